import { compareDates, isDate } from '../dates.ts';
import { type CheckIn, confidences, type Plan } from '../plan.ts';
import { checkInOn } from './todays-check-in.ts';

const order = Object.keys(confidences);

/**
 * Whether somebody is surer of the goal in the check-in of a day, an ISO date, than the last time they said. Undefined
 * where either was not said.
 */
export function confidenceChange(plan: Plan, day: string): 'surer' | 'same' | 'less-sure' | undefined {
  const now = checkInOn(plan, day)?.confidence;
  const before = plan.checkIns
    .filter(({ date, confidence }) => isDate(date) && date < day && confidence !== '')
    .sort((one, other) => compareDates(one.date, other.date))
    .at(-1)?.confidence;
  if (!now || !before) return undefined;
  const steps = place(now) - place(before);
  if (steps === 0) return 'same';
  return steps < 0 ? 'surer' : 'less-sure';
}

/** Surest first. */
const place = (confidence: CheckIn['confidence']) => order.indexOf(confidence);
