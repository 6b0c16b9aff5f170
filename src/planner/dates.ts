/*
 * Calendar dates as ISO text, `YYYY-MM-DD`. A day in a plan has no time zone, so all arithmetic runs in UTC, where
 * every day has 24 hours; only `today` asks the visitor's own clock. Years go from 1 to
 * 9999, and what is counted beyond is the first or the last day of these.
 */

const DAY_MILLISECONDS = 86_400_000;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

const two = (number: number) => String(number).padStart(2, '0');

/** 1 January 1 and 31 December 9999 in days after 1 January 1970: before and beyond, a year has no four digits. */
const FIRST_DAY = -719_162;
const LAST_DAY = 2_932_896;

/** The ISO date of the day this many days after 1 January 1970; the first or last there is where it lies beyond. */
function isoOf(days: number): string {
  const day = Math.max(FIRST_DAY, Math.min(LAST_DAY, days));
  return new Date(day * DAY_MILLISECONDS).toISOString().slice(0, 10);
}

function partsOf(text: string): [year: number, month: number, day: number] | undefined {
  const found = ISO_DATE.exec(text);
  return found ? [Number(found[1]), Number(found[2]), Number(found[3])] : undefined;
}

// Date.UTC reads the years 0 to 99 as 1900 to 1999, so the year is set on its own.
function daysOf(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / DAY_MILLISECONDS;
}

function lastDay(year: number, month: number): number {
  return new Date(daysOf(year, month + 1, 0) * DAY_MILLISECONDS).getUTCDate();
}

/** Whether the text is a day of the calendar, `YYYY-MM-DD`: `2028-02-29` is, `2026-02-30` and `tomorrow` are not. */
export function isDate(text: string): boolean {
  const parts = partsOf(text);
  if (!parts) return false;
  const [year, month, day] = parts;
  // Most days need no look at the calendar, and a plan has hundreds.
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && (day <= 28 || day <= lastDay(year, month));
}

/** The day this many days later, or earlier when negative. Text that is not a date comes back as it is. */
export function addDays(date: string, days: number): string {
  const parts = isDate(date) ? partsOf(date) : undefined;
  return parts ? isoOf(daysOf(...parts) + days) : date;
}

/** The same weekday this many weeks later. Text that is not a date comes back as it is. */
export function addWeeks(date: string, weeks: number): string {
  return addDays(date, weeks * 7);
}

/**
 * The same day of the month this many months later; where that month is shorter, its last day
 * (31 January and one month is 28 or 29 February). Text that is not a date comes back as it is.
 */
export function addMonths(date: string, months: number): string {
  const parts = isDate(date) ? partsOf(date) : undefined;
  if (!parts) return date;
  const [year, month, day] = parts;
  const counted = year * 12 + (month - 1) + months;
  const toYear = Math.floor(counted / 12);
  const toMonth = counted - toYear * 12 + 1;
  return isoOf(daysOf(toYear, toMonth, Math.min(day, lastDay(toYear, toMonth))));
}

/** Days from one date to another, negative when the other is earlier. NaN when either is not a date. */
export function daysBetween(from: string, to: string): number {
  const [first, second] = [partsOf(from), partsOf(to)];
  return isDate(from) && isDate(to) && first && second ? daysOf(...second) - daysOf(...first) : Number.NaN;
}

/** For sorting: earlier dates first, whatever is not a date last, equals in the order they had. */
export function compareDates(one: string, other: string): number {
  const [first, second] = [isDate(one), isDate(other)];
  if (!first || !second) return Number(second) - Number(first);
  return one < other ? -1 : Number(one > other);
}

/** Milestones in the order they are walked: by their day, and those without one last, in the order they had. */
export function byDue<Item extends { due: string }>(items: readonly Item[]): Item[] {
  return [...items].sort((one, other) => compareDates(one.due, other.due));
}

/** The day it is where the visitor is, as ISO text. */
export function today(clock: Date): string {
  return `${String(clock.getFullYear()).padStart(4, '0')}-${two(clock.getMonth() + 1)}-${two(clock.getDate())}`;
}

const long = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });

function format(date: string, words: Intl.DateTimeFormat): string {
  return isDate(date) ? words.format(new Date(`${date}T00:00:00Z`)) : date;
}

/** A date in words, `30 June 2027`. Text that is not a date comes back as it was typed. */
export function dateInWords(date: string): string {
  return format(date, long);
}

/** A date in short words without its year, `30 Jun`. Text that is not a date comes back as it was typed. */
export function dateInShort(date: string): string {
  return format(date, short);
}
