import { describe, expect, test } from 'vitest';
import { keep, type Note, note, setTitle } from './notes.ts';
import { type FaultyShelf, full, memoryShelf } from './shelves.ts';

const stored = (shelf: FaultyShelf, id = 'a') => JSON.parse(shelf.texts.get(`waymark/note/${id}`) ?? 'null');

describe('what a newer build wrote', () => {
  const text = '{"version":3,"data":{"pages":[]}}';

  test('is left alone, and the page says so and goes on in memory', () => {
    const shelf = memoryShelf([['waymark/note/a', text]]);
    const keeper = keep(shelf);
    keeper.get(note, 'a');
    keeper.update(note, 'a', setTitle('held'));
    expect(keeper.get(note, 'a').title).toBe('held');
    expect(keeper.keeping().memory).toBe('newer');
    keeper.retry();
    expect(shelf.texts.get('waymark/note/a')).toBe(text);
  });

  test('in another tab is told once, and what this tab showed stays on the page', () => {
    const shelf = memoryShelf();
    const keeper = keep(shelf);
    const seen: Note[] = [];
    keeper.watch(() => seen.push(keeper.get(note, 'a')));
    keeper.update(note, 'a', setTitle('ours'));
    const heardBefore = seen.length;
    shelf.texts.set('waymark/note/a', text);
    keeper.changedElsewhere('waymark/note/a', text);
    expect(seen.length - heardBefore).toBeLessThan(4);
    expect(seen.at(-1)?.title).toBe('ours');
    expect(keeper.keeping().memory).toBe('newer');
  });

  test('is all that is not stored: anything else is, and is said to be', () => {
    const shelf = memoryShelf([['waymark/note/a', text]]);
    const keeper = keep(shelf);
    keeper.update(note, 'a', setTitle('held'));
    keeper.update(note, 'b', setTitle('stored'));
    expect(stored(shelf, 'b').data.title).toBe('stored');
    expect(['note/a', 'note/b'].map(keeper.isStored)).toEqual([false, true]);
    shelf.writeFault = full();
    keeper.update(note, 'b', setTitle('no room'));
    expect(['note/a', 'note/b'].map(keeper.isStored)).toEqual([false, false]);
  });

  test('is not counted on: nobody is asked to stay for the sake of a count', () => {
    const shelf = memoryShelf([['waymark/note/a', text]]);
    const keeper = keep(shelf);
    const count = { ...note, policy: { backedUp: false, shared: false } };
    keeper.update(count, 'a', setTitle('counted'));
    expect(keeper.holdsUnstored()).toBe(false);
    keeper.update(note, 'b', setTitle('mine'));
    expect(keeper.holdsUnstored()).toBe(false);
    expect(shelf.texts.get('waymark/note/a')).toBe(text);
  });

  test('does not hide that there is no room', () => {
    const shelf = memoryShelf([['waymark/note/a', text]]);
    shelf.writeFault = full();
    const keeper = keep(shelf);
    keeper.probe();
    keeper.get(note, 'a');
    expect(keeper.keeping().memory).toBe('full');
    expect(keeper.isStored('note/b')).toBe(false);
  });

  test('is followed again once it is of this version', () => {
    const shelf = memoryShelf([['waymark/note/a', text]]);
    const keeper = keep(shelf);
    keeper.get(note, 'a');
    shelf.texts.delete('waymark/note/a');
    keeper.changedElsewhere('waymark/note/a', null);
    keeper.update(note, 'a', setTitle('mine'));
    expect(stored(shelf).data.title).toBe('mine');
    expect(keeper.keeping().memory).toBeUndefined();
  });
});
