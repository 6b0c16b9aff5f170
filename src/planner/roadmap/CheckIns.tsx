import type { ComponentChildren } from 'preact';
import { type Plan, rhythms } from '../plan.ts';
import { ReviewDay } from './ReviewDay.tsx';
import { roadmapWords as words } from './roadmap-words.ts';
import { CheckInBox } from './SheetPieces.tsx';

const BOXES = 4;

interface CheckInsProps {
  plan: Plan;
  /** How many boxes of the strip are filled, and these boxes. */
  filled: number;
  children: ComponentChildren;
}

/**
 * When to look back, and the strip: the newest check-ins, and boxes to fill in by hand at those to come. A screen shows
 * the strip while there is no log to show in its place.
 */
export function CheckIns({ plan, filled, children }: CheckInsProps) {
  const made = plan.checkIns.length > 0;
  if (plan.closed !== '') {
    return made ? <h2 class="screen-only">{words.checkIns}</h2> : null;
  }
  return (
    <section class="sheet-check-ins">
      <div class="sheet-check-in-head">
        <h2>{words.checkIns}</h2>
        {plan.rhythm !== '' && <p>{rhythms[plan.rhythm]}</p>}
        <ReviewDay plan={plan} />
      </div>
      <div class={`check-in-strip${made ? ' check-in-strip-paper' : ''}`} aria-hidden="true">
        {children}
        {Array.from({ length: BOXES - filled }, (_, box) => (
          <CheckInBox key={box} />
        ))}
      </div>
    </section>
  );
}
