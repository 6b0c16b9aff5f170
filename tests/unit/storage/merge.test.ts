import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { merge } from '../../../src/storage/merge.ts';
import { alike, noStamps, type Stamped } from '../../../src/storage/stamps.ts';
import { cases } from '../../cases.ts';
import { drop, edit, first, item, type Sheet, setItem, sheet } from './sheet-versions.ts';

const order = ({ items }: Sheet) => items.map(({ id }) => id).join('');
const meet = (one: Stamped, other: Stamped) => merge(one, other).value as Sheet;

describe('where two versions meet', () => {
  const cases: [string, () => Stamped<Sheet>, () => Stamped<Sheet>, (met: Sheet) => unknown, unknown][] = [
    [
      'changes to different fields are both kept',
      () => edit(first, 1, (value) => ({ ...value, title: 'two' })),
      () => edit(first, 2, (value) => ({ ...value, sub: { ...value.sub, a: 'A' } })),
      ({ title, sub }) => [title, sub],
      ['two', { a: 'A', b: '' }],
    ],
    [
      'changes to different items are both kept',
      () => edit(first, 1, setItem('p', { text: 'P' })),
      () => edit(first, 2, setItem('q', { done: true })),
      ({ items }) => items.slice(0, 2),
      [
        { id: 'p', text: 'P', done: false },
        { id: 'q', text: 'q', done: true },
      ],
    ],
    [
      'of two changes to one field the later counts',
      () => edit(first, 1, (value) => ({ ...value, title: 'earlier, and longer' })),
      () => edit(first, 2, (value) => ({ ...value, title: 'later' })),
      ({ title }) => title,
      'later',
    ],
    [
      'a list of plain words is one part',
      () => edit(first, 1, (value) => ({ ...value, words: ['x', 'y'] })),
      () => edit(first, 2, (value) => ({ ...value, words: [] })),
      ({ words }) => words,
      [],
    ],
    [
      'an item removed stays removed',
      () => edit(first, 1, drop('q')),
      () => edit(first, 2, setItem('p', { text: 'P' })),
      order,
      'pr',
    ],
    [
      'an item changed after it was removed elsewhere stays',
      () => edit(first, 1, drop('q')),
      () => edit(first, 2, setItem('q', { text: 'Q' })),
      ({ items }) => items.find(({ id }) => id === 'q')?.text,
      'Q',
    ],
    [
      'an item changed before it was removed elsewhere goes',
      () => edit(first, 2, drop('q')),
      () => edit(first, 1, setItem('q', { text: 'Q' })),
      order,
      'pr',
    ],
    [
      'items added in both are both kept, each behind what it stood behind',
      () => edit(first, 1, (value) => ({ ...value, items: value.items.toSpliced(1, 0, item('m')) })),
      () => edit(first, 2, (value) => ({ ...value, items: [...value.items, item('n')] })),
      order,
      'pmqrn',
    ],
    [
      'the later order counts, with what only the other has',
      () => edit(first, 2, (value) => ({ ...value, items: value.items.toReversed() })),
      () => edit(first, 1, (value) => ({ ...value, items: [...value.items, item('n')] })),
      order,
      'rnqp',
    ],
    [
      'where nobody knows which came later, an empty text loses',
      () => ({ value: { ...sheet, title: '' }, stamps: noStamps }),
      () => first,
      ({ title }) => title,
      'one',
    ],
  ];
  test('of two texts as long that came at one moment the same counts whichever comes first', () => {
    const [one, other] = ['abc', 'abd'].map((title) => edit(first, 1, (value) => ({ ...value, title })));
    if (!one || !other) throw new Error('there are two');
    expect([meet(one, other).title, meet(other, one).title]).toEqual(['abd', 'abd']);
    expect(merge(one, other)).toMatchObject({ oneLater: false, otherLater: true });
    expect(merge(other, one)).toMatchObject({ oneLater: true, otherLater: false });
  });

  test.each(cases)('%s', (_, one, other, look, expected) => {
    expect(look(meet(one(), other()))).toEqual(expected);
    expect(look(meet(other(), one()))).toEqual(expected);
  });

  test('of two texts that came at one moment the longer counts, as one empty loses least', () => {
    const [short, long] = [
      edit(first, 1, (value) => ({ ...value, title: 'z' })),
      edit(first, 1, (value) => ({ ...value, title: 'ab' })),
    ];
    expect([meet(short, long).title, meet(long, short).title]).toEqual(['ab', 'ab']);
    expect(merge(long, short)).toMatchObject({ oneLater: true, otherLater: false });
  });

  test('what one version removed at the moment at which the other kept it stays, however short', () => {
    const stamps = new Map([['items/p', 5]]);
    const kept: Stamped = { value: { items: [{ id: 'p' }] }, stamps };
    const removed: Stamped = { value: { items: [] }, stamps };
    for (const { value } of [merge(kept, removed), merge(removed, kept)]) expect(value).toEqual(kept.value);
  });

  test('two versions that say the same at one moment lack nothing of each other', () => {
    const one = edit(first, 1, (value) => ({ ...value, title: 'same' }));
    expect(merge(one, structuredClone(one))).toMatchObject({ oneLater: false, otherLater: false });
  });

  test('nothing is remembered of what was within a part that is gone', () => {
    const changed = edit(first, 1, setItem('q', { text: 'Q' }));
    const { stamps } = merge(changed, edit(first, 2, drop('q')));
    expect([...stamps]).toEqual([['items/q', 2]]);
  });

  test('two items that both stand behind a third stay in the order of their own version', () => {
    const one = edit(first, 1, (value) => ({
      ...value,
      items: value.items.toSpliced(1, 0, item('m'), item('n')),
    }));
    const other = edit(first, 2, (value) => ({ ...value, items: [...value.items, item('z')] }));
    expect([order(meet(one, other)), order(meet(other, one))]).toEqual(['pmnqrz', 'pmnqrz']);
  });

  test('it is told which of them had something the other lacked', () => {
    const later = edit(first, 1, setItem('p', { text: 'P' }));
    expect(merge(later, first)).toMatchObject({ oneLater: true, otherLater: false });
    expect(merge(first, later)).toMatchObject({ oneLater: false, otherLater: true });
    expect(merge(first, first)).toMatchObject({ oneLater: false, otherLater: false });
  });

  test('the other of two changes to one part can be had too', () => {
    const mine = edit(
      edit(first, 1, (value) => ({ ...value, title: 'mine' })),
      3,
      setItem('p', { text: 'P' }),
    );
    const theirs = edit(first, 2, (value) => ({ ...value, title: 'theirs' }));
    expect(merge(mine, theirs, first.stamps).value).toMatchObject({
      title: 'mine',
      items: [{ text: 'P' }, {}, {}],
    });
    expect(meet(mine, theirs).title).toBe('theirs');
  });

  test('keys that name a prototype are keys like any other', () => {
    const odd = JSON.parse('{"__proto__":{"a":"x"},"constructor":"y"}');
    const { value } = merge(
      { value: odd, stamps: new Map([['__proto__/a', 2]]) },
      { value: {}, stamps: noStamps },
    );
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor']);
    expect(({} as { a?: string }).a).toBeUndefined();
  });
});

