import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addWeeks,
  compareDates,
  dateInShort,
  dateInWords,
  daysBetween,
  isDate,
  today,
} from '../../../src/planner/dates.ts';
import { cases } from '../../cases.ts';

/*
 * The calendar of the years 1 to 9999 against another way to count it: the days of each month by the rule of leap years,
 * and the number of a day by Howard Hinnant's `days_from_civil` (https://howardhinnant.github.io/date_algorithms.html), in
 * whole numbers alone. Runs in several time zones (vitest.config.ts), none of which may matter.
 */

interface Day {
  year: number;
  month: number;
  day: number;
}

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const monthDays = (year: number, month: number) =>
  [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;

/** Days since 1 January 1970, for years from 1 on. */
function numberOf({ year, month, day }: Day): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

const textOf = ({ year, month, day }: Day) =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Any day, the last of months and the ends of years among them more often than they come by chance. */
const anyDay: fc.Arbitrary<Day> = fc
  .record({
    year: fc.oneof(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 2020, max: 2040 }),
      fc.constantFrom(1, 4, 100, 400, 1900, 2000, 2100, 9999),
    ),
    month: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constantFrom(1, 2, 12)),
    day: fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constantFrom(1, 28, 29, 30, 31)),
  })
  .map(({ year, month, day }) => ({ year, month, day: Math.min(day, monthDays(year, month)) }));

const runs = { numRuns: 4 * cases };

test('the time zone is the one that was asked for', () => {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  expect(timeZone).toBe(process.env.TZ ?? timeZone);
});

test('a date is one where the month has that day, and no other text of that form is', () => {
  fc.assert(
    fc.property(
      fc.record({ year: fc.nat(9999), month: fc.nat(99), day: fc.nat(99) }),
      ({ year, month, day }) => {
        const real = year > 0 && month > 0 && month < 13 && day > 0 && day <= monthDays(year, month);
        expect(isDate(textOf({ year, month, day }))).toBe(real);
      },
    ),
    runs,
  );
});

test('days between two dates are the difference of their numbers', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (from, to) => {
      const between = daysBetween(textOf(from), textOf(to));
      expect(between).toBe(numberOf(to) - numberOf(from));
      expect(Math.sign(between) || 0).toBe(-compareDates(textOf(from), textOf(to)) || 0);
    }),
    runs,
  );
});

test('adding the days between two dates leads from one to the other', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (from, to) => {
      expect(addDays(textOf(from), numberOf(to) - numberOf(from))).toBe(textOf(to));
      expect(addDays(textOf(from), daysBetween(textOf(from), textOf(to)))).toBe(textOf(to));
    }),
    runs,
  );
});

test('the day after is the next of the month, the first of the next or New Year', () => {
  fc.assert(
    fc.property(anyDay, ({ year, month, day }) => {
      fc.pre(year < 9999 || month < 12 || day < 31);
      const next =
        day < monthDays(year, month)
          ? { year, month, day: day + 1 }
          : month < 12
            ? { year, month: month + 1, day: 1 }
            : { year: year + 1, month: 1, day: 1 };
      expect(addDays(textOf({ year, month, day }), 1)).toBe(textOf(next));
      expect(addDays(textOf(next), -1)).toBe(textOf({ year, month, day }));
    }),
    runs,
  );
});

test('months later it is the same day of the month, or the last one of a shorter month', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -1200, max: 1200 }), (from, months) => {
      const counted = from.year * 12 + from.month - 1 + months;
      const [year, month] = [Math.floor(counted / 12), (((counted % 12) + 12) % 12) + 1];
      fc.pre(year >= 1 && year <= 9999);
      const to = { year, month, day: Math.min(from.day, monthDays(year, month)) };
      expect(addMonths(textOf(from), months)).toBe(textOf(to));
    }),
    runs,
  );
});

test('twelve months are a year, three times four months too, and 400 years are as many days', () => {
  fc.assert(
    fc.property(anyDay, (from) => {
      fc.pre(from.year < 9600 && from.day <= 28);
      const four = (date: string) => addMonths(date, 4);
      const text = textOf(from);
      expect(four(four(four(text)))).toBe(addMonths(text, 12));
      expect(addMonths(text, 12)).toBe(textOf({ ...from, year: from.year + 1 }));
      expect(addMonths(text, 4800)).toBe(addDays(text, 146_097));
    }),
    runs,
  );
});

describe('at the ends of the calendar', () => {
  test.each([
    [addDays('9999-12-31', 1), '9999-12-31'],
    [addDays('0001-01-01', -1), '0001-01-01'],
    [addWeeks('9999-12-30', 52), '9999-12-31'],
    [addMonths('9999-11-30', 3), '9999-12-31'],
    [addMonths('0001-01-31', -1), '0001-01-01'],
    [addDays('2027-01-01', 1e12), '9999-12-31'],
    [addMonths('2027-01-01', -1e6), '0001-01-01'],
  ])('there is no day beyond: %s', (date, end) => expect(date).toBe(end));
});

test('today is the day of the visitor’s own clock, at any moment and wherever it is', () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.record({ hour: fc.nat(23), minute: fc.nat(59), second: fc.nat(59) }),
      ({ year, month, day }, { hour, minute, second }) => {
        const clock = new Date(2000, 0, 1, hour, minute, second);
        clock.setFullYear(year, month - 1, day);
        // A moment that a change of the clock leaves out is another one.
        fc.pre(clock.getDate() === day);
        expect(today(clock)).toBe(textOf({ year, month, day }));
      },
    ),
    runs,
  );
});

test('a date is told in words as it is written', () => {
  const months =
    'January February March April May June July August September October November December'.split(' ');
  fc.assert(
    fc.property(anyDay, (date) => {
      const month = months[date.month - 1] ?? '';
      expect(dateInWords(textOf(date))).toBe(`${date.day} ${month} ${date.year}`);
      expect(dateInShort(textOf(date))).toMatch(new RegExp(`^${date.day} ${month.slice(0, 3)}`));
    }),
    runs,
  );
});
