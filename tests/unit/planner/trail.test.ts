import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byDue } from '../../../src/planner/dates.ts';
import { nextMilestone } from '../../../src/planner/milestone-order.ts';
import { emptyPlan, type Milestone } from '../../../src/planner/plan.ts';
import { marksOf, spreadApart } from '../../../src/planner/roadmap/trail-order.ts';
import { ids, milestone, planOf, TODAY } from './trail-plans.ts';

describe('the order of a trail', () => {
  it('goes by date, then by the plan for those without one', () => {
    const walked = byDue([
      milestone('undated'),
      milestone('june', '2027-06-01'),
      milestone('typed', 'after Easter'),
      milestone('may', '2027-05-01'),
      milestone('also-may', '2027-05-01'),
    ]);
    expect(ids(walked)).toEqual(['may', 'also-may', 'june', 'undated', 'typed']);
  });

  it('puts the walker after what was due and before what is due today', () => {
    const marks = marksOf(
      planOf([milestone('was', '2027-03-09'), milestone('is', TODAY), milestone('some-day')]),
      TODAY,
    );
    expect(marks.map((mark) => mark.milestone?.id ?? 'walker')).toEqual(['was', 'walker', 'is', 'some-day']);
  });

  it('puts dates to scale between the first day and the goal', () => {
    const plan = planOf([milestone('half', '2027-01-11')], { created: '2027-01-01', due: '2027-01-21' });
    expect(marksOf(plan, '2027-01-01').map(({ time }) => time)).toEqual([0, 0.5]);
  });

  it('stays calm where nothing has a date', () => {
    expect(
      marksOf(planOf([milestone('a'), milestone('b'), milestone('c')]), TODAY).map(({ time }) => time),
    ).toEqual([0, 0.25, 0.5, 0.75]);
    expect(marksOf(emptyPlan, TODAY)).toHaveLength(1);
  });
});

describe('what is next', () => {
  const slipped = milestone('slipped', '2027-03-01');
  it.each<[string, Milestone[], string | undefined]>([
    [
      'is the first open one to come',
      [milestone('later', '2027-05-01'), milestone('soon', '2027-04-01')],
      'soon',
    ],
    ['is due today', [milestone('today', TODAY), milestone('later', '2027-05-01')], 'today'],
    ['passes over what slipped', [slipped, milestone('later', '2027-05-01')], 'later'],
    [
      'passes over what is done or dropped',
      [milestone('done', '2027-04-01', { status: 'done' }), milestone('undated')],
      'undated',
    ],
    [
      'is what slipped when nothing else is open',
      [slipped, milestone('x', '2027-04-01', { status: 'dropped' })],
      'slipped',
    ],
    ['is nothing when all is done', [milestone('done', '2027-04-01', { status: 'done' })], undefined],
  ])('%s', (_, milestones, expected) => {
    expect(nextMilestone(milestones, TODAY)?.id).toBe(expected);
  });
});

describe('spreading marks apart', () => {
  it('leaves alone what has room', () => {
    expect(spreadApart([0, 50, 100], 20, 0, 100)).toEqual([0, 50, 100]);
  });

  it('moves a crowd apart around its middle', () => {
    expect(spreadApart([50, 50, 50], 10, 0, 100)).toEqual([40, 50, 60]);
  });

  it('keeps the order, the gap and the bounds for any places', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -50, max: 1500, noNaN: true }), { maxLength: 41 }), (given) => {
        const places = given.sort((one, other) => one - other);
        const spread = spreadApart(places, 10, 0, 1000);
        expect(spread).toHaveLength(places.length);
        spread.forEach((place, index) => {
          expect(place).toBeGreaterThanOrEqual(-0.001);
          expect(place).toBeLessThanOrEqual(1000.001);
          if (index > 0) expect(place - (spread[index - 1] ?? 0)).toBeGreaterThan(9.999);
        });
      }),
    );
  });

  it('shrinks the gap where the line is too short', () => {
    expect(spreadApart([0, 0, 0], 100, 0, 20)).toEqual([0, 10, 20]);
  });
});
