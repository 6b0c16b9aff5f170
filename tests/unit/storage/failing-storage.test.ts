import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setAsideOn } from '../../../src/storage/put-aside.ts';
import { cases } from '../../cases.ts';
import { addLine, ids, keep, note, setTitle } from './notes.ts';
import { blocked, type FaultyShelf, full, memoryShelf } from './shelves.ts';

const stored = (shelf: FaultyShelf, id = 'a') => JSON.parse(shelf.texts.get(`waymark/note/${id}`) ?? 'null');

describe('storage that fails', () => {
  test.each([
    ['full', full()],
    ['blocked', blocked()],
  ] as const)(
    'when it is %s, changes are held in memory and written as soon as they can be',
    (reason, fault) => {
      const shelf = memoryShelf();
      const keeper = keep(shelf);
      keeper.update(note, 'a', addLine('one'));
      shelf.writeFault = fault;
      keeper.update(note, 'a', addLine('two'));
      expect(ids(keeper.get(note, 'a'))).toEqual(['one', 'two']);
      expect(keeper.keeping().memory).toBe(reason);
      expect(stored(shelf).data.lines).toHaveLength(1);

      shelf.writeFault = undefined;
      keeper.retry();
      expect(keeper.keeping().memory).toBeUndefined();
      expect(stored(shelf).data.lines).toHaveLength(2);
    },
  );

  test('Firefox’s old name for storage that is full is understood', () => {
    const shelf = memoryShelf();
    shelf.writeFault = Object.assign(new Error('full'), { name: 'NS_ERROR_DOM_QUOTA_REACHED' });
    const keeper = keep(shelf);
    keeper.probe();
    expect(keeper.keeping().memory).toBe('full');
  });

  test('storage that can be read but not written is found out before anything is typed, and a try leaves nothing', () => {
    const shelf = memoryShelf();
    const keeper = keep(shelf);
    keeper.probe();
    expect([keeper.keeping().memory, shelf.texts.size]).toEqual([undefined, 0]);
    shelf.writeFault = full();
    keeper.probe();
    expect(keeper.keeping().memory).toBe('full');
  });

  test('as long as one record finds no room the page says so, though another was stored', () => {
    const shelf = memoryShelf();
    const keeper = keep(shelf);
    const { set } = shelf;
    shelf.set = (key, text) => {
      if (key.endsWith('/long')) throw full();
      set(key, text);
    };
    keeper.update(note, 'long', setTitle('long'));
    keeper.update(note, 'short', setTitle('short'));
    expect(stored(shelf, 'short').data.title).toBe('short');
    expect(keeper.keeping().memory).toBe('full');
    expect(keeper.holdsUnstored()).toBe(true);
  });

  test('where nothing can be read, nothing is said to be set aside', () => {
    const shelf = memoryShelf([['waymark/note/a', 'damaged']]);
    const keeper = keep(shelf);
    keeper.get(note, 'a');
    shelf.fault = blocked();
    expect(keeper.keeping().unreadable).toBe(0);
    expect(keeper.texts()).toEqual([]);
  });

  test('where there is none at all, the page is told before anything is typed', () => {
    const shelf = memoryShelf();
    shelf.fault = blocked();
    const keeper = keep(shelf);
    keeper.probe();
    expect(keeper.keeping().memory).toBe('blocked');
    keeper.update(note, 'a', setTitle('one'));
    expect(keeper.get(note, 'a').title).toBe('one');
    expect(keeper.texts().map(([record]) => record)).toEqual(['note/a']);
  });

  test('what was removed while it could not be stored is in no backup', () => {
    const shelf = memoryShelf();
    const keeper = keep(shelf);
    keeper.update(note, 'a', setTitle('one'));
    keeper.update(note, 'b', setTitle('two'));
    shelf.fault = blocked();
    keeper.remove(note, 'a');
    expect(keeper.texts().map(([record]) => record)).toEqual(['note/b']);
    expect(keeper.held()).toEqual([]);
    expect(keeper.holdsUnstored()).toBe(true);
    shelf.fault = undefined;
    keeper.retry();
    expect([...shelf.texts.keys()].sort()).toEqual(['waymark-here', 'waymark/note/b']);
    expect(keeper.holdsUnstored()).toBe(false);
  });

  test('the notice goes when storage works again, though nothing was held', () => {
    const shelf = memoryShelf();
    shelf.fault = blocked();
    const keeper = keep(shelf);
    keeper.probe();
    shelf.fault = undefined;
    keeper.retry();
    expect(keeper.keeping().memory).toBeUndefined();
  });

  test('deleting one thing makes room for another that did not fit', () => {
    const shelf = memoryShelf();
    const keeper = keep(shelf);
    // Known before the other, so that it is not its place that lets the removal come first.
    keeper.get(note, 'new');
    keeper.update(note, 'old', setTitle('old'));
    const { set } = shelf;
    shelf.set = (key, text) => {
      if (key.endsWith('new') && shelf.texts.has('waymark/note/old')) throw full();
      set(key, text);
    };
    keeper.update(note, 'new', setTitle('new'));
    expect(keeper.keeping().memory).toBe('full');
    keeper.remove(note, 'old');
    expect(keeper.ids(note)).toEqual(['new']);
    expect(keeper.keeping().memory).toBeUndefined();
  });

  test('what another tab stored while a change was held here is kept with it', () => {
    const shelf = memoryShelf();
    const [mine, theirs] = [keep(shelf), keep(shelf)];
    mine.update(note, 'a', addLine('both'));
    shelf.writeFault = full();
    mine.update(note, 'a', addLine('mine'));
    shelf.writeFault = undefined;
    theirs.update(note, 'a', addLine('theirs'));
    mine.retry();
    expect(
      stored(shelf)
        .data.lines.map(({ id }: { id: string }) => id)
        .sort(),
    ).toEqual(['both', 'mine', 'theirs']);
    expect(setAsideOn(shelf)).toEqual([]);
  });

  test('what was never seen, because reading failed, is kept with what was written meanwhile', () => {
    const text = '{"version":2,"data":{"title":"a year of planning","lines":[{"id":"a","text":"a"}]}}';
    const shelf = memoryShelf([['waymark/note/a', text]]);
    const keeper = keep(shelf);
    shelf.fault = blocked();
    keeper.update(note, 'a', addLine('b'));
    shelf.fault = undefined;
    keeper.retry();
    expect(keeper.get(note, 'a').title).toBe('a year of planning');
    expect(stored(shelf).data.lines).toHaveLength(2);
  });

  test('whatever fails and whenever, the page has every line and storage a valid state', () => {
    const step = fc.record({ line: fc.string(), fault: fc.constantFrom('none', 'write', 'all') });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const shelf = memoryShelf();
        const keeper = keep(shelf);
        const lines: string[] = [];
        for (const [place, { line, fault }] of steps.entries()) {
          shelf.writeFault = fault === 'write' ? full() : undefined;
          shelf.fault = fault === 'all' ? blocked() : undefined;
          keeper.update(note, 'a', addLine(`${place}`, line));
          lines.push(line);
          expect(keeper.get(note, 'a').lines.map(({ text }) => text)).toEqual(lines);
          shelf.fault = undefined;
          const held: { text: string }[] = stored(shelf)?.data.lines ?? [];
          expect(lines.slice(0, held.length)).toEqual(held.map(({ text }) => text));
        }
        shelf.writeFault = undefined;
        keeper.retry();
        expect((stored(shelf)?.data.lines ?? []).map(({ text }: { text: string }) => text)).toEqual(lines);
      }),
      { numRuns: cases },
    );
  });
});

