import { useEffect, useState } from 'preact/hooks';
import { type CopiesState, copiesState, keepAll, removeCopies } from '../offline/device-copies.ts';
import { offlineRecord } from '../offline/offline-record.ts';
import { copiesWords as words } from '../offline/words.ts';
import { keeper } from '../storage/kept.ts';
import { useFocusAfter } from './focus-after.tsx';

/** Says what of the site is on this device, keeps the rest on request, and removes it. */
export function OfflineCopies({ onDone }: { onDone: (status: string) => void }) {
  const [state, setState] = useState<CopiesState | 'unknown'>(
    import.meta.env.KEEPS_COPIES ? 'unknown' : 'off',
  );
  const [busy, setBusy] = useState(false);
  const focusAfter = useFocusAfter();
  const look = () => copiesState().then(setState);
  useEffect(() => {
    look();
    // On a first visit the copies come while this page is open.
    navigator.serviceWorker?.ready.then(look);
  }, []);

  const keep = async () => {
    setBusy(true);
    onDone(words.keeping);
    keeper.update(offlineRecord, '', () => ({ copies: 'all' }));
    const done = await keepAll();
    if (done) focusAfter('offline');
    setBusy(false);
    await look();
    onDone(done ? words.kept : words.notKept);
  };
  const remove = async () => {
    keeper.update(offlineRecord, '', () => ({ copies: 'none' }));
    const done = await removeCopies().then(
      () => true,
      () => false,
    );
    if (done) focusAfter('offline');
    await look();
    onDone(done ? words.removed : words.notRemoved);
  };

  return (
    <section class="rail" aria-labelledby="offline">
      <h2 id="offline" tabIndex={-1}>
        {words.title}
      </h2>
      {state !== 'off' && <p>{words.about}</p>}
      <p>{words.state[state]}</p>
      {(state === 'none' || state === 'site' || state === 'all') && (
        <div class="button-row">
          {state !== 'all' && (
            <button type="button" class="button-plain" aria-disabled={busy} onClick={() => busy || keep()}>
              {state === 'none' ? words.keepAll : words.keepSearch}
            </button>
          )}
          {state !== 'none' && (
            <button type="button" class="button-plain" onClick={remove}>
              {words.remove}
            </button>
          )}
        </div>
      )}
    </section>
  );
}
