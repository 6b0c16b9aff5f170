import { describe, expect, test } from 'vitest';
import { alike, noStamps, stampChanges } from '../../../src/storage/stamps.ts';
import { drop, edit, first, setItem, sheet } from './sheet-versions.ts';

describe('what an edit stamps', () => {
  test('is the field it changed, and the item the field is in', () => {
    const { stamps, changed } = stampChanges(sheet, setItem('q', { text: 'Q' })(sheet), noStamps, 5);
    expect(changed).toEqual(['items/q/text']);
    expect([...stamps]).toEqual([
      ['items/q/text', 5],
      ['items/q', 5],
    ]);
  });

  test('is an item that came or went, and then nothing within it', () => {
    const written = edit(first, 1, setItem('q', { text: 'Q' }));
    const { stamps } = edit(written, 2, drop('q'));
    expect([...stamps]).toEqual([['items/q', 2]]);
  });

  test('is the part itself where it became another kind of thing', () => {
    const { changed } = stampChanges({ a: [], b: {} }, { a: {}, b: [] }, noStamps, 5);
    expect(changed).toEqual(['a', 'b']);
    expect(stampChanges({ a: null }, { a: {} }, noStamps, 5).changed).toEqual(['a']);
  });

  test('is nothing when an equal value was put in place', () => {
    const { stamps, changed } = stampChanges(sheet, structuredClone(sheet), noStamps, 5);
    expect([changed, stamps.size]).toEqual([[], 0]);
  });

  test('is a field that came to an item, and with it that the item is there', () => {
    const after = setItem('q', { late: true } as never)(sheet);
    const { stamps, changed } = stampChanges(sheet, after, noStamps, 5);
    expect(changed).toEqual(['items/q/late']);
    expect([...stamps.keys()].sort()).toEqual(['items/q', 'items/q/late']);
  });

  test('is an item in which a list was put in another order', () => {
    const [one, two] = [{ id: '1' }, { id: '2' }];
    const list = (steps: object[]) => ({ items: [{ id: 'p', steps }] });
    const { stamps, changed } = stampChanges(list([one, two]), list([two, one]), noStamps, 5);
    expect(changed).toEqual(['items/p/steps']);
    expect([...stamps.keys()].sort()).toEqual(['items/p', 'items/p/steps']);
  });

  test('is not an item that was written anew with the same in it', () => {
    const item = () => ({ id: 'p', words: ['x'] });
    expect(stampChanges({ items: [item()] }, { items: [item()] }, noStamps, 5).stamps.size).toBe(0);
  });

  test('tells apart keys in which the signs of a path stand', () => {
    const { changed } = stampChanges({}, { 'a/b': 1, 'a~1b': 2, a: { b: 3 } }, noStamps, 5);
    expect(changed).toEqual(['a~1b', 'a~01b', 'a']);
  });

  test('is a whole list where two items have one id, or one has none', () => {
    const twice = { items: [{ id: 'p' }, { id: 'p' }] };
    const changed = (after: unknown) => stampChanges(twice, after, noStamps, 5).changed;
    expect(changed({ items: [{ id: 'p' }, { id: 'p', text: 'x' }] })).toEqual(['items']);
    expect(changed({ items: [null, { id: 'q' }] })).toEqual(['items']);
  });
});

test.each<[unknown, unknown, boolean]>([
  [{ a: 1 }, { a: 1, b: 2 }, false],
  [{ a: 1, b: 2 }, { a: 1 }, false],
  [{ a: 1, b: [] }, { b: [], a: 1 }, true],
  [[1, 2], [1, 2], true],
  [[1, 2], [2, 1], false],
  [[], {}, false],
  [null, {}, false],
  [{}, null, false],
  ['1', 1, false],
])('%j and %j say the same: %s', (one, other, same) => expect(alike(one, other)).toBe(same));
