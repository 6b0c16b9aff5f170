import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RecordType } from '../../../src/storage/envelope.ts';
import { createKeeper } from '../../../src/storage/keeper.ts';
import { blocked, type FaultyShelf, full, memoryShelf } from './shelves.ts';

interface Note {
  lines: string[];
}

const note: RecordType<Note> = {
  name: 'note',
  version: 2,
  initial: { lines: [] },
  read(data) {
    if (typeof data !== 'object' || data === null || !('lines' in data) || !Array.isArray(data.lines))
      throw new Error('lines is missing');
    return { lines: data.lines.map(String) };
  },
  migrations: { 1: (data) => ({ lines: [String((data as { line: unknown }).line)] }) },
};

const now = () => new Date('2026-11-23T10:00:00Z');
const keep = (shelf: FaultyShelf) => createKeeper({ shelf, now });
const add = (line: string) => (value: Note) => ({ lines: [...value.lines, line] });
const stored = (shelf: FaultyShelf) => JSON.parse(shelf.texts.get('waymark/note') ?? 'null');

describe('keeping', () => {
  test('what is written is there for the next visit', () => {
    const shelf = memoryShelf();
    keep(shelf).update(note, '', add('one'));
    expect(keep(shelf).get(note)).toEqual({ lines: ['one'] });
    expect(stored(shelf)).toEqual({ version: 2, data: { lines: ['one'] } });
  });

  test('an old record is brought to the present version when read', () => {
    const shelf = memoryShelf([['waymark/note', '{"version":1,"data":{"line":"from before"}}']]);
    expect(keep(shelf).get(note)).toEqual({ lines: ['from before'] });
  });

  test('an edit in one tab builds on what another tab wrote meanwhile', () => {
    const shelf = memoryShelf();
    const [one, other] = [keep(shelf), keep(shelf)];
    one.get(note);
    other.update(note, '', add('theirs'));
    one.update(note, '', add('mine'));
    expect(other.get(note)).toEqual({ lines: ['theirs', 'mine'] });
  });

  test('an edit that changes nothing writes nothing', () => {
    const shelf = memoryShelf();
    keep(shelf).update(note, '', (value) => value);
    expect(shelf.texts.size).toBe(0);
  });

  test('records of one type are told apart by id', () => {
    const keeper = keep(memoryShelf());
    keeper.update(note, 'b', add('x'));
    keeper.update(note, 'a', add('y'));
    expect(keeper.ids(note)).toEqual(['a', 'b']);
    keeper.remove(note, 'a');
    expect(keeper.ids(note)).toEqual(['b']);
  });

  test('a listener hears which record changed, here and in another tab', () => {
    const keeper = keep(memoryShelf());
    const heard: unknown[] = [];
    keeper.watch((record) => heard.push(record));
    keeper.update(note, '', add('one'));
    keeper.changedElsewhere('waymark/note/two');
    keeper.changedElsewhere('somebody-else');
    keeper.changedElsewhere(null);
    expect(heard).toEqual(['note', 'note/two', undefined]);
  });
});

describe('damage', () => {
  test.each([
    ['cut off', '{"version":2,"da'],
    ['not an envelope', '[]'],
    ['of a wrong shape', '{"version":2,"data":{"line":1}}'],
    ['of a version nobody knows', '{"version":0,"data":{}}'],
    ['a prototype trick', '{"__proto__":{"version":2,"data":{"lines":[]}}}'],
  ])('a text that is %s is set aside as it was, and the page works', (_, text) => {
    const shelf = memoryShelf([['waymark/note', text]]);
    const keeper = keep(shelf);
    expect(keeper.get(note)).toEqual(note.initial);
    expect(keeper.setAside()).toEqual([
      {
        key: 'waymark-set-aside/2026-11-23T10:00:00.000Z/note',
        at: '2026-11-23T10:00:00.000Z',
        record: 'note',
        text,
      },
    ]);
    keeper.update(note, '', add('new'));
    expect(keep(shelf).get(note)).toEqual({ lines: ['new'] });
    expect(keeper.keeping()).toEqual({ memory: undefined, setAside: ['2026-11-23T10:00:00.000Z/note'] });
  });

  test('when it cannot even be set aside, it is not overwritten', () => {
    const shelf = memoryShelf([['waymark/note', 'damaged']]);
    shelf.writeFault = full();
    const keeper = keep(shelf);
    keeper.get(note);
    keeper.update(note, '', add('held'));
    expect(keeper.get(note)).toEqual({ lines: ['held'] });
    shelf.writeFault = undefined;
    keeper.retry();
    expect(shelf.texts.get('waymark/note')).toBe('damaged');
  });

  test('what a newer build wrote is left alone, and the page says so', () => {
    const text = '{"version":3,"data":{"pages":[]}}';
    const shelf = memoryShelf([['waymark/note', text]]);
    const keeper = keep(shelf);
    keeper.get(note);
    keeper.update(note, '', add('held'));
    expect(keeper.get(note)).toEqual({ lines: ['held'] });
    expect(keeper.keeping().memory).toBe('newer');
    expect(shelf.texts.get('waymark/note')).toBe(text);
  });
});

