import { useEffect, useState } from 'preact/hooks';
import { downloadBackup } from '../storage/download-backup.ts';
import { keeper } from '../storage/kept.ts';
import { type Safekeeping, safekeepingRecord } from '../storage/safekeeping.ts';
import { BringBack } from './BringBack.tsx';
import type { Describe } from './record-types.ts';
import { backupWords as words } from './words.ts';

interface Props {
  describe: Describe;
  onDone: (status: string) => void;
}

/** When the last backup was made, the way to make one, and the way to bring one back. */
export function Backup({ describe, onDone }: Props) {
  const [kept, setKept] = useState<Safekeeping>(safekeepingRecord.initial);
  useEffect(() => {
    const show = () => setKept(keeper.get(safekeepingRecord));
    show();
    return keeper.watch(show);
  }, []);

  return (
    <section class="rail" aria-labelledby="backup">
      <h2 id="backup">{words.title}</h2>
      <p>{words.about}</p>
      <p>{kept.last === '' ? words.never(kept.changes) : words.last(kept.last, kept.changes)}</p>
      <button
        type="button"
        class="button"
        onClick={() => {
          downloadBackup(keeper);
          onDone(words.downloaded);
        }}
      >
        {words.download}
      </button>
      <BringBack describe={describe} onDone={onDone} />
    </section>
  );
}
