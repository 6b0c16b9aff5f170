import { describe, expect, test } from 'vitest';
import { discard, eraseAll } from '../../../src/storage/erase.ts';
import { createKeeper } from '../../../src/storage/keeper.ts';
import { mending } from '../../../src/storage/mending.ts';
import { setAsideOn } from '../../../src/storage/put-aside.ts';
import { addLine, ids, keep, note, setTitle } from './notes.ts';
import { blocked, type FaultyShelf, full, memoryShelf } from './shelves.ts';

const stored = (shelf: FaultyShelf, id = 'a') => JSON.parse(shelf.texts.get(`waymark/note/${id}`) ?? 'null');

describe('erasing', () => {
  test('removes everything, set-aside texts included, leaves strangers alone, and can be undone', () => {
    const shelf = memoryShelf([
      ['waymark/note/a', 'damaged'],
      ['somebody-else', 'theirs'],
    ]);
    const keeper = keep(shelf);
    keeper.get(note, 'a');
    keeper.update(note, 'a', setTitle('one'));
    const before = keeper.texts();
    const aside = setAsideOn(shelf);
    const { undo } = eraseAll(keeper, shelf);
    expect([...shelf.texts]).toEqual([['somebody-else', 'theirs']]);
    expect(keeper.get(note, 'a')).toEqual(note.initial);
    expect(undo?.()).toBe(true);
    expect(keeper.texts()).toEqual(before);
    expect(setAsideOn(shelf)).toEqual(aside);
    expect(keeper.get(note, 'a').title).toBe('one');
  });

  test('undone after another tab wrote something, sets the erased aside and loses neither', () => {
    const shelf = memoryShelf();
    const [mine, theirs] = [keep(shelf), keep(shelf)];
    mine.update(note, 'a', setTitle('mine'));
    const { undo } = eraseAll(mine, shelf);
    theirs.update(note, 'a', setTitle('theirs'));
    undo?.();
    expect(stored(shelf).data.title).toBe('theirs');
    expect(setAsideOn(shelf).map(({ text }) => JSON.parse(text).data.title)).toEqual(['mine']);
  });

  test('in another tab goes here too, and nothing comes back by itself', () => {
    const shelf = memoryShelf();
    const [mine, theirs] = [keep(shelf), keep(shelf)];
    mine.update(note, 'a', setTitle('mine'));
    theirs.get(note, 'a');
    const keys = [...shelf.texts.keys()];
    eraseAll(mine, shelf);
    for (const key of keys) theirs.changedElsewhere(key, null);
    theirs.retry();
    theirs.retry();
    expect(theirs.get(note, 'a')).toEqual(note.initial);
    expect(shelf.texts.size).toBe(0);
    expect(theirs.keeping().memory).toBeUndefined();
  });

  test('while this page slept, and begun anew, does not bring back what the page still had', () => {
    const shelf = memoryShelf();
    const sleeping = keep(shelf);
    sleeping.update(note, 'a', addLine('old'));
    eraseAll(keep(shelf), shelf);
    createKeeper({ mending: () => mending, shelf, now: () => new Date('2026-11-24T10:00:00Z') }).update(
      note,
      'a',
      addLine('new'),
    );
    const told: unknown[] = [];
    sleeping.watch((change) => told.push(change));
    sleeping.wokeUp();
    expect(told).toEqual([{ erased: true }]);
    expect(ids(sleeping.get(note, 'a'))).toEqual(['new']);
    expect(stored(shelf).data.lines).toHaveLength(1);
  });

  test('what is held in memory alone can be undone too', () => {
    const shelf = memoryShelf();
    shelf.fault = blocked();
    const keeper = keep(shelf);
    keeper.update(note, 'a', setTitle('only here'));
    const { undo } = eraseAll(keeper, shelf);
    expect(keeper.get(note, 'a').title).toBe('');
    undo?.();
    expect(keeper.get(note, 'a').title).toBe('only here');
  });

  test('that the browser refuses is told, not claimed', () => {
    const shelf = memoryShelf([['waymark/note/a', '{"version":2,"data":{"title":"","lines":[]}}']]);
    shelf.remove = () => {
      throw blocked();
    };
    expect(eraseAll(keep(shelf), shelf)).toEqual({ undo: undefined, all: false });
  });

  test('that the browser refuses in part is told, and what went can be had back', () => {
    const shelf = memoryShelf();
    const keeper = keep(shelf);
    keeper.update(note, 'a', setTitle('goes'));
    keeper.update(note, 'b', setTitle('stays'));
    const { remove } = shelf;
    shelf.remove = (key) => {
      if (key.endsWith('/b')) throw blocked();
      remove(key);
    };
    const { undo, all } = eraseAll(keeper, shelf);
    expect(all).toBe(false);
    expect(keeper.get(note, 'a').title).toBe('');
    expect(undo?.()).toBe(true);
    expect([keeper.get(note, 'a').title, keeper.get(note, 'b').title]).toEqual(['goes', 'stays']);
  });

  test('undone in part says that it is not all back', () => {
    const shelf = memoryShelf();
    const keeper = keep(shelf);
    keeper.update(note, 'a', setTitle('short'));
    keeper.update(note, 'b', setTitle('long'));
    const { undo } = eraseAll(keeper, shelf);
    const { set } = shelf;
    shelf.set = (key, text) => {
      if (key.endsWith('/b')) throw full();
      set(key, text);
    };
    expect(undo?.()).toBe(false);
    expect(keeper.ids(note)).toEqual(['a']);
  });

  test('undone brings back what was stored and what was held, each once', () => {
    const shelf = memoryShelf();
    const keeper = keep(shelf);
    keeper.update(note, 'a', setTitle('stored'));
    shelf.writeFault = full();
    keeper.update(note, 'a', setTitle('held'));
    const { undo } = eraseAll(keeper, shelf);
    shelf.writeFault = undefined;
    expect(undo?.()).toBe(true);
    expect(stored(shelf).data.title).toBe('held');
    expect(setAsideOn(shelf)).toEqual([]);
  });

  test('undone, and cleared by the browser later, is no erasing again', () => {
    const shelf = memoryShelf();
    const keeper = keep(shelf);
    keeper.update(note, 'a', setTitle('mine'));
    eraseAll(keeper, shelf).undo?.();
    expect(keeper.get(note, 'a').title).toBe('mine');
    shelf.texts.clear();
    expect(keeper.get(note, 'a').title).toBe('mine');
    expect(keeper.keeping().memory).toBe('cleared');
  });

  test('undone twice brings everything back once', () => {
    const shelf = memoryShelf();
    const keeper = keep(shelf);
    keeper.update(note, 'a', setTitle('mine'));
    const { undo } = eraseAll(keeper, shelf);
    expect([undo?.(), undo?.()]).toEqual([true, true]);
    expect(setAsideOn(shelf)).toEqual([]);
    expect(keeper.get(note, 'a').title).toBe('mine');
  });

  test('while this page slept leaves it what it could not store yet', () => {
    const shelf = memoryShelf();
    const sleeping = keep(shelf);
    sleeping.update(note, 'a', setTitle('stored'));
    sleeping.update(note, 'b', setTitle('stored too'));
    shelf.writeFault = full();
    sleeping.update(note, 'a', setTitle('held'));
    shelf.writeFault = undefined;
    eraseAll(keep(shelf), shelf);
    sleeping.wokeUp();
    expect(sleeping.get(note, 'a').title).toBe('held');
    expect(sleeping.get(note, 'b').title).toBe('');
  });

  test('while this page slept and had stored nothing is nothing to it', () => {
    const shelf = memoryShelf();
    const sleeping = keep(shelf);
    const told: unknown[] = [];
    sleeping.watch((change) => told.push(change));
    sleeping.wokeUp();
    shelf.fault = blocked();
    sleeping.wokeUp();
    expect(told).toEqual([{}, {}]);
    expect(sleeping.get(note, 'a')).toEqual(note.initial);
  });

  test('undone when there is no room any more says so, and can be tried again', () => {
    const shelf = memoryShelf();
    const keeper = keep(shelf);
    keeper.update(note, 'a', setTitle('mine'));
    const { undo } = eraseAll(keeper, shelf);
    shelf.writeFault = full();
    expect(undo?.()).toBe(false);
    shelf.writeFault = undefined;
    expect(undo?.()).toBe(true);
    expect(keeper.get(note, 'a').title).toBe('mine');
  });

  /** A shelf on which a text that cannot be read was set aside. */
  const withOneSetAside = () => {
    const shelf = memoryShelf([['waymark/note/a', 'damaged']]);
    const keeper = keep(shelf);
    keeper.get(note, 'a');
    const [item] = setAsideOn(shelf);
    if (!item) throw new Error('nothing was set aside');
    return { shelf, keeper, item };
  };

  test('one set-aside text can be undone', () => {
    const { shelf, keeper, item } = withOneSetAside();
    const undo = discard(keeper, shelf, item);
    expect(setAsideOn(shelf)).toEqual([]);
    expect(undo?.()).toBe(true);
    expect(setAsideOn(shelf)).toEqual([item]);
  });

  test('one set-aside text that the browser keeps is not said to be gone', () => {
    const { shelf, keeper, item } = withOneSetAside();
    shelf.remove = () => {
      throw blocked();
    };
    expect(discard(keeper, shelf, item)).toBeUndefined();
    expect(setAsideOn(shelf)).toEqual([item]);
  });

  test('one set-aside text for which there is no room any more is not said to be back, and can be tried again', () => {
    const { shelf, keeper, item } = withOneSetAside();
    const undo = discard(keeper, shelf, item);
    shelf.writeFault = full();
    expect(undo?.()).toBe(false);
    shelf.writeFault = undefined;
    expect(undo?.()).toBe(true);
    expect(setAsideOn(shelf)).toEqual([item]);
  });
});
