import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, daysBetween, today } from '../../../src/planner/dates.ts';
import { newItem, setField } from '../../../src/planner/edits.ts';
import { lastCheckIn, nextCheckIn } from '../../../src/planner/next-check-in.ts';
import { emptyPlan, type Plan, rhythms } from '../../../src/planner/plan.ts';

let count = 0;
const checkIn = (date: string) => newItem('checkIns', `c${count++}`, { date });
const plan = (rhythm: Plan['rhythm'], created: string, ...days: string[]): Plan => ({
  ...emptyPlan,
  created,
  rhythm,
  checkIns: days.map((day) => checkIn(day)),
});

test.each<[string, Plan, string, string | undefined]>([
  ['a week after the plan was made', plan('weekly', '2026-12-28'), '2026-12-29', '2027-01-04'],
  ['two weeks after the last', plan('fortnightly', '2026-01-01', '2027-02-20'), '2027-02-21', '2027-03-06'],
  ['a month after the last', plan('monthly', '2026-01-01', '2026-12-15'), '2026-12-15', '2027-01-15'],
  ['the last day of a shorter month', plan('monthly', '2027-01-31'), '2027-02-01', '2027-02-28'],
  ['a leap day', plan('monthly', '2028-01-30', '2028-01-31'), '2028-02-01', '2028-02-29'],
  ['a month after a leap day', plan('monthly', '2028-01-30', '2028-02-29'), '2028-03-01', '2028-03-29'],
  [
    'long due: still the day it was due',
    plan('weekly', '2026-01-01', '2026-02-01'),
    '2027-02-01',
    '2026-02-08',
  ],
  [
    'the latest day, in whatever order they stand',
    plan('weekly', '', '2027-03-01', '2027-02-01'),
    '2027-03-02',
    '2027-03-08',
  ],
  [
    'a clock was ahead: the last day up to today',
    plan('weekly', '', '2027-03-01', '2031-01-01'),
    '2027-03-02',
    '2027-03-08',
  ],
  [
    'only days ahead: from the day it was made',
    plan('weekly', '2027-03-01', '2031-01-01'),
    '2027-03-02',
    '2027-03-08',
  ],
  ['made today', plan('weekly', '2027-03-02'), '2027-03-02', '2027-03-09'],
  ['made at a moment: its day counts', plan('weekly', '2027-03-01T09:00'), '2027-03-02', '2027-03-08'],
  ['made on a day ahead: from today', plan('weekly', '2031-01-01'), '2027-03-02', '2027-03-09'],
  ['made on no day of the calendar: from today', plan('weekly', ''), '2027-03-02', '2027-03-09'],
  [
    'days that are none are passed over',
    plan('weekly', '2027-03-01', 'soon', '2027-02-30'),
    '2027-03-02',
    '2027-03-08',
  ],
  ['no rhythm is chosen', plan('', '2027-03-01', '2027-03-01'), '2027-03-02', undefined],
  ['the plan is closed', { ...plan('weekly', '2027-03-01'), closed: '2027-03-02' }, '2027-03-02', undefined],
])('the next check-in: %s', (_, given, day, next) => {
  expect(nextCheckIn(given, day)).toBe(next);
});

test('another rhythm counts from the same check-in', () => {
  const given = plan('weekly', '2026-01-01', '2027-01-31');
  const day = '2027-02-01';
  expect(nextCheckIn(given, day)).toBe('2027-02-07');
  expect(nextCheckIn(setField(given, 'rhythm', 'fortnightly'), day)).toBe('2027-02-14');
  expect(nextCheckIn(setField(given, 'rhythm', 'monthly'), day)).toBe('2027-02-28');
});

test.each(['Pacific/Midway', 'Europe/London', 'Pacific/Kiritimati'])(
  'the day of a check-in is the visitor’s own, in %s',
  (zone) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try {
      // Half an hour before and after midnight on the night the clocks change in London.
      const late = today(new Date(2027, 2, 27, 23, 30));
      const early = today(new Date(2027, 2, 28, 0, 30));
      expect(nextCheckIn(plan('weekly', '', late), late)).toBe('2027-04-03');
      expect(nextCheckIn(plan('weekly', '', early), early)).toBe('2027-04-04');
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  },
);

describe('for any plan', () => {
  const anyDay = fc
    .date({ noInvalidDate: true, min: new Date('1990-01-01'), max: new Date('2190-12-31') })
    .map((date) => date.toISOString().slice(0, 10));
  const anyPlan = fc
    .record({
      rhythm: fc.constantFrom<Plan['rhythm']>('', ...(Object.keys(rhythms) as (keyof typeof rhythms)[])),
      created: fc.oneof(anyDay, fc.constant('')),
      days: fc.array(fc.oneof(anyDay, fc.constantFrom('', 'soon')), { maxLength: 200 }),
    })
    .map(({ rhythm, created, days }) => plan(rhythm, created, ...days));

  test('the next is after the last, by no more than a month; checking in today moves it past today', () => {
    fc.assert(
      fc.property(anyPlan, anyDay, (given, day) => {
        const next = nextCheckIn(given, day);
        expect(next === undefined).toBe(given.rhythm === '');
        if (next === undefined) return;
        const last = lastCheckIn(given, day);
        if (last !== undefined) {
          expect(daysBetween(last, next)).toBeGreaterThan(0);
          expect(next <= addMonths(last, 1) || given.rhythm === 'fortnightly').toBe(true);
        }
        const after = { ...given, checkIns: [...given.checkIns, checkIn(day)] };
        expect((nextCheckIn(after, day) ?? '') > day).toBe(true);
      }),
    );
  });
});
