import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newItem } from '../../../src/planner/edits.ts';
import { checkInDates, momentum } from '../../../src/planner/momentum.ts';
import { emptyPlan, type Milestone, type Plan, type Status, statuses } from '../../../src/planner/plan.ts';

const TODAY = '2027-03-01';
let count = 0;
const milestone = (given: Partial<Milestone>) =>
  newItem('milestones', `m${count++}`, { title: 'typed', ...given });
const checkIn = (date: string) => newItem('checkIns', `c${count++}`, { date });
const plan = (given: Partial<Plan>): Plan => ({ ...emptyPlan, created: '2027-01-01', goal: 'x', ...given });
const done = (doneOn: string) => milestone({ status: 'done', due: doneOn, doneOn });
const next = milestone({ due: '2027-03-20' });

test.each<[string, Partial<Plan>, string[]]>([
  ['nothing is written', {}, []],
  ['a milestone is blank', { milestones: [newItem('milestones', 'm')] }, []],
  [
    'nothing is done',
    { milestones: [next] },
    ['No milestone is done yet, and every plan begins like that.', 'The next one is due on 20 March 2027.'],
  ],
  [
    'nothing is done and nothing has a date',
    { milestones: [milestone({}), milestone({})] },
    ['No milestone is done yet, and every plan begins like that.', 'The next one has no date yet.'],
  ],
  [
    'nothing is done after two check-ins',
    { milestones: [next], checkIns: [checkIn('2027-01-20'), checkIn('2027-02-20')] },
    [
      'No milestone is done yet. If it is hard to get going, make the next one smaller.',
      'The next one is due on 20 March 2027.',
    ],
  ],
  [
    'something was done before there was a check-in',
    { milestones: [done('2027-02-01'), next] },
    ['One milestone lies behind you.', 'The next one is due on 20 March 2027.'],
  ],
  [
    'something was done since the last check-in',
    {
      milestones: [done('2027-01-05'), done('2027-02-21'), done('2027-03-01'), next],
      checkIns: [checkIn('2027-02-20')],
    },
    [
      'Since your check-in on 20 February 2027 you finished two milestones.',
      'The next one is due on 20 March 2027.',
    ],
  ],
  [
    'today’s check-in is under way: what counts is the one before',
    { milestones: [done('2027-03-01'), next], checkIns: [checkIn('2027-02-20'), checkIn(TODAY)] },
    [
      'Since your check-in on 20 February 2027 you finished one milestone.',
      'The next one is due on 20 March 2027.',
    ],
  ],
  [
    'what was done on the day of a check-in belongs to that check-in',
    { milestones: [done('2027-02-20'), next], checkIns: [checkIn('2027-02-20')] },
    ['One milestone lies behind you.', 'The next one is due on 20 March 2027.'],
  ],
  [
    'a clock was ahead',
    { milestones: [done('2031-01-01'), next], checkIns: [checkIn('2031-01-01'), checkIn('2027-02-20')] },
    ['One milestone lies behind you.', 'The next one is due on 20 March 2027.'],
  ],
  [
    'something is under way, and the next day is tomorrow',
    { milestones: [milestone({ status: 'doing', due: '2027-03-02' })] },
    [
      'No milestone is done yet, and every plan begins like that.',
      'One is under way.',
      'The next one is due tomorrow.',
    ],
  ],
  [
    'the next day is today and another slipped',
    { milestones: [done('2027-02-01'), milestone({ due: '2027-02-28' }), milestone({ due: TODAY })] },
    [
      'One milestone lies behind you.',
      'The next one is due today.',
      'One is past its day: give it a new date, or let it go.',
    ],
  ],
  [
    'all that is open slipped',
    { milestones: [milestone({ due: '2027-02-27' }), milestone({ due: '2027-02-28', status: 'doing' })] },
    [
      'No milestone is done yet, and every plan begins like that.',
      'One is under way.',
      'Two are past their days: give them new dates, or let them go.',
    ],
  ],
  [
    'all is done',
    { milestones: [done('2027-02-01'), done('2027-02-10')] },
    ['Every milestone is done.', 'Set a new one, or look back at the whole plan and close it.'],
  ],
  [
    'the last one was done since the last check-in',
    { milestones: [done('2027-02-01'), done('2027-02-25')], checkIns: [checkIn('2027-02-20')] },
    [
      'Since your check-in on 20 February 2027 you finished one milestone.',
      'Every milestone is done.',
      'Set a new one, or look back at the whole plan and close it.',
    ],
  ],
  [
    'the rest was let go',
    { milestones: [done('2027-02-01'), milestone({ status: 'dropped' })] },
    [
      'Every milestone that still mattered is done.',
      'Set a new one, or look back at the whole plan and close it.',
    ],
  ],
  [
    'all were let go',
    { milestones: [milestone({ status: 'dropped' })] },
    [
      'No milestone is left: you let all of them go.',
      'Set a new one, or look back at the whole plan and close it.',
    ],
  ],
  [
    'the plan is closed',
    { milestones: [done('2027-02-01'), next], closed: '2027-02-28' },
    ['You closed this plan on 28 February 2027.', 'One milestone was done.'],
  ],
  [
    'several were done when the plan was closed',
    { milestones: [done('2027-02-01'), done('2027-02-10')], closed: '2027-02-28' },
    ['You closed this plan on 28 February 2027.', 'Two milestones were done.'],
  ],
  [
    'more was done than is counted in words, and several are under way',
    {
      milestones: [
        ...Array.from({ length: 12 }, () => done('2027-02-01')),
        milestone({ status: 'doing', due: '2027-03-02' }),
        milestone({ status: 'doing', due: '2027-03-03' }),
      ],
    },
    ['12 milestones lie behind you.', 'Two are under way.', 'The next one is due tomorrow.'],
  ],
  [
    'the plan was closed on no day of the calendar, with nothing done',
    { milestones: [next], closed: 'in spring' },
    ['You closed this plan.'],
  ],
])('in words, when %s', (_, given, words) => {
  expect(momentum(plan(given), TODAY)).toEqual(words);
});

