import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useFocusAfter } from '../forms/focus-after.tsx';
import { NotLoaded } from '../NotLoaded.tsx';
import type { Plan } from '../plan.ts';
import { useLoaded } from '../useLoaded.tsx';
import { CheckInDoor, DOOR } from './CheckInDoor.tsx';
import { type CheckInStep, stepAt } from './steps.ts';

interface Props {
  plan: Plan;
  today: string;
  /** Whether the check-in stands in place of the planner's sections, as `onOpen` last said. */
  open: boolean;
  onOpen: (open: boolean) => void;
  /** What, when it changes, makes it worth looking again whether there is something to look back on. */
  on: unknown;
  /** What stands at the foot of the check-in. */
  children: ComponentChildren;
}

/** The way into the check-in, or the check-in itself, by the page's address, followed through links and Back. */
export function CheckIns({ plan, today, open, onOpen, on, children }: Props) {
  const [step, setStep] = useState<CheckInStep>();
  const { part: Page, failed, want } = useLoaded(async () => (await import('./CheckInPage.tsx')).CheckInPage);
  const focusAfter = useFocusAfter(open);
  const isThere = step !== undefined && Page !== undefined;

  useEffect(() => {
    const look = () => {
      const { hash } = location;
      // The skip link and its like move within the page; what the check-in stands in place of is not there.
      if (stepAt(hash) || !document.getElementById(hash.slice(1))) setStep(stepAt(hash));
      if (stepAt(hash)) want();
    };
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);

  useEffect(() => {
    if (!isThere) return;
    onOpen(true);
    return () => {
      focusAfter(document.getElementById(DOOR) ? DOOR : 'goal');
      onOpen(false);
    };
  }, [isThere]);

  if (isThere) {
    return (
      <Page step={step} plan={plan} today={today}>
        {children}
      </Page>
    );
  }
  return (
    <>
      {step && failed && <NotLoaded />}
      <CheckInDoor plan={plan} today={today} on={on} />
    </>
  );
}
