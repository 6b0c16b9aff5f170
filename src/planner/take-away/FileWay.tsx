import { keeper } from '../../storage/kept.ts';
import type { Plan } from '../plan.ts';
import { planRecord } from '../plan-record.ts';
import { planFile } from './plan-file.ts';
import { useDownload } from './useDownload.tsx';
import { takeAwayWords } from './words.ts';

/** The plan as a file that `/your-data/` takes back. */
export function FileWay({ plan, id }: { plan: Plan; id: string }) {
  const [download, said] = useDownload(plan);
  if (id === '') return <p>{takeAwayWords.file.empty}</p>;
  const write = () => {
    // With the moments at which its parts changed, by which it is merged when it is taken back.
    const kept = keeper.find(planRecord, id);
    if (kept) download(planFile(id, kept, new Date().toISOString()), 'json', 'application/json');
  };
  return (
    <>
      <button type="button" class="button-plain" onClick={write}>
        {takeAwayWords.file.download}
      </button>
      {said}
    </>
  );
}
