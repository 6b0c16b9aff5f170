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
        why: 'unreadable',
        at: '2026-11-23T10:00:00.000Z',
        record: 'note',
        text,
      },
    ]);
    keeper.update(note, '', add('new'));
    expect(keep(shelf).get(note)).toEqual({ lines: ['new'] });
    expect(keeper.keeping()).toEqual({ memory: undefined, unreadable: 1 });
  });

  test('when it cannot even be set aside, it is not overwritten, and is set aside once that can be', () => {
    const shelf = memoryShelf([['waymark/note', 'damaged']]);
    shelf.writeFault = full();
    const keeper = keep(shelf);
    keeper.get(note);
    keeper.update(note, '', add('held'));
    expect(keeper.get(note)).toEqual({ lines: ['held'] });
    expect(shelf.texts.get('waymark/note')).toBe('damaged');
    expect(keeper.keeping().memory).toBe('full');
    shelf.writeFault = undefined;
    keeper.retry();
    expect(stored(shelf).data.lines).toEqual(['held']);
    expect(keeper.setAside().map((aside) => aside.text)).toEqual(['damaged']);
    expect(keeper.keeping().memory).toBeUndefined();
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

describe('somebody who listens', () => {
  // A store reads again whenever it is told of a change, so reading must not tell without end.
  const listening = (shelf: FaultyShelf) => {
    const keeper = keep(shelf);
    const seen: Note[] = [];
    keeper.watch(() => seen.push(keeper.get(note)));
    return { keeper, seen };
  };

  test('is told once of a newer record that another tab wrote', () => {
    const shelf = memoryShelf();
    const { keeper, seen } = listening(shelf);
    keeper.get(note);
    shelf.texts.set('waymark/note', '{"version":3,"data":{}}');
    keeper.changedElsewhere('waymark/note');
    expect(seen.length).toBeLessThan(5);
    keeper.update(note, '', add('held'));
    expect(seen.at(-1)).toEqual({ lines: ['held'] });
  });

  test('is told of damage that cannot be set aside, and can go on', () => {
    const shelf = memoryShelf([['waymark/note', 'damaged']]);
    shelf.writeFault = full();
    const { keeper, seen } = listening(shelf);
    keeper.get(note);
    keeper.update(note, '', add('held'));
    expect(seen.at(-1)).toEqual({ lines: ['held'] });
  });

  test('gets the very value that was written, so that nothing unchanged is drawn again', () => {
    const { keeper, seen } = listening(memoryShelf());
    expect(keeper.update(note, '', add('one'))).toBe(seen.at(-1));
  });
});

describe('storage that fails', () => {
  test('what another tab stored while a change was held is set aside, not overwritten', () => {
    const shelf = memoryShelf();
    const [mine, theirs] = [keep(shelf), keep(shelf)];
    mine.update(note, '', add('both'));
    shelf.writeFault = full();
    mine.update(note, '', add('mine'));
    shelf.writeFault = undefined;
    theirs.update(note, '', add('theirs'));
    mine.retry();
    expect(stored(shelf).data.lines).toEqual(['both', 'mine']);
    expect(mine.setAside().map(({ why, text }) => [why, JSON.parse(text).data.lines])).toEqual([
      ['replaced', ['both', 'theirs']],
    ]);
  });

  test('deleting one thing makes room for another that did not fit', () => {
    const shelf = memoryShelf();
    const keeper = keep(shelf);
    keeper.update(note, 'old', add('old'));
    const { set } = shelf;
    shelf.set = (key, text) => {
      if (shelf.texts.size > 0 && !shelf.texts.has(key)) throw full();
      set(key, text);
    };
    keeper.update(note, 'new', add('new'));
    expect(keeper.keeping().memory).toBe('full');
    keeper.remove(note, 'old');
    expect([...shelf.texts.keys()]).toEqual(['waymark/note/new']);
    expect(keeper.keeping().memory).toBeUndefined();
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

  test('a backup replaces only what could be set aside, and says what it left', () => {
    const shelf = memoryShelf();
    const keeper = keep(shelf);
    keeper.update(note, '', add('mine'));
    const { set } = shelf;
    shelf.set = (key, text) => {
      if (key.startsWith('waymark-replaced')) throw full();
      set(key, text);
    };
    expect(keeper.restore([['note', '{"version":2,"data":{"lines":["file"]}}']])).toEqual(['note']);
    expect(keeper.get(note)).toEqual({ lines: ['mine'] });
  });

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

test('two tabs, faults at any moment: every line either tab wrote is in the record or set aside', () => {
  const act = fc.record({
    tab: fc.constantFrom(0, 1),
    does: fc.constantFrom('adds', 'adds', 'retries', 'reads'),
    fault: fc.constantFrom('none', 'none', 'write', 'all'),
  });
  fc.assert(
    fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
      const shelf = memoryShelf();
      let moment = Date.parse('2026-11-23T10:00:00Z');
      const clock = () => new Date(moment++);
      const tabs = [createKeeper({ shelf, now: clock }), createKeeper({ shelf, now: clock })];
      const written: string[] = [];
      for (const [index, { tab, does, fault }] of acts.entries()) {
        shelf.writeFault = fault === 'write' ? full() : undefined;
        shelf.fault = fault === 'all' ? blocked() : undefined;
        const keeper = tabs[tab];
        if (does === 'reads') keeper?.get(note);
        else if (does === 'retries') keeper?.retry();
        else {
          written.push(`${index}`);
          keeper?.update(note, '', add(`${index}`));
        }
      }
      shelf.fault = undefined;
      shelf.writeFault = undefined;
      for (const keeper of tabs) keeper.retry();
      const texts = [...shelf.texts].filter(([key]) => key !== 'waymark-probe').map(([, text]) => text);
      const found = new Set(texts.flatMap((text) => JSON.parse(text).data.lines));
      expect(written.filter((line) => !found.has(line))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
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
    undo?.();
    expect(new Map(shelf.texts)).toEqual(before);
    expect(keeper.get(note)).toEqual({ lines: ['one'] });
  });

  test('undone after another tab wrote something, sets that aside and loses neither', () => {
    const shelf = memoryShelf();
    const [mine, theirs] = [keep(shelf), keep(shelf)];
    mine.update(note, '', add('mine'));
    const undo = mine.eraseAll();
    theirs.update(note, '', add('theirs'));
    undo?.();
    expect(stored(shelf).data.lines).toEqual(['mine']);
    expect(mine.setAside().map(({ text }) => JSON.parse(text).data.lines)).toEqual([['theirs']]);
  });

  test('that the browser refuses is told, not claimed', () => {
    const shelf = memoryShelf([['waymark/note', '{"version":2,"data":{"lines":[]}}']]);
    shelf.remove = () => {
      throw blocked();
    };
    expect(keep(shelf).eraseAll()).toBeUndefined();
  });

  test('one set-aside text can be undone', () => {
    const shelf = memoryShelf([['waymark/note', 'damaged']]);
    const keeper = keep(shelf);
    keeper.get(note);
    const [item] = keeper.setAside();
    if (!item) throw new Error('nothing was set aside');
    const undo = keeper.discard(item);
    expect(keeper.setAside()).toEqual([]);
    undo();
    expect(keeper.setAside()).toEqual([item]);
  });
});