test.each([
  [3, 'Three milestones lie behind you.'],
  [4, 'Four milestones lie behind you.'],
  [5, 'Five milestones lie behind you.'],
  [6, 'Six milestones lie behind you.'],
  [7, 'Seven milestones lie behind you.'],
  [8, 'Eight milestones lie behind you.'],
  [9, 'Nine milestones lie behind you.'],
  [10, 'Ten milestones lie behind you.'],
  [11, '11 milestones lie behind you.'],
])('%i done are counted in words up to ten', (many, words) => {
  const milestones = [...Array.from({ length: many }, () => done('2027-02-01')), next];
  expect(momentum(plan({ milestones }), TODAY)[0]).toBe(words);
});

const anyText = fc.oneof(
  fc
    .date({ noInvalidDate: true, min: new Date('0001-01-01'), max: new Date('9999-12-31') })
    .map((date) => date.toISOString().slice(0, 10)),
  fc.constantFrom('', 'soon', '2027-02-30', TODAY),
);
const anyPlan = fc
  .record({
    milestones: fc.array(
      fc.record({
        due: anyText,
        doneOn: anyText,
        status: fc.constantFrom(...(Object.keys(statuses) as Status[])),
      }),
      { maxLength: 14 },
    ),
    days: fc.array(anyText, { maxLength: 200 }),
    closed: anyText,
  })
  .map(({ milestones, days, closed }) =>
    plan({
      milestones: milestones.map((one) => milestone({ ...one, title: 'TYPED' })),
      checkIns: days.map(checkIn),
      closed,
    }),
  );

describe('for any plan and day', () => {
  test('a few sentences, with nothing typed, no share, score or row of days', () => {
    fc.assert(
      fc.property(anyPlan, anyText, (any, today) => {
        const sentences = momentum(any, today);
        expect(sentences.length).toBeLessThanOrEqual(4);
        expect(sentences.length === 0).toBe(any.milestones.length === 0 && any.closed === '');
        for (const sentence of sentences) {
          expect(sentence).toMatch(/^[A-Z\d].*[a-z\d]\.$/);
          expect(sentence).not.toMatch(/TYPED|undefined|NaN|%|in a row|streak|late|fail|miss|only/i);
        }
      }),
    );
  });

  test('the days of check-ins are dates, rise, and each stands once', () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        const days = checkInDates(any);
        expect(days).toEqual([...new Set(days)].sort());
        expect(days.every((day) => /^\d{4}-\d\d-\d\d$/.test(day) && day !== '2027-02-30')).toBe(true);
        for (const { date } of any.checkIns)
          if (/^\d{4}-/.test(date) && date !== '2027-02-30') expect(days).toContain(date);
      }),
    );
  });
});
