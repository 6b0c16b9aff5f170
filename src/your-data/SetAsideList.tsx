import { useEffect, useState } from 'preact/hooks';
import { downloadText } from '../storage/download.ts';
import { discard } from '../storage/erase.ts';
import { keeper } from '../storage/kept.ts';
import type { SetAside } from '../storage/set-aside.ts';
import { browserShelf } from '../storage/shelf.ts';
import { useFocusAfter } from './focus-after.tsx';
import { readAside } from './read-aside.ts';
import type { Describe } from './record-types.ts';
import { asideInWords, words } from './words.ts';

interface Props {
  items: SetAside[];
  describe: Describe;
  onDone: (status: string) => void;
}

/** What could not be read or was replaced, each with a way to save it and to discard it. */
export function SetAsideList({ items, describe, onDone }: Props) {
  /** Empty once it was used, until the list is drawn anew: the heading has to be there for the focus. */
  const [undo, setUndo] = useState<{ run?: () => boolean }>();
  useEffect(() => setUndo((used) => (used?.run ? used : undefined)), [items]);
  const focusAfter = useFocusAfter();
  if (items.length === 0 && !undo) return null;

  return (
    <section class="rail" aria-labelledby="set-aside">
      <h2 id="set-aside" tabIndex={-1}>
        {words.setAside}
      </h2>
      <p>{words.setAsideAbout}</p>
      <ul class="kept-list">
        {items.map((item) => {
          const name = describe(item.record, readAside(item));
          return (
            <li key={item.key}>
              <p>{asideInWords(name, item)}</p>
              <div class="button-row">
                <button
                  type="button"
                  class="button-plain"
                  aria-label={`${words.downloadOne}: ${name}`}
                  onClick={() => downloadText(`waymark-${item.record.replaceAll('/', '-')}.txt`, item.text)}
                >
                  {words.downloadOne}
                </button>
                <button
                  type="button"
                  class="button-quiet"
                  aria-label={`${words.discard}: ${name}`}
                  onClick={() => {
                    const run = discard(keeper, browserShelf, item);
                    if (!run) return onDone(words.notDiscarded);
                    setUndo({ run });
                    focusAfter('discard-undo');
                    onDone(words.discarded);
                  }}
                >
                  {words.discard}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
      {undo?.run && (
        <button
          type="button"
          class="button-plain"
          id="discard-undo"
          onClick={() => {
            if (!undo.run?.()) return onDone(words.notUndiscarded);
            setUndo({});
            focusAfter('set-aside');
            onDone(words.undiscarded);
          }}
        >
          {words.undoDiscard}
        </button>
      )}
    </section>
  );
}
