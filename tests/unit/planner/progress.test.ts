import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newItem } from '../../../src/planner/edits.ts';
import { dateNote, milestoneDateNote } from '../../../src/planner/forms/date-notes.ts';
import { emptyPlan, type Plan } from '../../../src/planner/plan.ts';
import {
  gaps,
  later,
  missingHalves,
  progressOf,
  reviewIsDue,
  shortPath,
} from '../../../src/planner/progress.ts';
import { fullPlan } from './plans-for-tests.ts';

const milestone = (given: object) => newItem('milestones', 'm', given);
const obstacle = (given: object) => newItem('obstacles', 'o', given);

test('nothing of an empty plan is started, everything of a full one is done', () => {
  for (const section of [...shortPath, ...later]) {
    expect([section, progressOf(emptyPlan, section)]).toEqual([section, 'not-started']);
    expect([section, progressOf(fullPlan, section)]).toEqual([section, 'done']);
  }
});

test.each<[string, Partial<Plan>, Parameters<typeof progressOf>[1], string]>([
  ['a goal without a date', { goal: 'x', evidence: 'y' }, 'goal', 'started'],
  ['a goal whose date is none', { goal: 'x', evidence: 'y', due: 'soon' }, 'goal', 'started'],
  ['only spaces', { why: '  \n' }, 'why', 'not-started'],
  ['a blank milestone', { milestones: [milestone({})] }, 'milestones', 'not-started'],
  ['one milestone', { milestones: [milestone({ title: 'x', due: '2027-01-01' })] }, 'milestones', 'started'],
  [
    'a milestone with only a date',
    { milestones: [milestone({ due: '2027-01-01' })] },
    'milestones',
    'started',
  ],
  ['half an if–then plan', { obstacles: [obstacle({ obstacle: 'x', if: 'y' })] }, 'obstacles', 'started'],
  [
    'a whole if–then plan',
    { obstacles: [obstacle({ obstacle: 'x', if: 'y', then: 'z' })] },
    'obstacles',
    'done',
  ],
  ['a person without an ask', { people: [newItem('people', 'p', { name: 'x' })] }, 'people', 'started'],
  ['a rhythm without a review', { rhythm: 'weekly' }, 'rhythm', 'started'],
  ['a review under way', { thanks: 'a card' }, 'closing', 'started'],
  ['a plan closed without a word', { closed: '2027-07-01' }, 'closing', 'done'],
])('%s', (_, plan, section, progress) => {
  expect(progressOf({ ...emptyPlan, ...plan }, section)).toBe(progress);
});

test.each([
  [{}, []],
  [{ obstacle: 'x' }, ['if', 'then']],
  [{ obstacle: 'x', if: 'y' }, ['then']],
  [{ if: ' ', then: 'z' }, ['if']],
  [{ if: 'y', then: 'z' }, []],
])('an if–then plan with %o lacks %o', (given, missing) => {
  expect(missingHalves(obstacle(given))).toEqual(missing);
});

test.each<[string, Partial<Plan>, boolean]>([
  ['nothing dated', {}, false],
  ['the review today', { review: '2027-06-30' }, true],
  ['the review tomorrow', { review: '2027-07-01', due: '2027-01-01' }, false],
  ['no review, the goal yesterday', { due: '2027-06-29' }, true],
  ['a review that is no date, the goal yesterday', { review: 'summer', due: '2027-06-29' }, true],
  ['a goal that is no date', { due: 'summer' }, false],
  ['the review past and the plan closed', { review: '2027-06-01', closed: '2027-06-02' }, false],
])('on 30 June 2027, with %s, it is time to review: %s', (_, plan, isDue) => {
  expect(reviewIsDue({ ...emptyPlan, ...plan }, '2027-06-30')).toBe(isDue);
  expect(reviewIsDue({ ...emptyPlan, ...plan }, '')).toBe(false);
});

describe('what a first roadmap lacks', () => {
  test('is everything at first, in the order it is asked, and nothing at the end', () => {
    expect(gaps(emptyPlan)).toEqual(['goal', 'goal-date', 'evidence', 'why', 'milestones', 'obstacles']);
    expect(gaps(fullPlan)).toEqual([]);
  });

  test('a blank form left over is not held against anyone', () => {
    expect(
      gaps({
        ...fullPlan,
        milestones: [...fullPlan.milestones, milestone({})],
        obstacles: [...fullPlan.obstacles, obstacle({})],
      }),
    ).toEqual([]);
  });

  test('a milestone without a date and half an if–then plan are named', () => {
    const plan = {
      ...fullPlan,
      milestones: [...fullPlan.milestones, milestone({ title: 'x' })],
      obstacles: [obstacle({ if: 'x' })],
    };
    expect(gaps(plan)).toEqual(['milestone-dates', 'obstacle-words', 'if-then']);
  });

  test('one milestone lacks a second, and each a title', () => {
    expect(gaps({ ...fullPlan, milestones: fullPlan.milestones.slice(0, 1) })).toEqual(['second-milestone']);
    const untitled = [...fullPlan.milestones, milestone({ due: '2027-01-01' })];
    expect(gaps({ ...fullPlan, milestones: untitled })).toEqual(['milestone-titles']);
  });

  test('is nothing when, and only when, all four parts say that they are done', () => {
    const text = fc.constantFrom('', 'x');
    const due = fc.constantFrom('', 'soon', '2027-01-01');
    const milestones = fc.array(fc.record({ title: text, due, doneWhen: text }), { maxLength: 3 });
    const obstacles = fc.array(fc.record({ obstacle: text, if: text, then: text }), { maxLength: 2 });
    fc.assert(
      fc.property(text, due, text, milestones, obstacles, (goal, day, evidence, steps, ways) => {
        const plan: Plan = {
          ...fullPlan,
          goal,
          due: day,
          evidence,
          milestones: steps.map(milestone),
          obstacles: ways.map(obstacle),
        };
        const done = shortPath.every((section) => progressOf(plan, section) === 'done');
        expect(gaps(plan).length === 0).toBe(done);
      }),
    );
  });
});

describe('a second look at dates', () => {
  test.each([
    ['', undefined],
    ['2026-02-30', 'not-a-date'],
    ['next week', 'not-a-date'],
    ['2026-11-22', 'past'],
    ['2026-11-23', undefined],
    ['2026-11-24', undefined],
  ])('"%s" today', (date, note) => {
    expect(dateNote(date, '2026-11-23')).toBe(note);
  });

  test('before today is known nothing is past', () => {
    expect(dateNote('1999-01-01', '')).toBeUndefined();
  });

  test.each([
    ['after the goal', { due: '2027-07-01' }, 'after-goal'],
    ['on the day of the goal', { due: '2027-06-30' }, undefined],
    ['earlier than the one above', { due: '2026-12-13' }, 'before-previous'],
    ['past', { due: '2026-11-01' }, 'past'],
    ['past but done', { due: '2026-11-01', status: 'done' }, undefined],
    ['past but no longer relevant', { due: '2026-11-01', status: 'dropped' }, undefined],
    ['on the day of the one above', { due: '2026-12-14' }, undefined],
    ['no date, though dropped', { due: 'whenever', status: 'dropped' }, 'not-a-date'],
    ['not given', { due: '' }, undefined],
  ] as const)('a milestone %s', (_, given, note) => {
    const [first] = fullPlan.milestones;
    const second = milestone(given);
    const plan = { ...fullPlan, milestones: first ? [first, second] : [second] };
    expect(milestoneDateNote(plan, second, '2026-11-23')).toBe(note);
  });
});
