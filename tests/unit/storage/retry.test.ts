import { describe, expect, test } from 'vitest';
import { MARK } from '../../../src/storage/record-names.ts';
import { keep, note, setTitle } from './notes.ts';
import { blocked, full, memoryShelf } from './shelves.ts';

/** A keeper on a shelf whose writes are counted. */
function counted(shelf = memoryShelf()) {
  const writes: string[] = [];
  const { set } = shelf;
  shelf.set = (key, text) => {
    writes.push(key);
    set(key, text);
  };
  return { shelf, keeper: keep(shelf), writes };
}

describe('trying again', () => {
  test('writes nothing and tells nobody where everything is stored', () => {
    const { keeper, writes } = counted();
    keeper.probe();
    keeper.update(note, 'a', setTitle('one'));
    let told = 0;
    keeper.watch(() => told++);
    writes.length = 0;
    keeper.retry();
    expect(writes).toEqual([]);
    expect(told).toBe(0);
  });

  test('finds out that storage works again though nothing waits for it, and tells once', () => {
    const { shelf, keeper } = counted();
    shelf.writeFault = full();
    keeper.probe();
    keeper.retry();
    expect(keeper.keeping().memory).toBe('full');
    let told = 0;
    keeper.watch(() => told++);
    shelf.writeFault = undefined;
    keeper.retry();
    keeper.retry();
    expect(keeper.keeping().memory).toBeUndefined();
    expect(told).toBe(1);
    expect([...shelf.texts]).toEqual([]);
  });

  test('leaves a record of a newer build as it is, and goes on saying so', () => {
    const text = JSON.stringify({ version: 9, data: {}, stamps: {} });
    const { keeper, shelf, writes } = counted(memoryShelf([['waymark/note/a', text]]));
    keeper.get(note, 'a');
    keeper.retry();
    expect(keeper.keeping().memory).toBe('newer');
    expect(writes).toEqual([]);
    expect(shelf.texts.get('waymark/note/a')).toBe(text);
  });

  test('takes a mark that is missing once for another tab at its work', () => {
    const { keeper, shelf } = counted();
    keeper.update(note, 'a', setTitle('one'));
    const mark = shelf.get(MARK) ?? '';
    shelf.remove(MARK);
    keeper.retry();
    shelf.set(MARK, mark);
    keeper.retry();
    shelf.remove(MARK);
    keeper.retry();
    expect(keeper.keeping().memory).toBeUndefined();
    keeper.retry();
    expect(keeper.keeping().memory).toBe('cleared');
  });

  test('takes storage that cannot be read for no sign that it was cleared', () => {
    const { keeper, shelf } = counted();
    keeper.update(note, 'a', setTitle('one'));
    shelf.fault = blocked();
    keeper.retry();
    keeper.retry();
    expect(keeper.keeping().memory).toBe('blocked');
    shelf.fault = undefined;
    keeper.retry();
    expect(keeper.keeping().memory).toBeUndefined();
    expect(keeper.get(note, 'a').title).toBe('one');
  });

  test('does not find cleared what never held anything', () => {
    const { keeper } = counted();
    for (let tries = 0; tries < 3; tries++) keeper.retry();
    expect(keeper.keeping().memory).toBeUndefined();
  });
});

describe('a page that wakes up', () => {
  test('keeps what it read where nothing was erased meanwhile, also while nothing can be read', () => {
    const { keeper, shelf } = counted();
    keeper.update(note, 'a', setTitle('one'));
    shelf.fault = blocked();
    keeper.wokeUp();
    // What cannot be read now is still what it was.
    expect(keeper.get(note, 'a').title).toBe('one');
    shelf.fault = undefined;
    keeper.wokeUp();
    expect(keeper.get(note, 'a').title).toBe('one');
  });

  test('forgets what it read where all was erased and begun anew', () => {
    const { keeper, shelf } = counted();
    keeper.update(note, 'a', setTitle('one'));
    shelf.texts.clear();
    shelf.set(MARK, '2026-11-24T10:00:00.000Z');
    keeper.wokeUp();
    expect(keeper.get(note, 'a')).toEqual(note.initial);
    expect(keeper.keeping().memory).toBeUndefined();
  });
});
