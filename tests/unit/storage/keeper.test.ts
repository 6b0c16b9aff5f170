import { describe, expect, test } from 'vitest';
import { discard, eraseAll } from '../../../src/storage/erase.ts';
import { createKeeper } from '../../../src/storage/keeper.ts';
import { mending } from '../../../src/storage/mending.ts';
import { setAsideOn } from '../../../src/storage/put-aside.ts';
import { addLine, ids, keep, type Note, note, now, removeLine, setTitle, ticking } from './notes.ts';
import { blocked, type FaultyShelf, full, memoryShelf } from './shelves.ts';

const stored = (shelf: FaultyShelf, id = 'a') => JSON.parse(shelf.texts.get(`waymark/note/${id}`) ?? 'null');

describe('keeping', () => {
  test('what is written is there for the next visit, with the moment of each change', () => {
    const shelf = memoryShelf();
    keep(shelf).update(note, 'a', setTitle('one'));
    expect(keep(shelf).get(note, 'a')).toEqual({ title: 'one', lines: [] });
    expect(stored(shelf)).toEqual({
      version: 2,
      data: { title: 'one', lines: [] },
      stamps: { title: now().getTime() },
    });
  });

  test('an old record is brought to the present version when read', () => {
    const shelf = memoryShelf([['waymark/note/a', '{"version":1,"data":{"name":"from before"}}']]);
    expect(keep(shelf).get(note, 'a').title).toBe('from before');
  });

  test('an edit in one tab builds on what another tab wrote meanwhile', () => {
    const shelf = memoryShelf();
    const [one, other] = [keep(shelf), keep(shelf)];
    one.get(note, 'a');
    other.update(note, 'a', addLine('theirs'));
    one.update(note, 'a', addLine('mine'));
    expect(ids(other.get(note, 'a'))).toEqual(['theirs', 'mine']);
  });

  test.each([
    ['the same', (value: Note) => value],
    ['an equal one', (value: Note) => structuredClone(value)],
  ])('an edit that gives %s writes nothing and tells nobody', (_, edit) => {
    const shelf = memoryShelf();
    const keeper = keep(shelf);
    const heard: unknown[] = [];
    keeper.watch((change) => heard.push(change));
    const value = keeper.get(note, 'a');
    expect(keeper.update(note, 'a', edit)).toBe(value);
    expect([shelf.texts.size, heard]).toEqual([0, []]);
  });

  test('the texts are those of records, and of nothing else on the shelf', () => {
    const shelf = memoryShelf([['somebody-else/note', 'theirs']]);
    const keeper = keep(shelf);
    keeper.update(note, 'a', setTitle('one'));
    expect(keeper.texts().map(([record]) => record)).toEqual(['note/a']);
  });

  test('a record of which there is one stands under its name alone', () => {
    const shelf = memoryShelf();
    const keeper = keep(shelf);
    keeper.update(note, '', setTitle('the one'));
    expect(keeper.find(note)?.value.title).toBe('the one');
    expect(shelf.texts.has('waymark/note')).toBe(true);
    keeper.remove(note);
    expect(keeper.find(note)).toBeUndefined();
  });

  test('a change made after a version of the future was joined is later still', () => {
    const shelf = memoryShelf();
    const keeper = keep(shelf);
    const future = Date.parse('2030-01-01T00:00:00Z');
    keeper.put(note, 'a', { value: { title: 'then', lines: [] }, stamps: new Map([['title', future]]) });
    keeper.update(note, 'a', setTitle('now'));
    expect(stored(shelf).stamps.title).toBe(future + 1);
  });

  test('a record that another tab removed is gone at once, without a look at the shelf', () => {
    const shelf = memoryShelf();
    const keeper = keep(shelf);
    keeper.update(note, 'a', setTitle('one'));
    shelf.fault = blocked();
    keeper.changedElsewhere('waymark/note/a', null);
    expect(keeper.get(note, 'a')).toEqual(note.initial);
  });

  test('that another tab erased everything, or began anew, is told as such', () => {
    const keeper = keep(memoryShelf());
    const heard: unknown[] = [];
    keeper.watch((change) => heard.push(change));
    keeper.changedElsewhere('waymark-here', '2026-11-23T10:00:00.000Z');
    expect(heard).toEqual([]);
    keeper.changedElsewhere('waymark-here', null);
    expect(heard).toEqual([{ erased: true }]);
  });

  test('whoever listens hears that everything was forgotten, erased, brought back, or set aside', () => {
    const shelf = memoryShelf([['waymark/note/a', 'damaged']]);
    const keeper = keep(shelf);
    keeper.get(note, 'a');
    let heard = 0;
    keeper.watch(({ record }) => {
      if (record === undefined) heard++;
    });
    const [item] = setAsideOn(shelf);
    if (!item) throw new Error('nothing was set aside');
    const undo = discard(keeper, shelf, item);
    expect(heard).toBe(1);
    undo?.();
    expect(heard).toBe(2);
    const { undo: undoErase } = eraseAll(keeper, shelf);
    expect(heard).toBe(3);
    undoErase?.();
    expect(heard).toBe(4);
  });

  test('records of one type are told apart by id', () => {
    const keeper = keep(memoryShelf());
    keeper.update(note, 'b', setTitle('x'));
    keeper.update(note, 'a', setTitle('y'));
    expect(keeper.ids(note)).toEqual(['a', 'b']);
    keeper.remove(note, 'a');
    expect(keeper.ids(note)).toEqual(['b']);
  });

  test('a listener hears which record changed, here and in another tab', () => {
    const keeper = keep(memoryShelf());
    const heard: unknown[] = [];
    keeper.watch(({ record }) => heard.push(record));
    keeper.update(note, 'a', setTitle('one'));
    keeper.changedElsewhere('waymark/note/two', '…');
    keeper.changedElsewhere('somebody-else', '…');
    keeper.changedElsewhere(null, null);
    expect(heard).toEqual(['note/a', 'note/two', undefined]);
  });

  test('to read what another tab wrote tells nobody: whoever reads has it', () => {
    const shelf = memoryShelf();
    const [mine, theirs] = [keep(shelf), keep(shelf)];
    mine.update(note, 'a', setTitle('mine'));
    theirs.update(note, 'a', setTitle('theirs'));
    const heard: unknown[] = [];
    mine.watch((change) => heard.push(change));
    expect(mine.get(note, 'a').title).toBe('theirs');
    expect(heard).toEqual([]);
  });

  test('a listener that stopped hears nothing more', () => {
    const keeper = keep(memoryShelf());
    const heard: unknown[] = [];
    const stop = keeper.watch(({ record }) => heard.push(record));
    keeper.update(note, 'a', setTitle('one'));
    stop();
    keeper.update(note, 'a', setTitle('two'));
    expect(heard).toEqual(['note/a']);
  });

  test('whoever wrote gets what they wrote, even where a listener removes it at once', () => {
    const keeper = keep(memoryShelf());
    const stop = keeper.watch(() => {
      stop();
      keeper.remove(note, 'a');
    });
    expect(keeper.update(note, 'a', setTitle('one')).title).toBe('one');
    expect(keeper.find(note, 'a')).toBeUndefined();
  });

  test('a change made on top of another is later, even when the clock was put back', () => {
    const shelf = memoryShelf();
    keep(shelf).update(note, 'a', setTitle('one'));
    const late = createKeeper({ mending: () => mending, shelf, now: () => new Date('2020-01-01T00:00:00Z') });
    late.update(note, 'a', setTitle('two'));
    expect(stored(shelf).stamps.title).toBe(now().getTime() + 1);
  });
});

