import { compareDates, isDate } from '../dates.ts';
import type { CheckIn, Plan } from '../plan.ts';

/** The check-ins, newest first; those whose day is no date come last, in the order they were made. */
export function newestFirst(checkIns: readonly CheckIn[]): CheckIn[] {
  const dated = checkIns.filter(({ date }) => isDate(date));
  return [
    ...dated.sort((one, other) => compareDates(one.date, other.date)).reverse(),
    ...checkIns.filter(({ date }) => !isDate(date)),
  ];
}

/** The step somebody last decided on, with its day, when it can be read at a glance; undefined once a plan is closed. */
export function nextStep({ checkIns, closed }: Plan): CheckIn | undefined {
  const [latest] = newestFirst(checkIns);
  const step = latest?.next.trim() ?? '';
  return closed === '' && step !== '' && step.length <= 160 ? latest : undefined;
}
