import { atom, type ReadableAtom } from 'nanostores';
import type { RecordType } from './envelope.ts';
import { createKeeper, type Keeper, type Keeping, recordName } from './keeper.ts';
import { changeCounter } from './safekeeping.ts';
import { browserShelf, isSessionOnly } from './shelf.ts';
import { removeTabNotes } from './tab-note.ts';

const RETRY_MILLISECONDS = 3000;

const now = () => new Date();

/** This page's one keeper. */
export const keeper: Keeper = createKeeper({
  shelf: browserShelf,
  now,
  onChange: changeCounter(() => keeper, now),
});

/** Whether changes are being stored, and whether this tab keeps anything at all once it is closed. */
interface KeptHere extends Keeping {
  sessionOnly: boolean;
}

const keeping = atom<KeptHere>({ memory: undefined, unreadable: 0, sessionOnly: false });

/** Whether changes are being stored: what `StorageNotice` shows. */
export const $keeping: ReadableAtom<KeptHere> = keeping;

/** A record as a store: the initial value until `start` is called, so that it matches what was built. */
export interface KeptStore<Value> {
  readonly $value: ReadableAtom<Value>;
  /** Fills the store with what is kept. Islands call it after their first render. */
  start(): void;
  update(edit: (value: Value) => Value): void;
}

/** A store over the record of this type and id. */
export function keptStore<Value>(type: RecordType<Value>, id = ''): KeptStore<Value> {
  const $value = atom<Value>(type.initial);
  const record = recordName(type, id);
  let started = false;
  return {
    $value,
    start() {
      if (started) return;
      started = true;
      startKeeping();
      $value.set(keeper.get(type, id));
      keeper.watch((change) => {
        if (change.record === undefined || change.record === record) $value.set(keeper.get(type, id));
      });
    },
    update(edit) {
      keeper.update(type, id, edit);
    },
  };
}

let keepingStarted = false;

/** Follows other tabs, pages restored by Back, and storage that fills or frees. Safe to call again. */
export function startKeeping(): void {
  if (keepingStarted) return;
  keepingStarted = true;
  const show = () => {
    keeping.set({ ...keeper.keeping(), sessionOnly: isSessionOnly() });
    // Only while it is needed: Firefox does not keep a page for Back that has such a listener.
    if (keeper.holdsUnstored()) addEventListener('beforeunload', askBeforeLeaving);
    else removeEventListener('beforeunload', askBeforeLeaving);
  };
  keeper.watch(({ record, erased }) => {
    if (erased) removeTabNotes();
    if (record === undefined || keeper.holdsUnstored()) show();
  });
  // What one tab has to itself, no other changes.
  if (!isSessionOnly())
    addEventListener('storage', ({ key, newValue }) => keeper.changedElsewhere(key, newValue));
  addEventListener('pageshow', (event) => {
    if (event.persisted) keeper.wokeUp();
  });
  document.addEventListener('visibilitychange', () => keeper.retry());
  setInterval(() => keeper.retry(), RETRY_MILLISECONDS);
  keeper.probe();
  show();
}

const askBeforeLeaving = (event: BeforeUnloadEvent) => event.preventDefault();