describe('storage that fails', () => {
  test.each([
    ['full', full()],
    ['blocked', blocked()],
  ] as const)(
    'when it is %s, changes are held in memory and written as soon as they can be',
    (reason, fault) => {
      const shelf = memoryShelf();
      const keeper = keep(shelf);
      keeper.update(note, '', add('one'));
      shelf.writeFault = fault;
      keeper.update(note, '', add('two'));
      expect(keeper.get(note)).toEqual({ lines: ['one', 'two'] });
      expect(keeper.keeping().memory).toBe(reason);
      expect(stored(shelf).data.lines).toEqual(['one']);

      shelf.writeFault = undefined;
      keeper.retry();
      expect(keeper.keeping().memory).toBeUndefined();
      expect(stored(shelf).data.lines).toEqual(['one', 'two']);
    },
  );

  test('where there is none at all, the page is told before anything is typed', () => {
    const shelf = memoryShelf();
    shelf.fault = blocked();
    const keeper = keep(shelf);
    keeper.probe();
    expect(keeper.keeping().memory).toBe('blocked');
    keeper.update(note, '', add('one'));
    expect(keeper.get(note)).toEqual({ lines: ['one'] });
    expect(keeper.texts()).toEqual([['note', '{"version":2,"data":{"lines":["one"]}}']]);
  });

  test('what was never seen, because reading failed, is set aside before it is replaced', () => {
    const text = '{"version":2,"data":{"lines":["a year of planning"]}}';
    const shelf = memoryShelf([['waymark/note', text]]);
    const keeper = keep(shelf);
    shelf.fault = blocked();
    keeper.update(note, '', add('one'));
    shelf.fault = undefined;
    keeper.retry();
    expect(stored(shelf).data.lines).toEqual(['one']);
    expect(keeper.setAside().map((aside) => aside.text)).toEqual([text]);
  });

  test('whatever fails and whenever, the page has every line and storage a valid state', () => {
    const step = fc.record({ line: fc.string(), fault: fc.constantFrom('none', 'write', 'all') });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const shelf = memoryShelf();
        const keeper = keep(shelf);
        const lines: string[] = [];
        for (const { line, fault } of steps) {
          shelf.writeFault = fault === 'write' ? full() : undefined;
          shelf.fault = fault === 'all' ? blocked() : undefined;
          keeper.update(note, '', add(line));
          lines.push(line);
          expect(keeper.get(note).lines).toEqual(lines);
          shelf.fault = undefined;
          const held = stored(shelf)?.data.lines ?? [];
          expect(lines.slice(0, held.length)).toEqual(held);
        }
        shelf.writeFault = undefined;
        keeper.retry();
        expect(stored(shelf)?.data.lines ?? []).toEqual(lines);
      }),
    );
  });
});

describe('erasing', () => {
  test('removes everything, set-aside texts included, leaves strangers alone, and can be undone', () => {
    const shelf = memoryShelf([
      ['waymark/note', 'damaged'],
      ['somebody-else', 'theirs'],
    ]);
    const keeper = keep(shelf);
    keeper.get(note);
    keeper.update(note, '', add('one'));
    const before = new Map(shelf.texts);
    const undo = keeper.eraseAll();
    expect([...shelf.texts]).toEqual([['somebody-else', 'theirs']]);
    expect(keeper.get(note)).toEqual(note.initial);
    undo();
    expect(new Map(shelf.texts)).toEqual(before);
    expect(keeper.get(note)).toEqual({ lines: ['one'] });
  });
});