/** Versions of one sheet by edits at moments of their own, as several tabs would make them. */
const change = fc.oneof(
  fc.string().map((title) => (value: Sheet) => ({ ...value, title })),
  fc.string().map((a) => (value: Sheet) => ({ ...value, sub: { ...value.sub, a } })),
  fc.array(fc.string(), { maxLength: 3 }).map((words) => (value: Sheet) => ({ ...value, words })),
  fc.tuple(fc.constantFrom('p', 'q', 'r', 's'), fc.string()).map(([id, text]) => setItem(id, { text })),
  fc.constantFrom('p', 'q', 'r', 's').map(drop),
  fc.constantFrom('s', 't', 'u').map((id) => (value: Sheet) => ({
    ...value,
    items: value.items.some((one) => one.id === id) ? value.items : [...value.items, item(id)],
  })),
  fc.constant((value: Sheet) => ({ ...value, items: value.items.toReversed() })),
);
const versions = fc
  .array(fc.tuple(fc.constantFrom(0, 1), change), { maxLength: 20 })
  .map((edits) =>
    edits.reduce<[Stamped<Sheet>, Stamped<Sheet>]>(
      (made, [which, make], at) => made.with(which, edit(made[which], at + 1, make)) as typeof made,
      [first, first],
    ),
  );

describe('whatever was edited', () => {
  test('two versions give the same whichever comes first', () => {
    fc.assert(
      fc.property(versions, ([one, other]) => {
        const [met, again] = [merge(one, other), merge(other, one)];
        expect(met.value).toEqual(again.value);
        expect(new Map([...met.stamps].sort())).toEqual(new Map([...again.stamps].sort()));
      }),
      { numRuns: cases },
    );
  });

  test('meeting again changes nothing', () => {
    fc.assert(
      fc.property(versions, ([one, other]) => {
        const met = merge(one, other);
        for (const again of [merge(met, one), merge(other, met), merge(met, met)])
          expect(alike(again.value, met.value)).toBe(true);
        expect(merge(met, one).otherLater).toBe(false);
      }),
      { numRuns: cases },
    );
  });

  test('a version that had nothing the other lacked gives way to it as it is', () => {
    fc.assert(
      fc.property(versions, ([one, other]) => {
        const met = merge(one, other);
        if (!met.oneLater) expect(alike(met.value, other.value)).toBe(true);
        if (!met.otherLater) expect(alike(met.value, one.value)).toBe(true);
      }),
      { numRuns: cases },
    );
  });
});