describe('storage that the browser clears while the page is open', () => {
  const cleared = () => {
    const shelf = memoryShelf();
    const keeper = keep(shelf);
    keeper.update(note, 'a', setTitle('a year of planning'));
    keeper.update(note, 'b', setTitle('another'));
    shelf.texts.clear();
    return { shelf, keeper };
  };

  test('is noticed by itself, and what the page shows stays on it', () => {
    const { shelf, keeper } = cleared();
    keeper.retry();
    keeper.retry();
    expect(keeper.keeping().memory).toBe('cleared');
    expect(keeper.get(note, 'a').title).toBe('a year of planning');
    expect(keeper.holdsUnstored()).toBe(true);
    // It may have been cleared on purpose, so nothing is written until the visitor goes on.
    expect([...shelf.texts.keys()]).toEqual([]);
  });

  test('is not taken for cleared at the first look: another tab may be in the middle of erasing', () => {
    const { keeper } = cleared();
    keeper.retry();
    expect(keeper.keeping().memory).toBeUndefined();
    expect(keeper.holdsUnstored()).toBe(false);
  });

  test('and begun anew in between is not taken for cleared', () => {
    const { shelf, keeper } = cleared();
    keeper.retry();
    shelf.texts.set('waymark-here', '2026-11-23T11:00:00.000Z');
    keeper.retry();
    shelf.texts.delete('waymark-here');
    keeper.retry();
    expect(keeper.keeping().memory).toBeUndefined();
  });

  test('is not filled again by what is in no backup, such as a count', () => {
    const { shelf, keeper } = cleared();
    const count = { ...note, name: 'count', policy: { backedUp: false, shared: false } };
    keeper.changedElsewhere(null, null);
    keeper.get(note, 'a');
    keeper.update(count, 'x', setTitle('1'));
    expect(keeper.keeping().memory).toBe('cleared');
    expect(shelf.texts.size).toBe(0);
  });

  test('is filled again when the visitor says so', () => {
    const { shelf, keeper } = cleared();
    keeper.changedElsewhere(null, null);
    keeper.get(note, 'a');
    keeper.keepAgain();
    expect(stored(shelf).data.title).toBe('a year of planning');
    expect(stored(shelf, 'b').data.title).toBe('another');
    expect(keeper.keeping().memory).toBeUndefined();
  });

  test('is filled again when the visitor goes on writing, and nothing of before is missing', () => {
    const { shelf, keeper } = cleared();
    keeper.update(note, 'a', addLine('new'));
    expect(stored(shelf).data).toEqual({ title: 'a year of planning', lines: [{ id: 'new', text: 'new' }] });
    expect(stored(shelf, 'b').data.title).toBe('another');
    expect(keeper.keeping().memory).toBeUndefined();
  });

  test('is not filled by something the visitor did not write, such as a count of changes', () => {
    const { shelf, keeper } = cleared();
    keeper.update(note, 'count', setTitle('1'));
    expect(keeper.keeping().memory).toBe('cleared');
    expect([...shelf.texts.keys()]).toEqual([]);
    keeper.keepAgain();
    expect(keeper.ids(note)).toEqual(['a', 'b', 'count']);
    expect(stored(shelf).data.title).toBe('a year of planning');
  });

  test('is no trouble to a page that showed nothing of it', () => {
    const shelf = memoryShelf([
      ['waymark/note/a', '{"version":2,"data":{"title":"","lines":[]}}'],
      ['waymark-here', '2026-11-01T10:00:00.000Z'],
    ]);
    const keeper = keep(shelf);
    keeper.get(note, 'a');
    keeper.remove(note, 'a');
    shelf.texts.clear();
    keeper.retry();
    keeper.retry();
    expect(keeper.keeping().memory).toBeUndefined();
    expect(keeper.holdsUnstored()).toBe(false);
  });

  test('and begun anew by another tab that erases again is nobody’s loss', () => {
    const shelf = memoryShelf();
    const keeper = keep(shelf);
    keeper.changedElsewhere('waymark-here', '2026-11-23T10:00:00.000Z');
    keeper.retry();
    keeper.retry();
    expect(keeper.keeping().memory).toBeUndefined();
  });

  test('is told apart from a record that another tab deleted', () => {
    const shelf = memoryShelf();
    const [mine, theirs] = [keep(shelf), keep(shelf)];
    mine.update(note, 'a', setTitle('one'));
    theirs.get(note, 'a');
    mine.remove(note, 'a');
    expect(theirs.get(note, 'a').title).toBe('');
    expect(theirs.keeping().memory).toBeUndefined();
  });
});
