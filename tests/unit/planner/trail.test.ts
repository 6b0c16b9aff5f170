import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyPlan, type Milestone, type Plan, type Status, statuses } from '../../../src/planner/plan.ts';
import { type LabelBox, layTrail, TITLE_SIZE, type TrailShape } from '../../../src/planner/roadmap/trail.ts';
import { labelLines, textWidth } from '../../../src/planner/roadmap/trail-label.ts';
import {
  inWalkingOrder,
  marksOf,
  nextMilestone,
  spreadApart,
} from '../../../src/planner/roadmap/trail-order.ts';

const TODAY = '2027-03-10';

const milestone = (id: string, due = '', given: Partial<Milestone> = {}): Milestone => ({
  id,
  title: `Milestone ${id}`,
  due,
  doneWhen: '',
  status: 'not-started',
  doneOn: '',
  from: '',
  ...given,
});
const planOf = (milestones: Milestone[], given: Partial<Plan> = {}): Plan => ({
  ...emptyPlan,
  milestones,
  ...given,
});
const ids = (all: { id: string }[]) => all.map(({ id }) => id);

const dueText = fc.oneof(
  fc
    .date({ min: new Date('1999-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  fc.constantFrom('', '2027-03-10', '2027-03-11', '2027-02-30', 'soon', '0001-01-01', '9999-12-31'),
);
const anyPlan = fc
  .record({
    created: dueText,
    due: dueText,
    milestones: fc.array(
      fc.record({
        title: fc.string({ unit: 'grapheme', maxLength: 80 }),
        due: dueText,
        status: fc.constantFrom(...(Object.keys(statuses) as Status[])),
      }),
      { maxLength: 40 },
    ),
  })
  .map(({ created, due, milestones }) =>
    planOf(
      milestones.map((given, index) => milestone(`m${index}`, given.due, given)),
      { created, due },
    ),
  );
const shapes: TrailShape[] = ['wide', 'narrow'];

describe('the order of a trail', () => {
  it('goes by date, then by the plan for those without one', () => {
    const walked = inWalkingOrder([
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

describe('the drawing', () => {
  const boxesOf = (plan: Plan, shape: TrailShape) => {
    const drawing = layTrail(plan, TODAY, shape);
    return { drawing, boxes: [...drawing.waymarks.map(({ box }) => box), drawing.walker.box] };
  };
  const overlap = (one: LabelBox, other: LabelBox) =>
    one.left < other.left + other.width - 0.01 &&
    other.left < one.left + one.width - 0.01 &&
    one.top < other.top + other.height - 0.01 &&
    other.top < one.top + one.height - 0.01;

  it.each(shapes)('has every milestone once, in walking order, numbered (%s)', (shape) => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { waymarks } = layTrail(plan, TODAY, shape);
        expect(waymarks.map((waymark) => waymark.milestone)).toEqual(inWalkingOrder(plan.milestones));
        expect(waymarks.map(({ number }) => number)).toEqual(plan.milestones.map((_, index) => index + 1));
      }),
    );
  });

  it.each(shapes)('keeps blazes and labels inside the picture and labels apart (%s)', (shape) => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { drawing, boxes } = boxesOf(plan, shape);
        for (const { x, y } of [...drawing.waymarks, drawing.walker, drawing.summit]) {
          expect(x).toBeGreaterThan(14);
          expect(x).toBeLessThan(drawing.width - 14);
          expect(y).toBeGreaterThan(17);
          expect(y).toBeLessThan(drawing.height - 17);
        }
        boxes.forEach((box, index) => {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.top).toBeGreaterThanOrEqual(0);
          expect(box.left + box.width).toBeLessThanOrEqual(drawing.width);
          expect(box.top + box.height).toBeLessThanOrEqual(drawing.height);
          for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
        });
      }),
    );
  });

  it.each(shapes)('keeps blazes off each other and off every label (%s)', (shape) => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { drawing, boxes } = boxesOf(plan, shape);
        const blazes = [...drawing.waymarks, drawing.walker].map(({ x, y }) => ({
          left: x - 14,
          top: y - 16.7,
          width: 28,
          height: 33.4,
          anchor: 'middle' as const,
        }));
        blazes.forEach((blaze, index) => {
          const near = [...blazes.slice(index + 1), ...boxes].filter((other) => overlap(blaze, other));
          expect(near, JSON.stringify(blaze)).toEqual([]);
        });
      }),
    );
  });

  it('is the same picture for the same plan', () => {
    const plan = planOf([milestone('a', '2027-04-01'), milestone('b')], { due: '2027-06-30' });
    expect(layTrail(plan, TODAY, 'wide')).toEqual(layTrail(plan, TODAY, 'wide'));
  });

  it('flags what slipped, and only what is still open', () => {
    const { waymarks } = layTrail(
      planOf([
        milestone('open', '2027-03-01'),
        milestone('done', '2027-03-02', { status: 'done' }),
        milestone('dropped', '2027-03-03', { status: 'dropped' }),
        milestone('today', TODAY),
      ]),
      TODAY,
      'wide',
    );
    expect(waymarks.filter(({ slipped }) => slipped).map((waymark) => waymark.milestone.id)).toEqual([
      'open',
    ]);
  });
});

describe('labels', () => {
  it('breaks at words and says when something is left out', () => {
    expect(labelLines('Send three short messages', 7, 2)).toEqual(['Send three', 'short…']);
    expect(labelLines('Ask', 8, 2)).toEqual(['Ask']);
    expect(labelLines(' \n ', 8, 2)).toEqual([]);
  });

  it('never splits what reads as one character', () => {
    const family = '👩‍👩‍👧‍👦';
    const lines = labelLines(family.repeat(40), 8, 2);
    expect(lines.join('').replace('…', '').replaceAll(family, '')).toBe('');
  });

  it('fits its lines whatever the text', () => {
    const anyText = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.lorem({ maxCount: 30 }));
    fc.assert(
      fc.property(anyText, fc.double({ min: 6, max: 20, noNaN: true }), (text, width) => {
        const lines = labelLines(text, width, 2);
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width + 0.001);
      }),
    );
  });

  it('takes ten thousand characters without a space', () => {
    const { waymarks } = layTrail(planOf([milestone('a', '', { title: 'x'.repeat(10_000) })]), TODAY, 'wide');
    expect(waymarks[0]?.lines.at(-1)).toMatch(/…$/);
    expect((waymarks[0]?.box.width ?? 0) / TITLE_SIZE).toBeGreaterThan(8);
  });
});
