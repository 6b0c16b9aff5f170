import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { isEmpty, type Plan } from '../plan.ts';
import { BackToPlan } from './BackToPlan.tsx';
import { CheckedIn } from './CheckedIn.tsx';
import { CheckInForm } from './CheckInForm.tsx';
import { CheckInHeading } from './CheckInHeading.tsx';
import type { CheckInStep } from './steps.ts';
import { checkInDay, checkInOn } from './todays-check-in.ts';
import { checkedInWords, checkInWords as words } from './words.ts';

interface Props {
  step: CheckInStep;
  plan: Plan;
  today: string;
  /** What stands at the foot. */
  children: ComponentChildren;
}

/** The check-in, in place of the planner's sections. */
export function CheckInPage({ step, plan, today, children }: Props) {
  const [openedOn] = useState(today);
  const day = checkInDay(openedOn, today);
  const isDone = step === '#checked-in' && checkInOn(plan, day) !== undefined;
  useEffect(() => {
    // Its end, asked for before there is anything to end, or after that was undone.
    if (step === '#checked-in' && !isDone) location.replace('#check-in');
  }, [step, isDone]);
  useTitle(isDone ? checkedInWords.title : words.title);

  return (
    <div class="planner check-in">
      {isEmpty(plan) ? (
        <>
          <CheckInHeading words={words.title} />
          <p class="lede">{words.noPlan}</p>
          <BackToPlan />
        </>
      ) : isDone ? (
        <CheckedIn plan={plan} day={day} today={today} />
      ) : (
        <CheckInForm plan={plan} day={day} today={today} />
      )}
      {children}
    </div>
  );
}

/** Begins the title of the page with where one is in it. */
function useTitle(place: string): void {
  useEffect(() => {
    const before = document.title;
    document.title = `${place} – ${before}`;
    return () => {
      document.title = before;
    };
  }, [place]);
}
