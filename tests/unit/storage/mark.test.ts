import { describe, expect, test } from 'vitest';
import { MARK } from '../../../src/storage/record-names.ts';
import { keep, note, setTitle } from './notes.ts';
import { blocked, full, memoryShelf } from './shelves.ts';

const ANOTHER = '2026-11-24T10:00:00.000Z';
const THIRD = '2026-11-25T10:00:00.000Z';

/** A page that has written one record, and what it still knows of it once nothing can be read. */
function page() {
  const shelf = memoryShelf();
  const keeper = keep(shelf);
  keeper.update(note, 'a', setTitle('one'));
  const knows = () => {
    shelf.fault = blocked();
    const { title } = keeper.get(note, 'a');
    shelf.fault = undefined;
    keeper.retry();
    return title;
  };
  return { shelf, keeper, knows };
}

describe('that another tab began anew', () => {
  test('is known from then on, so that a page that wakes up forgets nothing it read since', () => {
    const { shelf, keeper, knows } = page();
    shelf.set(MARK, ANOTHER);
    keeper.changedElsewhere(MARK, ANOTHER);
    keeper.wokeUp();
    expect(knows()).toBe('one');
  });

  test('more than once is known as it stands now, not as it was told', () => {
    const { shelf, keeper, knows } = page();
    shelf.set(MARK, THIRD);
    keeper.changedElsewhere(MARK, ANOTHER);
    keeper.wokeUp();
    expect(knows()).toBe('one');
  });

  test('while nothing could be read is known as it was told', () => {
    const { shelf, keeper, knows } = page();
    shelf.set(MARK, ANOTHER);
    shelf.fault = blocked();
    keeper.changedElsewhere(MARK, ANOTHER);
    shelf.fault = undefined;
    keeper.wokeUp();
    expect(knows()).toBe('one');
  });

  test('while a page slept is known once it woke up and read again', () => {
    const { shelf, keeper, knows } = page();
    shelf.set(MARK, ANOTHER);
    keeper.wokeUp();
    keeper.get(note, 'a');
    keeper.wokeUp();
    expect(knows()).toBe('one');
  });
});

test('once another tab erased everything, that there is no mark is no sign that the browser did', () => {
  const { shelf, keeper } = page();
  shelf.texts.clear();
  keeper.changedElsewhere(MARK, null);
  keeper.changedElsewhere('waymark/note/a', null);
  keeper.retry();
  keeper.retry();
  expect(keeper.keeping().memory).toBeUndefined();
  expect(keeper.get(note, 'a')).toEqual(note.initial);
  keeper.update(note, 'a', setTitle('two'));
  expect([...shelf.texts.keys()].sort()).toEqual([MARK, 'waymark/note/a']);
});

test('what could not be stored before another tab erased everything is stored once it can be', () => {
  const { shelf, keeper } = page();
  shelf.writeFault = full();
  keeper.update(note, 'b', setTitle('late'));
  shelf.texts.clear();
  keeper.changedElsewhere(MARK, null);
  shelf.writeFault = undefined;
  keeper.retry();
  expect(keeper.keeping().memory).toBeUndefined();
  expect([...shelf.texts.keys()].sort()).toEqual([MARK, 'waymark/note/b']);
});

describe('once the browser cleared its storage', () => {
  const counter = { ...note, name: 'counter', policy: { backedUp: false, shared: false } };

  test('counting stores nothing, and going on does', () => {
    const { shelf, keeper } = page();
    shelf.texts.clear();
    keeper.retry();
    keeper.retry();
    keeper.update(counter, '', setTitle('1'));
    expect(keeper.keeping().memory).toBe('cleared');
    expect(shelf.texts.size).toBe(0);
    keeper.update(note, 'a', setTitle('two'));
    expect(keeper.keeping().memory).toBeUndefined();
    expect([...shelf.texts.keys()].sort()).toEqual([MARK, 'waymark/counter', 'waymark/note/a']);
  });

  test('a page that shows nothing of it has nothing to tell', () => {
    const { shelf, keeper } = page();
    keeper.remove(note, 'a');
    shelf.texts.clear();
    keeper.retry();
    keeper.retry();
    expect(keeper.keeping().memory).toBeUndefined();
  });

  test('what was still to be stored then waits too, until the visitor goes on', () => {
    const { shelf, keeper } = page();
    shelf.writeFault = full();
    keeper.update(note, 'a', setTitle('held'));
    shelf.texts.clear();
    shelf.writeFault = undefined;
    keeper.retry();
    keeper.retry();
    expect(keeper.keeping().memory).toBe('cleared');
    expect(shelf.texts.size).toBe(0);
    keeper.keepAgain();
    expect(keep(shelf).get(note, 'a').title).toBe('held');
  });

  test('what a newer build had written went as well, so that what this page has is stored again', () => {
    const { shelf, keeper } = page();
    shelf.set('waymark/note/a', '{"version":3,"data":{}}');
    keeper.update(note, 'a', setTitle('written on'));
    expect(keeper.keeping().memory).toBe('newer');
    shelf.texts.clear();
    keeper.retry();
    keeper.retry();
    expect(keeper.keeping().memory).toBe('cleared');
    keeper.keepAgain();
    expect(keeper.keeping().memory).toBeUndefined();
    expect(keep(shelf).get(note, 'a').title).toBe('written on');
  });
});
