import { backupIsDue, noteNotNow } from './backup-due.ts';
import type { Keeper } from './keeper.ts';
import type { Keeping } from './keeping.ts';
import { safekeepingRecord } from './safekeeping.ts';

/** A notice that `StorageNotice.astro` has words for. */
type Notice = NonNullable<Keeping['memory']> | 'unreadable' | 'session-only' | 'backup-due';

/**
 * Says on the page what there is to say of how things are kept: now, and whenever that changes. Gives the function to call
 * then. A reminder of a backup comes last, and only where the page has words for one.
 */
export function noticesFor(keeper: Keeper, sessionOnly: boolean): () => void {
  let due = false;
  const show = () => {
    const { memory, unreadable } = keeper.keeping();
    const notices: (Notice | false | undefined)[] = [
      memory,
      unreadable > 0 && 'unreadable',
      sessionOnly && 'session-only',
      due && !memory && !sessionOnly && 'backup-due',
    ];
    fill(
      notices.filter((notice) => typeof notice === 'string'),
      act,
    );
  };
  const lookWhetherDue = () => {
    due = templateOf('backup-due') !== null && backupIsDue(keeper.get(safekeepingRecord), new Date());
    show();
  };
  const act = async (what: string) => {
    if (what === 'keep-again') keeper.keepAgain();
    else if (what === 'download') (await import('./download-backup.ts')).downloadBackup(keeper);
    else if (what === 'not-now') noteNotNow(keeper, new Date());
  };
  keeper.watch(({ record }) => {
    if (record === safekeepingRecord.name) lookWhetherDue();
  });
  lookWhetherDue();
  return show;
}

const templateOf = (notice: Notice) =>
  document.querySelector<HTMLTemplateElement>(`template[data-notice="${notice}"]`);

/** Shows these notices in their order. What is shown already stays as it is, so that a screen reader says it once. */
function fill(notices: readonly Notice[], act: (what: string) => void): void {
  const place = document.querySelector<HTMLElement>('[data-storage-notice]');
  if (!place || place.dataset.storageNotice === notices.join()) return;
  place.dataset.storageNotice = notices.join();
  const held = place.contains(document.activeElement);
  place.replaceChildren(...notices.flatMap((notice) => templateOf(notice)?.content.cloneNode(true) ?? []));
  for (const button of place.querySelectorAll('button'))
    button.addEventListener('click', () => act(button.dataset.do ?? ''));
  // The button that was pressed may be gone; the keyboard goes on from here.
  if (held) place.focus();
}
