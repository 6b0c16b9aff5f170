import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
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

// From UTC−11 to UTC+14, and one that changes its clocks.
const zones = ['Pacific/Midway', 'UTC', 'Europe/London', 'Pacific/Kiritimati'];
const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const anyDate = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe.each(zones)('in %s', (name) => {
  const here = <Result>(run: () => Result) => {
    process.env.TZ = name;
    return run();
  };

  test.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2027-03-28', -1, '2027-03-27'],
    ['2027-10-31', 1, '2027-11-01'],
    ['2100-02-28', 1, '2100-03-01'],
  ])('%s and %i day is %s', (from, days, to) => {
    expect(here(() => addDays(from, days))).toBe(to);
  });

  test.each([
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-11-23', 3, '2027-02-23'],
    ['2026-12-15', 12, '2027-12-15'],
    ['2027-03-31', -1, '2027-02-28'],
    ['2027-01-15', -1, '2026-12-15'],
    ['2027-05-31', 0, '2027-05-31'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(here(() => addMonths(from, months))).toBe(to);
  });

  test('a week later is the same day of the week, across changes of the clock', () => {
    expect(here(() => addWeeks('2027-03-22', 1))).toBe('2027-03-29');
    expect(here(() => addWeeks('2026-12-28', 2))).toBe('2027-01-11');
  });

  test('days added can be counted, and taken away again', () => {
    process.env.TZ = name;
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
        const later = addDays(date, days);
        expect(isDate(later)).toBe(true);
        expect(daysBetween(date, later)).toBe(days);
        expect(addDays(later, -days)).toBe(date);
      }),
    );
  });

  test('today is the day on the wall calendar', () => {
    expect(here(() => today(new Date(2027, 0, 1, 0, 0, 1)))).toBe('2027-01-01');
    expect(here(() => today(new Date(2026, 11, 31, 23, 59, 59)))).toBe('2026-12-31');
  });

  test('a date is told in words without shifting', () => {
    expect(here(() => dateInWords('2027-06-30'))).toBe('30 June 2027');
    expect(here(() => dateInShort('2027-01-01'))).toBe('1 Jan');
  });
});

test('at one moment it is another day at the two ends of the world', () => {
  const moment = new Date('2026-12-31T10:30:00Z');
  const days = ['Pacific/Midway', 'UTC', 'Pacific/Kiritimati'].map((name) => {
    process.env.TZ = name;
    return today(moment);
  });
  expect(days).toEqual(['2026-12-30', '2026-12-31', '2027-01-01']);
});

test.each(['2026-11-23', '2028-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is a date', (text) => {
  expect(isDate(text)).toBe(true);
});

test.each([
  '',
  '2026-02-30',
  '2027-02-29',
  '1900-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-04-31',
  '2026-1-1',
  '23.11.2026',
  'tomorrow',
  '2026-11-23T00:00',
  ' 2026-11-23',
  '0000-01-01',
])('"%s" is not a date', (text) => {
  expect(isDate(text)).toBe(false);
});

test.each(['', 'next spring', '2026-02-30'])(
  'text that is not a date comes back as it was typed: "%s"',
  (text) => {
    expect([
      addDays(text, 1),
      addWeeks(text, 1),
      addMonths(text, 1),
      dateInWords(text),
      dateInShort(text),
    ]).toEqual(Array(5).fill(text));
    expect(daysBetween(text, '2026-01-01')).toBeNaN();
  },
);

test('dates sort by the calendar, and what is not a date comes last in the order it had', () => {
  const sorted = ['soon', '2027-01-01', '', '2026-12-31', '2027-01-01'].sort(compareDates);
  expect(sorted).toEqual(['2026-12-31', '2027-01-01', '2027-01-01', 'soon', '']);
});
