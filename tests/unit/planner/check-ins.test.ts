import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { confidenceChange } from '../../../src/planner/check-ins/confidence-change.ts';
import { inOrder } from '../../../src/planner/check-ins/in-order.ts';
import { milestonesNow } from '../../../src/planner/check-ins/milestones-now.ts';
import { stepAt } from '../../../src/planner/check-ins/steps.ts';
import { checkInDay, checkInOn, sayOn, toggleLine } from '../../../src/planner/check-ins/todays-check-in.ts';
import { newItem } from '../../../src/planner/edits.ts';
import { newestFirst } from '../../../src/planner/newest-first.ts';
import { type CheckIn, emptyPlan, type Milestone, type Plan } from '../../../src/planner/plan.ts';

const DAY = '2027-03-01';
const plan = (given: Partial<Plan>): Plan => ({ ...emptyPlan, created: '2027-01-01', ...given });
const checkIn = (id: string, date: string, said: Partial<CheckIn> = {}) =>
  newItem('checkIns', id, { ...said, date });
const milestone = (id: string, given: Partial<Milestone>) =>
  newItem('milestones', id, { title: id, ...given });

describe('what is said in the check-in of a day', () => {
  test('the first thing said makes it; what follows goes into the same one', () => {
    const first = sayOn(emptyPlan, DAY, 'a', { done: 'T' });
    const second = sayOn(first, DAY, 'b', { done: 'Two talks' });
    const third = sayOn(second, DAY, 'c', { confidence: 'sure' });
    expect(third.checkIns).toEqual([checkIn('a', DAY, { done: 'Two talks', confidence: 'sure' })]);
  });

  test('another day has its own', () => {
    const given = sayOn(plan({ checkIns: [checkIn('a', '2027-02-01')] }), DAY, 'b', { done: 'x' });
    expect(given.checkIns.map(({ id, date }) => [id, date])).toEqual([
      ['a', '2027-02-01'],
      ['b', DAY],
    ]);
  });

  test('where two devices made one each, the later one is gone on with', () => {
    const given = plan({ checkIns: [checkIn('a', DAY, { done: 'here' }), checkIn('b', DAY)] });
    expect(checkInOn(given, DAY)?.id).toBe('b');
    expect(sayOn(given, DAY, 'c', { done: 'there' }).checkIns.map(({ done }) => done)).toEqual([
      'here',
      'there',
    ]);
  });

  test('saying the same again changes nothing at all', () => {
    const given = sayOn(emptyPlan, DAY, 'a', { done: 'x' });
    expect(sayOn(given, DAY, 'b', { done: 'x' })).toBe(given);
  });
});

test.each([
  ['2027-03-01', '2027-03-01', '2027-03-01'],
  ['2027-03-01', '2027-03-02', '2027-03-01'],
  ['2027-02-28', '2027-03-01', '2027-02-28'],
  ['2027-03-01', '2027-03-03', '2027-03-03'],
  ['2027-03-01', '2027-02-28', '2027-02-28'],
  ['', '2027-03-01', '2027-03-01'],
])('opened on %s and written on %s, it is the check-in of %s', (opened, now, day) => {
  expect(checkInDay(opened, now)).toBe(day);
});

describe('milestones at hand', () => {
  const at = (...milestones: Milestone[]) => milestonesNow(plan({ milestones }), DAY).map(({ id }) => id);

  test.each<[string, Milestone[], string[]]>([
    ['none', [], []],
    [
      'the next, and no later one',
      [milestone('later', { due: '2027-06-01' }), milestone('next', { due: '2027-03-05' })],
      ['next'],
    ],
    [
      'what slipped, then what is under way and so comes next',
      [
        milestone('next', { due: '2027-04-01' }),
        milestone('doing', { status: 'doing', due: '2027-03-20' }),
        milestone('slipped', { due: '2027-02-01' }),
        milestone('last', { due: '2027-05-01' }),
      ],
      ['slipped', 'doing'],
    ],
    [
      'what was done today, but not before',
      [
        milestone('today', { status: 'done', due: '2027-02-01', doneOn: DAY }),
        milestone('before', { status: 'done', due: '2027-02-01', doneOn: '2027-02-27' }),
        milestone('let go', { status: 'dropped', due: '2027-02-01' }),
        milestone('next', {}),
      ],
      ['today', 'next'],
    ],
    ['what has no date, when nothing else is open', [milestone('a', {}), milestone('b', {})], ['a']],
    ['nothing blank', [newItem('milestones', 'blank')], []],
  ])('%s', (_, milestones, ids) => {
    expect(at(...milestones)).toEqual(ids);
  });
});

