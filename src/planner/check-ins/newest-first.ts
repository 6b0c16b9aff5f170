import { isDate } from '../dates.ts';
import type { CheckIn } from '../plan.ts';

/** The check-ins for the log: the newest day first, of one day the last written first, what has no date at the end. */
export function newestFirst(checkIns: readonly CheckIn[]): CheckIn[] {
  const day = ({ date }: CheckIn) => (isDate(date) ? date : '');
  return [...checkIns]
    .reverse()
    .sort((one, other) => (day(one) > day(other) ? -1 : Number(day(one) < day(other))));
}

/** The check-ins in the order of these ids; those that are not among them come first. */
export function inOrder(checkIns: readonly CheckIn[], ids: readonly string[]): CheckIn[] {
  return [...checkIns].sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));
}
