import { addMonths, dateInShort } from '../dates.ts';
import type { Mark } from './trail-order.ts';

/** A date's place along the trail, worked out from where the marks stand. */
export type PlaceOf = (date: string) => number;

/**
 * Where a time between 0 and 1 lies along the trail: to scale between two marks, which crowding may have moved apart.
 * `places` are those of the marks; the trail runs from 0 to `end`.
 */
export function placeAt(
  time: number,
  marks: readonly Mark[],
  places: readonly number[],
  end: number,
): number {
  const knots = [
    { time: 0, place: 0 },
    ...marks.map((mark, index) => ({ time: mark.time, place: places[index] ?? 0 })),
    { time: 1, place: end },
  ];
  const after = knots.findIndex((knot, index) => index > 0 && knot.time >= time);
  const [from, to] = [knots[after - 1], knots[after]];
  if (!from || !to) return end;
  const part = to.time === from.time ? 1 : Math.max(0, time - from.time) / (to.time - from.time);
  return from.place + part * (to.place - from.place);
}

/**
 * The places of the footprints that check-ins leave, from first to last: those that would stand on a mark, or closer
 * than `gap` to a later footprint, are left out. All lie on the trail that is walked, up to `walked`.
 */
export function footprintPlaces(
  places: readonly number[],
  marks: readonly number[],
  walked: number,
  gap: number,
): number[] {
  const kept: number[] = [];
  for (const place of [...places].sort((one, other) => other - one)) {
    const free = marks.every((mark) => Math.abs(mark - place) >= gap);
    if (free && place <= walked && (kept.at(-1) ?? Number.POSITIVE_INFINITY) - place >= gap) kept.push(place);
  }
  return kept.reverse();
}

/** A first day of a month on the scale of the picture. */
export interface ScaleMark {
  place: number;
  /** `Apr`; `Apr 2027` where a year begins, and at the first; `2027` where years are counted. */
  label: string;
}

/** Months between two marks of the scale: a month, two, a quarter, half a year, a year and more. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 600, 1200, 6000, 12_000];

/**
 * The scale of a trail from its first day to its last, in steps that leave every label `room`. Empty where fewer than
 * two labels would stand on it: such a trail is too short, or has no dates.
 */
export function scaleMarks(first: string, last: string, placeOf: PlaceOf, room: number): ScaleMark[] {
  const months = monthsOf(last) - monthsOf(first);
  const length = placeOf(last) - placeOf(first);
  const step = STEPS.find((size) => (months / size) * room <= length);
  if (!step || months < 1) return [];
  const marks: ScaleMark[] = [];
  const start = monthsOf(first);
  for (let month = Math.ceil((start + 1) / step) * step; month <= start + months; month += step) {
    const date = addMonths(`${first.slice(0, 4)}-01-01`, month - yearsOf(first) * 12);
    const place = placeOf(date);
    // Where marks were moved apart or together the scale is uneven: what would stand too close is left out.
    if (place - (marks.at(-1)?.place ?? Number.NEGATIVE_INFINITY) < room) continue;
    marks.push({ place, label: labelOf(date, step, marks.length === 0) });
  }
  return marks.length < 2 ? [] : marks;
}

const yearsOf = (date: string) => Number(date.slice(0, 4));
const monthsOf = (date: string) => yearsOf(date) * 12 + Number(date.slice(5, 7)) - 1;

function labelOf(date: string, step: number, first: boolean): string {
  const year = String(yearsOf(date));
  if (step >= 12) return year;
  const [, month = ''] = dateInShort(date).split(' ');
  return first || date.slice(5, 7) === '01' ? `${month} ${year}` : month;
}
