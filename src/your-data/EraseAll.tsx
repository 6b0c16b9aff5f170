import { useState } from 'preact/hooks';
import { eraseAll } from '../storage/erase.ts';
import { keeper } from '../storage/kept.ts';
import { browserShelf } from '../storage/shelf.ts';
import { removeTabNotes } from '../storage/tab-note.ts';
import { useFocusAfter } from './focus-after.tsx';
import { eraseWords as words } from './words.ts';

type Stage = { name: 'ready' } | { name: 'asking' } | { name: 'erased'; undo: () => boolean };

/** Erases everything once confirmed. What was erased is held in memory, so that it can be undone on this page. */
export function EraseAll({ onDone }: { onDone: (status: string) => void }) {
  const [stage, setStage] = useState<Stage>({ name: 'ready' });
  const focusAfter = useFocusAfter();

  const go = (next: Stage, focus: string, status = '') => {
    setStage(next);
    focusAfter(focus);
    onDone(status);
  };
  const erase = () => {
    const { undo, all } = eraseAll(keeper, browserShelf);
    removeTabNotes();
    const status = all ? words.erased : words.failed;
    if (undo) go({ name: 'erased', undo }, 'erase-undo', status);
    else go({ name: 'ready' }, 'erase-start', status);
  };

  return (
    <section class="rail" aria-labelledby="erase">
      <h2 id="erase">{words.title}</h2>
      <p>{words.about}</p>
      {stage.name === 'ready' && (
        <button
          type="button"
          class="button-plain"
          id="erase-start"
          onClick={() => go({ name: 'asking' }, 'erase-question')}
        >
          {words.title}
        </button>
      )}
      {stage.name === 'asking' && (
        <div class="stack">
          <p id="erase-question" tabIndex={-1}>
            <b>{words.confirm}</b>
          </p>
          <div class="button-row">
            <button type="button" class="button" onClick={erase}>
              {words.yes}
            </button>
            <button type="button" class="button-plain" onClick={() => go({ name: 'ready' }, 'erase-start')}>
              {words.no}
            </button>
          </div>
        </div>
      )}
      {stage.name === 'erased' && (
        <button
          type="button"
          class="button"
          id="erase-undo"
          onClick={() => {
            if (stage.undo()) go({ name: 'ready' }, 'erase-start', words.restored);
            else onDone(words.notRestored);
          }}
        >
          {words.undo}
        </button>
      )}
    </section>
  );
}