describe('before what joins versions is loaded', () => {
  /** A page whose mending comes late, beside another tab. */
  const late = () => {
    const shelf = memoryShelf();
    let loaded = false;
    const mine = createKeeper({ mending: () => (loaded ? mending : undefined), shelf, now: ticking() });
    mine.update(note, 'a', addLine('mine'));
    const load = () => {
      loaded = true;
      mine.retry();
    };
    return { shelf, mine, theirs: keep(shelf), load };
  };

  test('another tab’s change waits, nobody is alarmed, and neither change is lost', () => {
    const { shelf, mine, theirs, load } = late();
    theirs.update(note, 'a', addLine('theirs'));
    expect(ids(mine.update(note, 'a', addLine('mine too')))).toEqual(['mine', 'mine too']);
    expect(mine.keeping().memory).toBeUndefined();
    expect(ids(stored(shelf).data)).toEqual(['mine', 'theirs']);
    load();
    expect(ids(mine.get(note, 'a')).sort()).toEqual(['mine', 'mine too', 'theirs']);
    expect(stored(shelf).data.lines).toHaveLength(3);
  });

  test('a newer build’s text is left alone at once', () => {
    const { shelf, mine } = late();
    shelf.texts.set('waymark/note/a', '{"version":3,"data":{}}');
    expect(ids(mine.get(note, 'a'))).toEqual(['mine']);
    expect(mine.keeping().memory).toBe('newer');
  });
});

describe('somebody who listens', () => {
  // A store reads again whenever it is told of a change, so reading must not tell without end.
  const listening = (shelf: FaultyShelf) => {
    const keeper = keep(shelf);
    const seen: Note[] = [];
    keeper.watch(() => seen.push(keeper.get(note, 'a')));
    return { keeper, seen };
  };

  test('is told of damage that cannot be set aside, and can go on', () => {
    const shelf = memoryShelf([['waymark/note/a', 'damaged']]);
    shelf.writeFault = full();
    const { keeper, seen } = listening(shelf);
    keeper.get(note, 'a');
    keeper.update(note, 'a', setTitle('held'));
    expect(seen.at(-1)?.title).toBe('held');
  });

  test('gets the very value that was written, so that nothing unchanged is drawn again', () => {
    const { keeper, seen } = listening(memoryShelf());
    expect(keeper.update(note, 'a', setTitle('one'))).toBe(seen.at(-1));
  });
});

test('a record deleted in one tab while another holds an unsaved change to it comes back with the change', () => {
  const shelf = memoryShelf();
  const [mine, theirs] = [keep(shelf), keep(shelf)];
  mine.update(note, 'a', addLine('one'));
  theirs.get(note, 'a');
  shelf.writeFault = full();
  mine.update(note, 'a', addLine('two'));
  shelf.writeFault = undefined;
  theirs.remove(note, 'a');
  mine.retry();
  expect(stored(shelf).data.lines).toHaveLength(2);
  mine.update(note, 'a', removeLine('one'));
  expect(ids(theirs.get(note, 'a'))).toEqual(['two']);
});
