import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PAGE, type Shape, sketch } from '../../../src/kits/sketch.ts';

const count = fc.integer({ min: 1, max: 20 });
const plain: fc.Arbitrary<Shape> = fc.oneof(
  fc.record({ kind: fc.constantFrom('lines', 'ticks', 'steps', 'boxes'), count }),
  fc.record({ kind: fc.constantFrom('grid', 'cards'), columns: fc.integer({ min: 1, max: 5 }), rows: count }),
  fc.record({ kind: fc.constant('rings'), count: fc.integer({ min: 1, max: 4 }), spokes: count }),
  fc.constant({ kind: 'trail' }),
);
const shape: fc.Arbitrary<Shape> = fc.oneof(
  plain,
  fc.record({
    kind: fc.constant('columns'),
    columns: fc.array(plain, { minLength: 1, maxLength: 3 }),
  }),
);

/** Where each piece of the path begins. */
const beginnings = (path: string) =>
  [...path.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

test('whatever a worksheet is made of, its sketch stays on the page and says something of each part', () => {
  fc.assert(
    fc.property(fc.array(shape, { minLength: 1, maxLength: 10 }), (shapes) => {
      const path = sketch(shapes);
      expect(path).not.toMatch(/NaN|Infinity|--/);
      const begun = beginnings(path);
      expect(begun.length).toBeGreaterThanOrEqual(shapes.length);
      for (const [x = -1, y = -1] of begun) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(PAGE.width);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(PAGE.height);
      }
    }),
  );
});
