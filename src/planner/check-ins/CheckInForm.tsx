import { useState } from 'preact/hooks';
import { editPlan } from '../edit-store.ts';
import { newItem } from '../edits.ts';
import { newId } from '../new-id.ts';
import { type Plan, says } from '../plan.ts';
import { BackToPlan } from './BackToPlan.tsx';
import { CheckInFields } from './CheckInFields.tsx';
import { CheckInHeading } from './CheckInHeading.tsx';
import { MakeMilestone } from './MakeMilestone.tsx';
import { MilestonesAtHand } from './MilestonesAtHand.tsx';
import { checkInOn, sayOn } from './todays-check-in.ts';
import { checkInWords as words } from './words.ts';

interface Props {
  plan: Plan;
  /** The day of the check-in, and the day it is; ISO dates. */
  day: string;
  today: string;
}

/** A check-in to fill in: first the milestones at hand, then a few questions. */
export function CheckInForm({ plan, day, today }: Props) {
  const [blank] = useState(newItem('checkIns', ''));
  const entry = checkInOn(plan, day) ?? blank;
  const finish = () => {
    // Who looked and had nothing to say has checked in as well.
    editPlan((now) => (checkInOn(now, day) ? now : sayOn(now, day, newId(), {})));
    location.hash = '#checked-in';
  };
  return (
    <>
      <header class="check-in-head">
        <CheckInHeading words={words.title} />
        <p class="lede">{words.lede}</p>
        {plan.closed !== '' && <p class="notice">{words.closed(plan.closed)}</p>}
        {says(plan.goal) && (
          <p class="check-in-goal">
            <span class="eyebrow">{words.goal}</span> <bdi>{plan.goal}</bdi>
          </p>
        )}
      </header>
      <MilestonesAtHand plan={plan} today={today} />
      <section class="check-in-section" aria-labelledby="check-in-looking-back">
        <h2 id="check-in-looking-back">{words.lookingBack}</h2>
        <CheckInFields
          id="check-in"
          plan={plan}
          entry={entry}
          change={(said, typing) =>
            editPlan((now) => sayOn(now, day, newId(), said), typing && `checkIns/${day}/${typing}`)
          }
          afterNext={<MakeMilestone plan={plan} title={entry.next} today={today} />}
        />
      </section>
      <div class="button-row check-in-onward">
        <button type="button" class="button" onClick={finish}>
          {words.finish}
        </button>
        <BackToPlan />
      </div>
    </>
  );
}
