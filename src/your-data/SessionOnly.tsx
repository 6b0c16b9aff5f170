import { useState } from 'preact/hooks';
import { removeCopies } from '../offline/device-copies.ts';
import { eraseAll } from '../storage/erase.ts';
import { $keeping, keeper } from '../storage/kept.ts';
import { setSessionOnly } from '../storage/session-only.ts';
import { browserShelf, lastingShelf } from '../storage/shelf.ts';
import { removeTabNotes } from '../storage/tab-note.ts';
import { useStore } from '../storage/use-store.tsx';
import { useFocusAfter } from './focus-after.tsx';
import { moveToBrowser } from './move-to-browser.ts';
import { sessionWords as words } from './words.ts';

/** Lets this tab keep nothing once it is closed, or ends that. Every page loaded after it starts from there. */
export function SessionOnly({ onDone }: { onDone: (status: string) => void }) {
  const { sessionOnly } = useStore($keeping);
  const [asking, setAsking] = useState(false);
  const focusAfter = useFocusAfter();
  const change = async (on: boolean) => {
    try {
      setSessionOnly(on);
      removeTabNotes();
      // A shared computer shall not even tell that somebody was here.
      if (on) await removeCopies().catch(() => undefined);
      location.reload();
    } catch {
      onDone(words.failed);
    }
  };
  const keep = () => {
    if (moveToBrowser(keeper, browserShelf, lastingShelf, () => new Date())) forget();
    else onDone(words.notKept);
  };
  const forget = () => {
    eraseAll(keeper, browserShelf);
    change(false);
  };

  return (
    <section class="rail" aria-labelledby="session-only">
      <h2 id="session-only">{words.title}</h2>
      {!sessionOnly && (
        <>
          <p>{words.about}</p>
          <button type="button" class="button-plain" onClick={() => change(true)}>
            {words.start}
          </button>
        </>
      )}
      {sessionOnly && !asking && (
        <>
          <p>{words.on}</p>
          <div class="button-row">
            <button type="button" class="button-plain" onClick={keep}>
              {words.keep}
            </button>
            <button
              type="button"
              class="button-quiet"
              onClick={() => {
                setAsking(true);
                focusAfter('forget-question');
              }}
            >
              {words.forget}
            </button>
          </div>
        </>
      )}
      {asking && (
        <>
          <p id="forget-question" tabIndex={-1}>
            <b>{words.confirm}</b>
          </p>
          <div class="button-row">
            <button type="button" class="button" onClick={forget}>
              {words.forgetYes}
            </button>
            <button
              type="button"
              class="button-plain"
              onClick={() => {
                setAsking(false);
                focusAfter('session-only');
              }}
            >
              {words.forgetNo}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
