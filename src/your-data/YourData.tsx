import { useEffect, useState } from 'preact/hooks';
import { keeper, startKeeping } from '../storage/kept.ts';
import { setAsideOn } from '../storage/put-aside.ts';
import type { SetAside } from '../storage/set-aside.ts';
import { browserShelf } from '../storage/shelf.ts';
import { Backup } from './Backup.tsx';
import { EraseAll } from './EraseAll.tsx';
import { Lasting } from './Lasting.tsx';
import { describeRecord } from './record-types.ts';
import { SessionOnly } from './SessionOnly.tsx';
import { SetAsideList } from './SetAsideList.tsx';
import { words } from './words.ts';

interface Kept {
  texts: [record: string, text: string][];
  setAside: SetAside[];
}

/** What is kept in this browser, in words and raw, with ways to save it, bring it back and erase it. */
export function YourData({ quizTitles }: { quizTitles: Record<string, string> }) {
  const [{ texts, setAside }, setKept] = useState<Kept>({ texts: [], setAside: [] });
  const [status, setStatus] = useState('');
  useEffect(() => {
    startKeeping();
    const show = () => setKept({ texts: keeper.texts(), setAside: setAsideOn(browserShelf) });
    show();
    return keeper.watch(show);
  }, []);
  const describe = (record: string, text: string) => describeRecord(record, text, quizTitles);

  return (
    <div class="your-data">
      <section aria-labelledby="kept">
        <h2 id="kept">{words.kept}</h2>
        {texts.length === 0 ? (
          <p>{words.nothing}</p>
        ) : (
          <ul class="kept-list">
            {texts.map(([record, text]) => (
              <li key={record}>
                <p>{describe(record, text)}</p>
                <details>
                  <summary>{words.raw}</summary>
                  <pre>
                    {record}
                    {'\n'}
                    {text}
                  </pre>
                </details>
              </li>
            ))}
          </ul>
        )}
      </section>
      <Backup describe={describe} onDone={setStatus} />
      <Lasting onDone={setStatus} />
      <SetAsideList items={setAside} describe={describe} onDone={setStatus} />
      <SessionOnly onDone={setStatus} />
      <EraseAll onDone={setStatus} />
      <p role="status">{status}</p>
    </div>
  );
}
