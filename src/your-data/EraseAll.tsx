import { useState } from 'preact/hooks';
import { keeper } from '../storage/kept.ts';
import { words } from './words.ts';

/** Erases everything once confirmed. What was erased is held in memory, so that it can be undone on this page. */
export function EraseAll({ onDone }: { onDone: (status: string) => void }) {
  const [asking, setAsking] = useState(false);
  const [undoErase, setUndoErase] = useState<{ run: () => void }>();

  const erase = () => {
    setUndoErase({ run: keeper.eraseAll() });
    setAsking(false);
    onDone(words.erased);
  };
  const undo = () => {
    undoErase?.run();
    setUndoErase(undefined);
    onDone(words.restored);
  };

  return (
    <section aria-labelledby="erase">
      <h2 id="erase">{words.erase}</h2>
      <p>{words.eraseAbout}</p>
      {asking ? (
        <div class="stack">
          <p>
            <b>{words.eraseConfirm}</b>
          </p>
          <div class="button-row">
            <button type="button" class="button" onClick={erase}>
              {words.eraseYes}
            </button>
            <button type="button" class="button-plain" onClick={() => setAsking(false)}>
              {words.eraseNo}
            </button>
          </div>
        </div>
      ) : (
        <div class="button-row">
          <button type="button" class="button-plain" onClick={() => setAsking(true)}>
            {words.erase}
          </button>
          {undoErase && (
            <button type="button" class="button" onClick={undo}>
              {words.undoErase}
            </button>
          )}
        </div>
      )}
    </section>
  );
}
