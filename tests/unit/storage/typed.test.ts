import { describe, expect, test } from 'vitest';
import { createKeeper } from '../../../src/storage/keeper.ts';
import { mending } from '../../../src/storage/mending.ts';
import { addLine, ids, keep, note, now, setTitle } from './notes.ts';
import { full, memoryShelf } from './shelves.ts';

/** A page whose paints come when they are told to. */
function page(shelf = memoryShelf()) {
  const paints: (() => void)[] = [];
  let writes = 0;
  const { set } = shelf;
  shelf.set = (key, text) => {
    if (key === 'waymark/note/a') writes++;
    set(key, text);
  };
  const keeper = createKeeper({
    shelf,
    now,
    mending: () => mending,
    afterPaint: (action) => paints.push(action),
  });
  return {
    shelf,
    keeper,
    type: (title: string) => keeper.update(note, 'a', setTitle(title), true),
    paint: () => {
      for (const action of paints.splice(0)) action();
    },
    stored: () => JSON.parse(shelf.texts.get('waymark/note/a') ?? '{"data":{}}').data.title,
    writes: () => writes,
  };
}

describe('what is typed', () => {
  test('is on the page at once and stored after its paint, once for all letters of a frame', () => {
    const { keeper, type, paint, stored, writes } = page();
    for (const title of ['o', 'on', 'one']) type(title);
    expect(keeper.get(note, 'a').title).toBe('one');
    expect(stored()).toBeUndefined();
    paint();
    expect(stored()).toBe('one');
    expect(writes()).toBe(1);
  });

  test('is stored when the page is left before it is painted', () => {
    const { keeper, type, paint, stored, writes } = page();
    type('one');
    keeper.storeWaiting();
    expect(stored()).toBe('one');
    paint();
    expect(writes()).toBe(1);
  });

  test('is not lost when the paint never comes: the next change or try stores it', () => {
    const { keeper, type, stored } = page();
    type('one');
    keeper.update(note, 'b', setTitle('other'));
    expect(stored()).toBe('one');
    type('two');
    keeper.retry();
    expect(stored()).toBe('two');
  });

  test('gives no reason to ask whether the page may be left, unless it cannot be stored', () => {
    const { shelf, keeper, type, paint } = page();
    type('one');
    expect(keeper.holdsUnstored()).toBe(false);
    shelf.writeFault = full();
    const told: unknown[] = [];
    keeper.watch(({ record }) => told.push(record));
    paint();
    expect(keeper.holdsUnstored()).toBe(true);
    expect(keeper.keeping().memory).toBe('full');
    expect(told).toEqual([undefined]);
    // From then on each letter tries at once, so that the notice goes as soon as it can.
    shelf.writeFault = undefined;
    type('two');
    expect(keeper.keeping().memory).toBeUndefined();
    expect(keeper.holdsUnstored()).toBe(false);
  });

  test('is joined with what another tab stored before the paint', () => {
    const { shelf, keeper, type, paint } = page();
    const other = keep(shelf);
    type('mine');
    other.update(note, 'a', addLine('theirs'));
    paint();
    expect(keeper.get(note, 'a')).toEqual(other.get(note, 'a'));
    expect(keeper.get(note, 'a').title).toBe('mine');
    expect(ids(keeper.get(note, 'a'))).toEqual(['theirs']);
  });

  test('does not come back when everything is erased before its paint', () => {
    const { shelf, keeper, type, paint } = page();
    type('one');
    keeper.forgetAll();
    paint();
    expect(shelf.texts.size).toBe(0);
  });
});
