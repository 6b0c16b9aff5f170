import { describe, expect, test } from 'vitest';
import { open } from '../../../src/storage/envelope.ts';
import { setAsideOn } from '../../../src/storage/put-aside.ts';
import { keep, note, setTitle } from './notes.ts';
import { type FaultyShelf, full, memoryShelf } from './shelves.ts';

const stored = (shelf: FaultyShelf) => JSON.parse(shelf.texts.get('waymark/note/a') ?? 'null');
const good = '{"version":2,"data":{"title":"good","lines":[]}}';

describe('damage', () => {
  test.each([
    ['cut off', '{"version":2,"da'],
    ['empty', ''],
    ['not an envelope', '[]'],
    ['of a wrong shape', '{"version":2,"data":{"line":1}}'],
    ['of a version nobody knows', '{"version":0,"data":{}}'],
    ['of a version beyond all counting', '{"version":1e300,"data":{}}'],
    ['of an infinite version', '{"version":1e999,"data":{}}'],
    ['of a version that no migration knows how to leave', '{"version":1,"data":null}'],
    ['a prototype trick', '{"__proto__":{"version":2,"data":{"title":"","lines":[]}}}'],
    ['a lone surrogate', '\ud800'],
    ['a string of zeros', '\0\0\0\0'],
  ])('a text that is %s is set aside as it was, and the page works', (_, text) => {
    const shelf = memoryShelf([['waymark/note/a', text]]);
    const keeper = keep(shelf);
    expect(keeper.get(note, 'a')).toEqual(note.initial);
    expect(setAsideOn(shelf)).toEqual([
      {
        key: 'waymark-set-aside/2026-11-23T10:00:00.000Z/note/a',
        why: 'unreadable',
        at: '2026-11-23T10:00:00.000Z',
        record: 'note/a',
        text,
      },
    ]);
    keeper.update(note, 'a', setTitle('new'));
    expect(keep(shelf).get(note, 'a').title).toBe('new');
    expect(keeper.keeping()).toEqual({ memory: undefined, unreadable: 1 });
  });

  test('one bad line does not take the note with it: the rest loads, and all of it is set aside as it was', () => {
    const text =
      '{"version":2,"data":{"title":"mine","lines":[{"id":"a","text":"good"},{"id":7},{"id":"b","text":"too"}]}}';
    const shelf = memoryShelf([['waymark/note/a', text]]);
    const keeper = keep(shelf);
    expect(keeper.get(note, 'a')).toEqual({
      title: 'mine',
      lines: [
        { id: 'a', text: 'good' },
        { id: 'b', text: 'too' },
      ],
    });
    expect(setAsideOn(shelf).map((item) => item.text)).toEqual([text]);
    // What could be read is stored at once, so that the same damage is not met again.
    keep(shelf).get(note, 'a');
    expect(setAsideOn(shelf)).toHaveLength(1);
    expect(stored(shelf).data.lines).toHaveLength(2);
  });

  test('stamps that are no moments are passed over', () => {
    const text =
      '{"version":2,"data":{"title":"mine","lines":[]},"stamps":{"title":9e15,"lines":"x","__proto__":-1}}';
    const keeper = keep(memoryShelf([['waymark/note/a', text]]));
    expect(keeper.find(note, 'a')).toEqual({ value: { title: 'mine', lines: [] }, stamps: new Map() });
  });

  test('when it cannot even be set aside, it is not overwritten, and is set aside once that can be', () => {
    const shelf = memoryShelf([['waymark/note/a', 'damaged']]);
    shelf.writeFault = full();
    const keeper = keep(shelf);
    keeper.get(note, 'a');
    keeper.update(note, 'a', setTitle('held'));
    expect(keeper.get(note, 'a').title).toBe('held');
    expect(shelf.texts.get('waymark/note/a')).toBe('damaged');
    expect(keeper.keeping().memory).toBe('full');
    shelf.writeFault = undefined;
    keeper.retry();
    expect(stored(shelf).data.title).toBe('held');
    expect(setAsideOn(shelf).map((aside) => aside.text)).toEqual(['damaged']);
    expect(keeper.keeping().memory).toBeUndefined();
  });

  test('while the page is open, what it had read before is stored again', () => {
    const shelf = memoryShelf([['waymark/note/a', good]]);
    const keeper = keep(shelf);
    keeper.get(note, 'a');
    shelf.texts.set('waymark/note/a', 'damaged');
    keeper.changedElsewhere('waymark/note/a', 'damaged');
    expect(keeper.get(note, 'a').title).toBe('good');
    expect(stored(shelf).data.title).toBe('good');
    expect(setAsideOn(shelf).map(({ text }) => text)).toEqual(['damaged']);
  });

  test('is told as soon as it is met, and not again', () => {
    const keeper = keep(memoryShelf([['waymark/note/a', 'damaged']]));
    const heard: unknown[] = [];
    keeper.watch((change) => heard.push(change));
    keeper.get(note, 'a');
    keeper.get(note, 'a');
    expect(heard).toEqual([{}]);
  });

  test('twice in one millisecond is set aside twice', () => {
    const shelf = memoryShelf([['waymark/note/a', 'one']]);
    keep(shelf).get(note, 'a');
    shelf.texts.set('waymark/note/a', 'two');
    const keeper = keep(shelf);
    keeper.get(note, 'a');
    expect(setAsideOn(shelf).map(({ text }) => text)).toEqual(['one', 'two']);
  });

  test('is what an older record is where nobody knows how to bring it on', () => {
    const forgetful = { ...note, version: 4, migrations: { 1: note.migrations[1] ?? String } };
    expect(open(forgetful, '{"version":1,"data":{"name":"x"}}')).toEqual({
      state: 'damaged',
      reason: 'Nothing is known of version 2.',
    });
  });

  test('that another tab discards while it is being listed is not listed', () => {
    const shelf = memoryShelf([['waymark/note/a', 'damaged']]);
    keep(shelf).get(note, 'a');
    const { get } = shelf;
    shelf.get = (key) => (key.startsWith('waymark-set-aside') ? null : get(key));
    expect(setAsideOn(shelf)).toEqual([]);
  });

  test('of one record leaves the others as they are', () => {
    const shelf = memoryShelf([
      ['waymark/note/a', 'damaged'],
      ['waymark/note/b', good],
    ]);
    const keeper = keep(shelf);
    expect(keeper.get(note, 'a').title).toBe('');
    expect(keeper.get(note, 'b').title).toBe('good');
    expect(shelf.texts.get('waymark/note/b')).toBe(good);
  });
});
