import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, isDate } from '../../../../src/planner/dates.ts';
import { newItem } from '../../../../src/planner/edits.ts';
import { emptyPlan, type Plan } from '../../../../src/planner/plan.ts';
import { checkInSeries } from '../../../../src/planner/take-away/check-in-series.ts';

const plan = (given: Partial<Plan>): Plan => ({
  ...emptyPlan,
  created: '2027-01-10',
  rhythm: 'monthly',
  ...given,
});
const checkIn = (date: string) => newItem('checkIns', `c${date}`, { date, done: 'Asked' });

describe('the days to check in', () => {
  test.each<[string, Partial<Plan>, string, string[]]>([
    [
      'every month from the day it was begun',
      { review: '2027-04-20' },
      '2027-01-10',
      ['2027-02-10', '2027-03-10', '2027-04-10'],
    ],
    [
      'every month from the day of the moment it was begun at',
      { created: '2027-01-10T09:00', review: '2027-02-20' },
      '2027-01-10',
      ['2027-02-10'],
    ],
    [
      'every two weeks from the last check-in, whatever the order of the log',
      {
        rhythm: 'fortnightly',
        review: '2027-03-12',
        checkIns: [checkIn('2027-02-12'), checkIn('2027-01-24'), checkIn('')],
      },
      '2027-02-13',
      ['2027-02-26', '2027-03-12'],
    ],
    [
      'every week, over the end of a year',
      { rhythm: 'weekly', created: '2027-12-20', review: '2028-01-05' },
      '2027-12-20',
      ['2027-12-27', '2028-01-03'],
    ],
    [
      'on the last days of short months',
      { created: '2027-12-31', review: '2028-04-30' },
      '2027-12-31',
      ['2028-01-31', '2028-02-29', '2028-03-31', '2028-04-30'],
    ],
    [
      'today where one is overdue, and from then on',
      { review: '2027-06-01' },
      '2027-04-15',
      ['2027-04-15', '2027-05-15'],
    ],
    [
      'to the day of the goal where none is set to review it',
      { due: '2027-03-01', review: 'in spring' },
      '2027-01-10',
      ['2027-02-10'],
    ],
    ['none where the plan has ended', { review: '2027-01-31' }, '2027-03-01', []],
    ['none without a rhythm', { rhythm: '', review: '2027-12-31' }, '2027-01-10', []],
    ['none once it is closed', { closed: '2027-02-01', review: '2027-12-31' }, '2027-02-02', []],
    [
      'a step from today where no day is known, as the planner says',
      { created: 'long ago', review: '2027-05-31' },
      '2027-04-10',
      ['2027-05-10'],
    ],
    [
      'as if a check-in of a day to come, which is a slip, were not there',
      { review: '2027-04-20', checkIns: [checkIn('2072-01-20'), checkIn('2027-01-20')] },
      '2027-01-21',
      ['2027-02-20', '2027-03-20', '2027-04-20'],
    ],
  ])('%s', (_, given, today, days) => {
    expect(checkInSeries(plan(given), today)).toEqual(days);
  });

  test('for a year where no end is set', () => {
    const days = checkInSeries(plan({}), '2027-01-10');
    expect([days.length, days.at(-1)]).toEqual([12, '2028-01-10']);
  });

  test('not without end where the goal is far beyond', () => {
    expect(checkInSeries(plan({ rhythm: 'weekly', due: '9999-12-31' }), '2027-01-10')).toHaveLength(520);
    expect(checkInSeries(plan({ due: '9999-12-31' }), '9999-11-30').length).toBeLessThan(3);
  });

  test('are real days, in order, from today to the end, a step apart', () => {
    const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays('2027-06-15', days));
    fc.assert(
      fc.property(
        fc.constantFrom('weekly' as const, 'fortnightly' as const, 'monthly' as const),
        day,
        day,
        day,
        fc.array(day),
        (rhythm, created, review, today, log) => {
          const days = checkInSeries(plan({ rhythm, created, review, checkIns: log.map(checkIn) }), today);
          for (const [place, one] of days.entries()) {
            expect(isDate(one) && one >= today && one <= review).toBe(true);
            const before = days[place - 1];
            if (!before) continue;
            const apart = daysBetween(before, one);
            if (rhythm === 'monthly') expect(apart >= 28 && apart <= 31).toBe(true);
            else expect(apart).toBe(rhythm === 'weekly' ? 7 : 14);
          }
        },
      ),
    );
  });
});
