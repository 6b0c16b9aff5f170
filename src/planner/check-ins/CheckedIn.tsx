import { useState } from 'preact/hooks';
import { address } from '../../address.ts';
import { byDue } from '../dates.ts';
import { editPlan } from '../edit-store.ts';
import { setField, written } from '../edits.ts';
import { RadioField } from '../forms/RadioField.tsx';
import { statusPaint, Waymark } from '../forms/Waymark.tsx';
import { momentum } from '../momentum.ts';
import { nextCheckIn } from '../next-check-in.ts';
import { type Plan, rhythms, says } from '../plan.ts';
import { BackToPlan } from './BackToPlan.tsx';
import { CheckInHeading } from './CheckInHeading.tsx';
import { confidenceChange } from './confidence-change.ts';
import { checkInOn } from './todays-check-in.ts';
import { checkedInWords as words } from './words.ts';

interface Props {
  plan: Plan;
  /** The day of the check-in, and the day it is; ISO dates. */
  day: string;
  today: string;
}

/** The end of a check-in: how the plan moves, what is next, and when to come again. */
export function CheckedIn({ plan, day, today }: Props) {
  const change = confidenceChange(plan, day);
  const next = nextCheckIn(plan, today);
  const step = checkInOn(plan, day)?.next ?? '';
  // Once chosen it stays to be chosen anew: what is pressed must not go away under the finger.
  const [asksRhythm] = useState(plan.rhythm === '' && plan.closed === '');
  return (
    <>
      <header class="check-in-head">
        <CheckInHeading words={words.title} />
        <p class="lede">{words.lede}</p>
        <Walked plan={plan} />
        <div class="check-in-momentum">
          {momentum(plan, today).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {change && change !== 'same' && <p>{words[change]}</p>}
        </div>
      </header>
      {says(step) && (
        <p class="check-in-goal">
          <span class="eyebrow">{words.nextStep}</span> <bdi>{step}</bdi>
        </p>
      )}
      {asksRhythm && (
        <RadioField
          id="check-in-rhythm"
          legend={words.rhythm}
          value={plan.rhythm}
          choices={rhythms}
          onChoice={(rhythm) => editPlan((now) => setField(now, 'rhythm', rhythm))}
        />
      )}
      <p role="status">{next !== undefined && words.next(next)}</p>
      <div class="button-row check-in-onward">
        <a class="button" href={address('/roadmap/')}>
          {words.roadmap}
        </a>
        <BackToPlan />
        <a class="button-quiet" href="#check-in">
          {words.change}
        </a>
      </div>
    </>
  );
}

/** The milestones as blazes on the trail; the sentences below say the same. */
function Walked({ plan }: { plan: Plan }) {
  const milestones = byDue(written<'milestones'>(plan.milestones));
  return (
    <div class="check-in-walked" aria-hidden="true">
      {milestones.map(({ id, status }) => (
        <span key={id}>
          <Waymark paint={statusPaint[status]} />
        </span>
      ))}
    </div>
  );
}
