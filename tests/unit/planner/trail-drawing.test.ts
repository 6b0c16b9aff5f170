import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byDue } from '../../../src/planner/dates.ts';
import { newItem } from '../../../src/planner/edits.ts';

import type { Plan } from '../../../src/planner/plan.ts';
import { hasArrived, layTrail } from '../../../src/planner/roadmap/trail.ts';
import { knownDates, mapDate } from '../../../src/planner/roadmap/trail-dates.ts';
import { evenLines, labelLines, textWidth } from '../../../src/planner/roadmap/trail-label.ts';
import type { Point } from '../../../src/planner/roadmap/trail-line.ts';
import { type LabelBox, TITLE_SIZE, type TrailShape } from '../../../src/planner/roadmap/trail-plot.ts';
import { footprintPlaces, scaleMarks } from '../../../src/planner/roadmap/trail-time.ts';
import { anyPlan, milestone, planOf, shapes, TODAY } from './trail-plans.ts';

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

  /** Points along a path of curves, ten of each curve. */
  const pointsOf = (path: string): Point[] => {
    const [start = '', ...curves] = path.slice(1).split('C');
    let [fromX = 0, fromY = 0] = start.split(' ').map(Number);
    return curves.flatMap((curve) => {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x = 0, y = 0] = curve.split(' ').map(Number);
      const [x0, y0] = [fromX, fromY];
      [fromX, fromY] = [x, y];
      return Array.from({ length: 11 }, (_, step) => {
        const [s, t] = [1 - step / 10, step / 10];
        const along = (a: number, b: number, c: number, d: number) =>
          s ** 3 * a + 3 * s ** 2 * t * b + 3 * s * t ** 2 * c + t ** 3 * d;
        return { x: along(x0, x1, x2, x), y: along(y0, y1, y2, y) };
      });
    });
  };

  it.each(shapes)('has every milestone once, in walking order, numbered (%s)', (shape) => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { waymarks } = layTrail(plan, TODAY, shape);
        expect(waymarks.map((waymark) => waymark.milestone)).toEqual(byDue(plan.milestones));
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

  it('keeps the trail off the label of every mark in a wide picture', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const drawing = layTrail(plan, TODAY, 'wide');
        const trail = pointsOf(drawing.path);
        const boxes = [drawing.walker, ...drawing.waymarks].flatMap(({ box }) => box ?? []);
        // Not the strip of air at their edges.
        const inner = boxes.map((box) => ({
          ...box,
          left: box.left + 5,
          top: box.top + 3,
          width: box.width - 10,
          height: box.height - 6,
        }));
        const points = trail.map(({ x, y }) => ({
          left: x,
          top: y,
          width: 0,
          height: 0,
          anchor: 'middle' as const,
        }));
        expect(inner.filter((box) => points.some((point) => overlap(box, point)))).toEqual([]);
      }),
    );
  });

  it('says each year once where labels hang side by side', () => {
    const days = [
      '2027-04-01',
      '2027-11-01',
      '2028-01-10',
      '2028-02-10',
      '2028-03-10',
      '2028-12-10',
      '2029-01-10',
    ];
    const plan = planOf(
      days.map((due, index) => milestone(`m${index}`, due)),
      { due: '2029-06-01' },
    );
    const { waymarks } = layTrail(plan, TODAY, 'wide');
    const known = knownDates(waymarks, TODAY);
    const said = waymarks.map(({ milestone: { due } }, index) => mapDate(due, known[index] ?? ''));
    expect(said).toEqual(['1 Apr', '1 Nov', '10 Jan 2028', '10 Feb', '10 Mar', '10 Dec', '10 Jan 2029']);
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
