import { removeCopies } from '../offline/device-copies.ts';
import { eraseAll } from '../storage/erase.ts';
import { $keeping, keeper } from '../storage/kept.ts';
import { setSessionOnly } from '../storage/session-only.ts';
import { browserShelf, lastingShelf } from '../storage/shelf.ts';
import { removeTabNotes } from '../storage/tab-note.ts';
import { useStore } from '../storage/use-store.tsx';
import { AskFirst } from './AskFirst.tsx';
import { moveToBrowser } from './move-to-browser.ts';
import { sessionWords as words } from './words.ts';

/** Lets this tab keep nothing once it is closed, or ends that. Every page loaded after it starts from there. */
export function SessionOnly({ onDone }: { onDone: (status: string) => void }) {
  const { sessionOnly } = useStore($keeping);
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
      {sessionOnly && (
        <>
          <p>{words.on}</p>
          <AskFirst id="forget" words={words.forget} look="button-quiet" onYes={forget} onDone={onDone}>
            <button type="button" class="button-plain" onClick={keep}>
              {words.keep}
            </button>
          </AskFirst>
        </>
      )}
    </section>
  );
}
