import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newItem } from '../../../src/planner/edits.ts';
import { inWalkingOrder, nextMilestone } from '../../../src/planner/milestone-order.ts';
import { emptyPlan, type Milestone, type Plan, type Status, statuses } from '../../../src/planner/plan.ts';
import { hasArrived, layTrail } from '../../../src/planner/roadmap/trail.ts';
import { evenLines, labelLines, textWidth } from '../../../src/planner/roadmap/trail-label.ts';
import { marksOf, spreadApart } from '../../../src/planner/roadmap/trail-order.ts';
import { type LabelBox, TITLE_SIZE, type TrailShape } from '../../../src/planner/roadmap/trail-plot.ts';
import { footprintPlaces, scaleMarks } from '../../../src/planner/roadmap/trail-time.ts';

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
    checkIns: fc.array(dueText, { maxLength: 30 }),
    closed: fc.oneof({ arbitrary: fc.constant(''), weight: 3 }, dueText),
  })
  .map(({ created, due, milestones, checkIns, closed }) =>
    planOf(
      milestones.map((given, index) => milestone(`m${index}`, given.due, given)),
      {
        created,
        due,
        closed,
        checkIns: checkIns.map((date, index) => newItem('checkIns', `c${index}`, { date, done: 'a step' })),
      },
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
    const marks = [drawing.walker, ...drawing.waymarks];
    return { drawing, boxes: [drawing.goal, ...marks.flatMap(({ box }) => box ?? [])] };
  };
  /** What the walker's figure covers; on the narrow picture it stands beside the trail. */
  const figureOf = ({ walker }: ReturnType<typeof layTrail>, shape: TrailShape): LabelBox => ({
    left: walker.x - 8 + (shape === 'narrow' && walker.box ? -16 : 0),
    top: walker.y - 35,
    width: 18,
    height: 33,
    anchor: 'middle',
  });
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
          expect(y).toBeGreaterThan(drawing.top + 17);
          expect(y).toBeLessThan(drawing.top + drawing.height - 17);
        }
        boxes.forEach((box, index) => {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.top).toBeGreaterThanOrEqual(drawing.top);
          expect(box.left + box.width).toBeLessThanOrEqual(drawing.width);
          expect(box.top + box.height).toBeLessThanOrEqual(drawing.top + drawing.height);
          for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
        });
      }),
    );
  });

  it.each(shapes)('keeps blazes off each other and off every label (%s)', (shape) => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { drawing, boxes } = boxesOf(plan, shape);
        // At the summit the walker stands on no spot of the trail; the figure is looked at below.
        const here = drawing.walker.box ? [drawing.walker] : [];
        const blazes = [...drawing.waymarks, ...here].map(({ x, y }) => ({
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

  it.each(shapes)('keeps the walker and the summit off every label (%s)', (shape) => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { drawing, boxes } = boxesOf(plan, shape);
        const { x, y } = drawing.summit;
        const cairn = { left: x - 16, top: y - 46, width: 36, height: 52, anchor: 'middle' as const };
        for (const figure of [figureOf(drawing, shape), cairn])
          expect(boxes.filter((box) => overlap(figure, box))).toEqual([]);
      }),
    );
  });

  it.each(shapes)('puts footprints inside the picture, on no label, behind the walker (%s)', (shape) => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { drawing, boxes } = boxesOf(plan, shape);
        for (const { x, y } of drawing.footprints) {
          expect(x).toBeGreaterThan(4);
          expect(x).toBeLessThan(drawing.width - 4);
          const print = { left: x - 5, top: y - 4, width: 10, height: 8, anchor: 'middle' as const };
          expect(boxes.filter((box) => overlap(print, box))).toEqual([]);
        }
      }),
    );
  });

  it.each(shapes)('keeps the months in order, inside the picture and apart (%s)', (shape) => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { months, width } = layTrail(plan, TODAY, shape);
        months.forEach(({ place }, index) => {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place + 70).toBeLessThanOrEqual(width);
          if (index > 0) expect(place - (months[index - 1]?.place ?? 0)).toBeGreaterThanOrEqual(76);
        });
      }),
    );
  });

  it('shows every check-in that has room, the latest first of all', () => {
    expect(footprintPlaces([0, 5, 30, 32, 60, 95], [58], 90, 10)).toEqual([5, 32]);
    const dates = ['2027-02-10', '2027-03-01', '2027-12-01', 'soon'];
    const plan = planOf([milestone('a', '2027-06-01')], {
      created: '2027-01-01',
      due: '2027-07-01',
      checkIns: dates.map((date, index) => newItem('checkIns', `c${index}`, { date })),
    });
    expect(layTrail(plan, TODAY, 'wide').footprints).toHaveLength(2);
  });

  it('puts who closed a plan at the summit when nothing is left open, else where the walk ended', () => {
    const done = milestone('a', '2027-02-01', { status: 'done' });
    const over = planOf([done, milestone('b', '2027-03-01', { status: 'dropped' })], {
      closed: '2027-03-05',
    });
    const short = planOf([done, milestone('b', '2027-03-01')], { closed: '2027-02-10' });
    expect([over, short, planOf([done])].map(hasArrived)).toEqual([true, false, false]);
    expect(layTrail(over, TODAY, 'wide').walker.box).toBeUndefined();
    const { walker, waymarks } = layTrail(short, TODAY, 'wide');
    expect(walker.x).toBeLessThan(waymarks[1]?.x ?? 0);
    expect(waymarks.some(({ next, slipped }) => next || slipped)).toBe(false);
  });

  it('stands short of the summit when the day of the goal is past', () => {
    const plan = planOf([milestone('a', '2027-01-20')], { created: '2027-01-01', due: '2027-02-01' });
    const { walker, summit } = layTrail(plan, TODAY, 'wide');
    expect(summit.x - walker.x).toBeGreaterThan(250);
  });

  it('names months, and years where a trail is long', () => {
    const labels = (first: string, last: string) =>
      scaleMarks(first, last, (date) => (Date.parse(date) - Date.parse(first)) / 86_400_000, 20).map(
        ({ label }) => label,
      );
    expect(labels('2026-11-20', '2027-02-10')).toEqual(['Dec 2026', 'Jan 2027', 'Feb']);
    expect(labels('2027-01-01', '2027-01-20')).toEqual([]);
    const years = scaleMarks('2027-03-01', '2047-03-01', (date) => Number(date.slice(0, 4)) - 2027, 3);
    expect(years.map(({ label }) => label)).toEqual(['2030', '2035', '2040', '2045']);
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

  it('evens out its lines without another one', () => {
    const title = 'Send a short first message to two of them';
    expect(labelLines(title, 11, 3).at(-1)).toBe('them');
    expect(evenLines(title, 11, 3)).toEqual(['Send a short', 'first message', 'to two of them']);
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
