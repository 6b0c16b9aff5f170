import { useEffect, useState } from 'preact/hooks';
import { useStore } from '../../storage/use-store.tsx';
import { isBlank } from '../edits.ts';
import { Still } from '../forms/Still.tsx';
import { momentum } from '../momentum.ts';
import { lastCheckIn, nextCheckIn } from '../next-check-in.ts';
import { type Plan, says } from '../plan.ts';
import { $planId } from '../plan-store.ts';
import { doorWords as words } from './words.ts';

/** The element id of the way in. */
export const DOOR = 'check-in-link';

interface Props {
  plan: Plan;
  /** The day it is, as an ISO date. */
  today: string;
  /** What, when it changes, makes it worth looking again whether there is something to look back on. */
  on: unknown;
}

/**
 * The way into the check-in, once there is a goal and a milestone: when it is time, and how the plan moves; of a closed
 * plan, that it is closed, and the way on. It comes with the plan, or as that is closed and opened again, and never in the
 * middle of typing, as it would move what is below under the hands of who types.
 */
export function CheckInDoor({ plan, today, on }: Props) {
  const id = useStore($planId);
  const [ready, setReady] = useState(() => isReady(plan));
  useEffect(() => setReady(isReady(plan)), [id, on, plan.closed]);
  if (!ready) return null;
  const closed = plan.closed !== '';
  return (
    <section class="check-in-door" aria-label={closed ? words.closed : words.name}>
      <Still on={[plan.milestones, plan.checkIns, plan.rhythm, plan.created, plan.closed, today]}>
        {() => (
          <div>
            {!closed && <p class="check-in-when">{whenWords(plan, today)}</p>}
            <p>{momentum(plan, today).join(' ')}</p>
          </div>
        )}
      </Still>
      <a id={DOOR} class="button-plain" href={closed ? '#closing' : '#check-in'}>
        {closed ? words.goOn : words.enter}
      </a>
    </section>
  );
}

function isReady({ goal, milestones, closed }: Plan): boolean {
  return closed !== '' || (says(goal) && !milestones.every(isBlank));
}

function whenWords(plan: Plan, today: string): string {
  const next = nextCheckIn(plan, today);
  if (lastCheckIn(plan, today) === today)
    return next === undefined ? words.today : `${words.today} ${words.next(next)}`;
  if (next === undefined) return words.noRhythm;
  return next <= today ? words.time : words.next(next);
}
