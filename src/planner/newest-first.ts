import { isDate } from './dates.ts';
import type { CheckIn } from './plan.ts';

/** The check-ins: the newest day first, of one day the last written first, what has no date at the end. */
export function newestFirst(checkIns: readonly CheckIn[]): CheckIn[] {
  const day = ({ date }: CheckIn) => (isDate(date) ? date : '');
  return [...checkIns]
    .reverse()
    .sort((one, other) => (day(one) > day(other) ? -1 : Number(day(one) < day(other))));
}
