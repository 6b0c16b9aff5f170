import { useState } from 'preact/hooks';
import { keeper } from '../storage/kept.ts';
import { typeOf } from '../storage/type-of.ts';
import { type Describe, recordTypes } from './record-types.ts';
import { words } from './words.ts';

interface Props {
  texts: [record: string, text: string][];
  describe: Describe;
}

/** What is kept, each record in words and, when asked for, as it is stored. */
export function KeptList({ texts, describe }: Props) {
  return (
    <section class="rail" aria-labelledby="kept">
      <h2 id="kept">{words.kept}</h2>
      {texts.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <ul class="kept-list">
          {texts.map(([record, text]) => (
            <li key={record}>
              <p>{describe(record, saidBy(record))}</p>
              <Raw record={record} text={text} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** A record as it is stored. Drawn only once it is opened: it can be long. */
function Raw({ record, text }: { record: string; text: string }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.raw}</summary>
      {open && (
        <pre>
          {record}
          {'\n'}
          {text}
        </pre>
      )}
    </details>
  );
}

/** What a record says; undefined where it is of no type that is known. */
function saidBy(record: string): unknown {
  const found = typeOf(record, recordTypes);
  return found && keeper.find(found.type, found.id)?.value;
}
