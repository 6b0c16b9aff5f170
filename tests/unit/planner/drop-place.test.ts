import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moveItem, newItem } from '../../../src/planner/edits.ts';
import { dropPlace, roomFor, scrollStep } from '../../../src/planner/forms/drop-place.ts';
import { emptyPlan } from '../../../src/planner/plan.ts';

/** The middles of rows that are 48 high, the first at the top. */
const middles = [24, 72, 120, 168];

describe('the place where an item lands', () => {
  test.each([
    ['above all', 2, -500, 0],
    ['on the upper half of the first', 2, 20, 0],
    ['on the lower half of the first', 2, 30, 1],
    ['where it stood', 2, 120, 2],
    ['still on the upper half of the next', 2, 160, 2],
    ['past the middle of the next', 2, 170, 3],
    ['below all', 0, 5000, 3],
    ['one place down, from the first', 0, 80, 1],
    ['one place up, from the last', 3, 110, 2],
  ])('%s', (_, from, at, place) => expect(dropPlace(middles, from, at)).toBe(place));

  test('is in the list, and further down the further down the pointer is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 40 }),
        fc.nat(),
        fc.integer({ min: -999, max: 30_000 }),
        fc.nat(500),
        (heights, some, at, further) => {
          let top = 0;
          const rows = heights.map((height) => {
            top += height;
            return top - height / 2;
          });
          const from = some % rows.length;
          const place = dropPlace(rows, from, at);
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThan(rows.length);
          expect(dropPlace(rows, from, at + further)).toBeGreaterThanOrEqual(place);
          expect(dropPlace(rows, from, rows[from] ?? 0)).toBe(from);
        },
      ),
    );
  });

  test('is free: the others give way just as they stand after the move', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.nat(), fc.nat(), (count, some, other) => {
        const [from, to] = [some % count, other % count];
        const skills = Array.from({ length: count }, (_, place) => newItem('skills', `s${place}`));
        const moved = moveItem({ ...emptyPlan, skills }, 'skills', `s${from}`, to).skills;
        const shown = skills.map((skill, place) => ({
          id: skill.id,
          place: place === from ? to : place + roomFor(place, from, to),
        }));
        shown.sort((one, another) => one.place - another.place);
        expect(shown.map(({ id }) => id)).toEqual(moved.map(({ id }) => id));
      }),
    );
  });
});

describe('scrolling at the edges of the window', () => {
  const long = { height: 800, top: -2000, bottom: 3000 };

  test.each([
    ['not in the middle', 400, long, 0],
    ['not just inside the edge', 80, long, 0],
    ['up near the top', 40, long, -8],
    ['faster at the very top', 0, long, -16],
    ['no faster above the window', -300, long, -16],
    ['down near the bottom', 760, long, 8],
    ['faster at the very bottom', 800, long, 16],
    ['not up where the list begins in sight', 10, { ...long, top: 90 }, 0],
    ['not down where the list ends in sight', 790, { ...long, bottom: 700 }, 0],
  ])('%s', (_, at, sight, step) => expect(scrollStep(at, sight)).toBe(step));
});
