import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longSeal } from '../../../src/storage/seal-long.ts';

const plainly = (version: number, value: unknown, stamps: ReadonlyMap<string, number>) =>
  JSON.stringify({ version, data: value, stamps: Object.fromEntries(stamps) });

test('a long record is sealed as any other is, however its stamps change', () => {
  const path = fc.oneof(
    fc.string({ minLength: 1 }),
    fc.constantFrom('goal', 'milestones/m1/title', '"\\\u2028'),
  );
  // A number as a path would come first in an object, whatever its place.
  const named = path.filter((text) => !/^\d+$/.test(text) && text !== '__proto__');
  const stamps = fc.array(fc.tuple(named, fc.integer({ min: 1, max: 32_503_680_000_000 })), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.jsonValue(), stamps), { maxLength: 6 }), (states) => {
      const seal = longSeal(7);
      for (const [value, entries] of states) {
        const all = new Map(entries);
        expect(seal({ value, stamps: all })).toBe(plainly(7, value, all));
      }
    }),
  );
});

test('so it is when edits share the items they leave alone', () => {
  const seal = longSeal(1);
  const item = fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.jsonValue());
  const lists = fc.tuple(fc.array(item, { minLength: 1 }), fc.array(item), fc.jsonValue(), fc.nat());
  fc.assert(
    fc.property(lists, ([lines, more, other, place]) => {
      const before = { lines, more, other };
      const edited = [
        { ...before, lines: lines.with(place % lines.length, other) },
        { ...before, lines: [...more, ...lines] },
        { ...before, more: lines.toReversed(), 'a "name"': more },
      ];
      for (const value of [before, ...edited, before])
        expect(seal({ value, stamps: new Map() })).toBe(plainly(1, value, new Map()));
    }),
  );
});
