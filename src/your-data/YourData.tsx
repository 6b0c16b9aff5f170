import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { backupName, writeBackup } from '../storage/backup.ts';
import { $keeping, keeper, startKeeping } from '../storage/kept.ts';
import { StorageNotice } from '../storage/StorageNotice.tsx';
import { downloadText } from './download.ts';
import { EraseAll } from './EraseAll.tsx';
import { describeRecord } from './record-types.ts';
import { SetAsideList } from './SetAsideList.tsx';
import { TakeBack } from './TakeBack.tsx';
import { words } from './words.ts';

/** What is kept in this browser, in words and raw, with ways to save it, bring it back and erase it. */
export function YourData({ quizTitles }: { quizTitles: Record<string, string> }) {
  useStore($keeping);
  const [texts, setTexts] = useState<[record: string, text: string][]>([]);
  const [status, setStatus] = useState('');
  useEffect(() => {
    startKeeping();
    const show = () => setTexts(keeper.texts());
    show();
    return keeper.watch(show);
  }, []);

  const download = () => {
    const now = new Date().toISOString();
    downloadText(backupName(now.slice(0, 10)), writeBackup(keeper.texts(), keeper.setAside(), now));
  };

  return (
    <div class="your-data">
      <StorageNotice />
      <section aria-labelledby="kept">
        <h2 id="kept">What is kept</h2>
        {texts.length === 0 ? (
          <p>{words.nothing}</p>
        ) : (
          <ul class="kept-list">
            {texts.map(([record, text]) => (
              <li key={record}>
                <p>{describeRecord(record, text, quizTitles)}</p>
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
      <section aria-labelledby="backup">
        <h2 id="backup">Backup</h2>
        <p>{words.downloadAbout}</p>
        <p>
          <button type="button" class="button" onClick={download}>
            {words.download}
          </button>
        </p>
        <TakeBack onDone={setStatus} />
      </section>
      <SetAsideList />
      <EraseAll onDone={setStatus} />
      <p role="status">{status}</p>
    </div>
  );
}