test.each<[string, [date: string, confidence: CheckIn['confidence']][], string | undefined]>([
  ['said for the first time', [[DAY, 'sure']], undefined],
  [
    'not said today',
    [
      ['2027-02-01', 'sure'],
      [DAY, ''],
    ],
    undefined,
  ],
  [
    'surer',
    [
      ['2027-02-01', 'open'],
      [DAY, 'fairly'],
    ],
    'surer',
  ],
  [
    'less sure',
    [
      ['2027-02-01', 'sure'],
      [DAY, 'doubtful'],
    ],
    'less-sure',
  ],
  [
    'the same',
    [
      ['2027-02-01', 'open'],
      [DAY, 'open'],
    ],
    'same',
  ],
  [
    'compared with the last time it was said',
    [
      ['2027-01-01', 'sure'],
      ['2027-01-15', 'open'],
      ['2027-02-01', ''],
      [DAY, 'fairly'],
    ],
    'surer',
  ],
  [
    'in the order of days, not of the list',
    [
      ['2027-02-20', 'open'],
      ['2027-01-01', 'sure'],
      [DAY, 'open'],
    ],
    'same',
  ],
  [
    'a day ahead does not count',
    [
      ['2031-01-01', 'sure'],
      [DAY, 'open'],
    ],
    undefined,
  ],
  [
    'nor does one that has lost its date',
    [
      ['', 'doubtful'],
      ['2027-02-20', 'open'],
      [DAY, 'open'],
    ],
    'same',
  ],
])('confidence, %s', (_, said, change) => {
  const checkIns = said.map(([date, confidence], place) => checkIn(`c${place}`, date, { confidence }));
  expect(confidenceChange(plan({ checkIns }), DAY)).toBe(change);
});

describe('the log', () => {
  test('newest first; of one day the last written first; what has no date at the end', () => {
    const entries = [
      checkIn('old', '2026-12-31'),
      checkIn('none', 'in spring'),
      checkIn('morning', DAY),
      checkIn('evening', DAY),
      checkIn('new', '2027-03-02'),
      checkIn('empty', ''),
    ];
    expect(newestFirst(entries).map(({ id }) => id)).toEqual([
      'new',
      'evening',
      'morning',
      'old',
      'empty',
      'none',
    ]);
  });

  test('any list keeps all its entries, in falling order of their days', () => {
    const day = fc
      .date({ noInvalidDate: true, min: new Date('1990-01-01'), max: new Date('2090-01-01') })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(day, { maxLength: 200 }), (days) => {
        const sorted = newestFirst(days.map((date, place) => checkIn(`c${place}`, date)));
        expect(sorted.map(({ date }) => date)).toEqual([...days].sort().reverse());
        expect(new Set(sorted.map(({ id }) => id)).size).toBe(days.length);
      }),
    );
  });

  test('while one is changed the order stays, and a new one comes first', () => {
    const [a, b, c] = [checkIn('a', '2027-01-01'), checkIn('b', '2027-02-01'), checkIn('c', DAY)];
    expect(inOrder([c, b, a], ['b', 'a']).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
    expect(inOrder([b, a], ['a', 'b']).map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

test.each([
  ['', 'a busy week', 'a busy week'],
  ['  \n', 'a busy week', 'a busy week'],
  ['rain', 'a busy week', 'rain\na busy week'],
  ['rain\na busy week', 'a busy week', 'rain'],
  ['rain\na busy week\nsnow', 'a busy week', 'rain\nsnow'],
  ['a busy week', 'a busy week', ''],
  ['a busy weekend', 'a busy week', 'a busy weekend\na busy week'],
])('“%s” with or without “%s” is “%s”', (text, line, toggled) => {
  expect(toggleLine(text, line)).toBe(toggled);
});

test.each([
  ['#check-in', '#check-in'],
  ['#checked-in', '#checked-in'],
  ['#check-ins', undefined],
  ['', undefined],
])('the address part “%s” leads to %s', (hash, step) => {
  expect(stepAt(hash)).toBe(step);
});
