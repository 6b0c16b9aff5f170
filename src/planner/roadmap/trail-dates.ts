import { dateInShort, isDate } from '../dates.ts';
import type { Waymark } from './trail-drawing.ts';

/** Labels narrower than this hang side by side. */
export const ROOMY = 150;

/** A date as a map has it: with its year when that is not the year of `known`, and nothing for what is not a date. */
export function mapDate(date: string, known: string): string {
  if (!isDate(date)) return '';
  return date.slice(0, 4) === known.slice(0, 4)
    ? dateInShort(date)
    : `${dateInShort(date)} ${date.slice(0, 4)}`;
}

/** A date where there is hardly room for one: its month when it lies in another year. */
export function keyDate(date: string, known: string): string {
  const words = mapDate(date, known);
  return words === dateInShort(date) ? words : words.replace(/^\d+ /, '');
}

/**
 * For each waymark a date whose year need not be said again: today, or where labels hang side by side the last date
 * before it that they say.
 */
export function knownDates(waymarks: readonly Waymark[], today: string): string[] {
  return waymarks.map(
    (waymark, index) =>
      (waymark.box.width > ROOMY
        ? undefined
        : waymarks.slice(0, index).findLast((one) => isDate(one.milestone.due) && !one.next && !one.slipped)
            ?.milestone.due) ?? today,
  );
}
