import { dateInWords } from '../dates.ts';
import type { Plan } from '../plan.ts';
import { roadmapWords as words } from './roadmap-words.ts';
import { Typed } from './SheetPieces.tsx';

/** The day on which the whole plan is looked at, or a line to write it on. */
export function ReviewDay({ plan }: { plan: Plan }) {
  return (
    <p class="sheet-review">
      {words.review} <Typed text={dateInWords(plan.review)} />
    </p>
  );
}
