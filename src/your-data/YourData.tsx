import { useEffect, useState } from 'preact/hooks';
import { keeper, startKeeping } from '../storage/kept.ts';
import { setAsideOn } from '../storage/put-aside.ts';
import type { SetAside } from '../storage/set-aside.ts';
import { browserShelf } from '../storage/shelf.ts';
import { Backup } from './Backup.tsx';
import { EraseAll } from './EraseAll.tsx';
import { KeptList } from './KeptList.tsx';
import { Lasting } from './Lasting.tsx';
import { OfflineCopies } from './OfflineCopies.tsx';
import { describeRecord } from './record-types.ts';
import { SessionOnly } from './SessionOnly.tsx';
import { SetAsideList } from './SetAsideList.tsx';

interface Kept {
  texts: [record: string, text: string][];
  setAside: SetAside[];
}

/** Between two drawings, so that a backup with hundreds of records is not drawn hundreds of times. */
const PAUSE_MILLISECONDS = 500;

/** What is kept in this browser, in words and raw, with ways to save it, bring it back and erase it. */
export function YourData({ quizTitles }: { quizTitles: Record<string, string> }) {
  const [{ texts, setAside }, setKept] = useState<Kept>({ texts: [], setAside: [] });
  const [status, setStatus] = useState('');
  useEffect(() => {
    startKeeping();
    const show = () => setKept({ texts: keeper.texts(), setAside: setAsideOn(browserShelf) });
    let waiting = false;
    show();
    return keeper.watch(() => {
      if (waiting) return;
      waiting = true;
      setTimeout(() => {
        waiting = false;
        show();
      }, PAUSE_MILLISECONDS);
    });
  }, []);
  const describe = (record: string, value: unknown) => describeRecord(record, value, quizTitles);

  return (
    <div class="your-data">
      <KeptList texts={texts} describe={describe} />
      <Backup describe={describe} onDone={setStatus} />
      <Lasting onDone={setStatus} />
      <SetAsideList items={setAside} describe={describe} onDone={setStatus} />
      <OfflineCopies onDone={setStatus} />
      <SessionOnly onDone={setStatus} />
      <EraseAll onDone={setStatus} />
      <p role="status">{status}</p>
    </div>
  );
}
