import { daysBetween } from '../dates.ts';
import { addItem, changeItem, newItem } from '../edits.ts';
import { type CheckIn, type Plan, says } from '../plan.ts';

/**
 * The day a check-in belongs to that was opened on one day and is written on, maybe past midnight, on another: the day
 * it was opened, as long as that is no longer ago than yesterday. Both are ISO dates.
 */
export function checkInDay(openedOn: string, today: string): string {
  const days = daysBetween(openedOn, today);
  return days === 0 || days === 1 ? openedOn : today;
}

/** The check-in of a day. Where two devices made one each, the later in the list. */
export function checkInOn(plan: Plan, day: string): CheckIn | undefined {
  return plan.checkIns.findLast(({ date }) => date === day);
}

/** The plan with something said in the check-in of a day, which is made with the first thing said, under this new id. */
export function sayOn(
  plan: Plan,
  day: string,
  newId: string,
  said: Partial<Omit<CheckIn, 'id' | 'date'>>,
): Plan {
  const there = checkInOn(plan, day);
  if (there) return changeItem(plan, 'checkIns', there.id, said);
  return addItem(plan, 'checkIns', newItem('checkIns', newId, { ...said, date: day }));
}

/** A text with a line added at its end, or without that line when it is there. */
export function toggleLine(text: string, line: string): string {
  const lines = text.split('\n');
  if (lines.includes(line)) return lines.filter((one) => one !== line).join('\n');
  return says(text) ? `${text}\n${line}` : line;
}
