import { useState } from 'preact/hooks';
import { eraseAll } from '../storage/erase.ts';
import { $keeping, keeper } from '../storage/kept.ts';
import { browserShelf } from '../storage/shelf.ts';
import { removeTabNotes } from '../storage/tab-note.ts';
import { useStore } from '../storage/use-store.tsx';
import { AskFirst } from './AskFirst.tsx';
import { useFocusAfter } from './focus-after.tsx';
import { eraseWords as words } from './words.ts';

/** Erases everything once confirmed. What was erased is held in memory, so that it can be undone on this page. */
export function EraseAll({ onDone }: { onDone: (status: string) => void }) {
  const [undo, setUndo] = useState<{ run: () => boolean }>();
  const focusAfter = useFocusAfter();
  const { sessionOnly } = useStore($keeping);
  const confirm = sessionOnly ? words.confirmTab : words.confirm;

  const erase = () => {
    const { undo: run, all } = eraseAll(keeper, browserShelf);
    removeTabNotes();
    setUndo(run && { run });
    if (run) focusAfter('erase-undo');
    onDone(all ? words.erased : words.failed);
  };
  const restore = () => {
    if (!undo?.run()) return onDone(words.notRestored);
    setUndo(undefined);
    focusAfter('erase-start');
    onDone(words.restored);
  };

  return (
    <section class="rail" aria-labelledby="erase">
      <h2 id="erase">{words.title}</h2>
      <p>{sessionOnly ? words.aboutTab : words.about}</p>
      {undo ? (
        <button type="button" class="button" id="erase-undo" onClick={restore}>
          {words.undo}
        </button>
      ) : (
        <AskFirst
          id="erase"
          words={{ ...words, confirm }}
          look="button-plain"
          onYes={erase}
          onDone={onDone}
        />
      )}
    </section>
  );
}
