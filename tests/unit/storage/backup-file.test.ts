import { describe, expect, test } from 'vitest';
import { backupName, readBackup, writeBackup } from '../../../src/storage/backup-file.ts';
import { joinInto } from '../../../src/storage/join.ts';
import { createKeeper } from '../../../src/storage/keeper.ts';
import { mending } from '../../../src/storage/mending.ts';
import { setAsideOn } from '../../../src/storage/put-aside.ts';
import { safekeepingRecord } from '../../../src/storage/safekeeping.ts';
import { addLine, keep, note, setLine, setTitle, ticking } from './notes.ts';
import { memoryShelf } from './shelves.ts';

const exported = '2026-11-23T10:00:00.000Z';
const atOnce = async () => undefined;
const read = (file: string, keeper = keep(memoryShelf())) =>
  readBackup(file, keeper, [note, safekeepingRecord], atOnce);
const records = async (file: string, keeper = keep(memoryShelf())) => {
  const contents = await read(file, keeper);
  if ('problem' in contents) throw new Error(contents.problem);
  return contents.records;
};

describe('a backup file', () => {
  test('is named by its date', () => expect(backupName('2026-11-23')).toBe('waymark-backup-2026-11-23.json'));

  test('is JSON in a fixed order, a record on each line, and holds what was set aside', () => {
    const shelf = memoryShelf([['waymark/note/z', 'damaged']]);
    const keeper = keep(shelf);
    keeper.get(note, 'z');
    keeper.update(note, 'b', setTitle('B'));
    keeper.update(note, 'a', setTitle('A'));
    const file = writeBackup(keeper.texts(), setAsideOn(shelf), exported);
    const { setAside, ...rest } = JSON.parse(file);
    expect(Object.keys(rest)).toEqual(['format', 'version', 'exported', 'records']);
    expect(Object.keys(rest.records)).toEqual(['note/a', 'note/b']);
    expect(setAside).toEqual([{ why: 'unreadable', record: 'note/z', at: exported, text: 'damaged' }]);
    expect(file.split('\n').filter((line) => line.startsWith('"note/'))).toHaveLength(2);
    expect(writeBackup(keeper.texts(), setAsideOn(shelf), exported)).toBe(file);
  });

  test('leaves out what is only about this browser, and keeps what it cannot read as it is', () => {
    const texts = [
      ['note/a', 'not json'],
      ['safekeeping', '{}'],
    ] as const;
    expect(JSON.parse(writeBackup(texts, [], exported))).toMatchObject({
      records: {},
      setAside: [{ why: 'unreadable', record: 'note/a', text: 'not json' }],
    });
  });
});

describe('read back, a record', () => {
  /** A browser with one note, its backup, and a clock that goes on. */
  const begun = () => {
    const keeper = createKeeper({ mending: () => mending, shelf: memoryShelf(), now: ticking() });
    keeper.update(note, 'a', addLine('one'));
    keeper.update(note, 'a', addLine('two'));
    return { keeper, file: writeBackup(keeper.texts(), [], exported) };
  };
  /** The same file after somebody changed the note elsewhere. */
  const changedElsewhere = (file: string) => {
    const other = createKeeper({
      mending: () => mending,
      shelf: memoryShelf(),
      now: () => new Date('2027-01-01T00:00:00Z'),
    });
    for (const [record, { data, stamps }] of Object.entries<{ data: never; stamps: object }>(
      JSON.parse(file).records,
    ))
      joinInto(other, note, record.slice(5), { value: data, stamps: new Map(Object.entries(stamps)) });
    other.update(note, 'a', setLine('two', 'changed there'));
    return writeBackup(other.texts(), [], exported);
  };

  test('is new where there is none', async () => {
    expect(await records(begun().file)).toMatchObject([{ record: 'note/a', state: 'new' }]);
  });

  test('is the same, changed here, changed there or changed in both', async () => {
    const { keeper, file } = begun();
    expect(await records(file, keeper)).toMatchObject([{ state: 'same' }]);
    expect(await records(changedElsewhere(file), keeper)).toMatchObject([{ state: 'changed-there' }]);
    keeper.update(note, 'a', setLine('one', 'changed here'));
    expect(await records(file, keeper)).toMatchObject([{ state: 'changed-here' }]);
    expect(await records(changedElsewhere(file), keeper)).toMatchObject([{ state: 'changed-both' }]);
  });

  test('that this site does not know, that is damaged or that is newer is left out, with the reason', async () => {
    const file = JSON.stringify({
      format: 'waymark-backup',
      version: 1,
      records: {
        'note/damaged': { version: 2, data: 7 },
        'note/newer': { version: 3, data: {} },
        'stranger/x': { version: 1, data: 'e' },
        note: { version: 2, data: { title: 'without its id', lines: [] } },
        safekeeping: { version: 1, data: {} },
        'note/partly': { version: 2, data: { title: 'mine', lines: [5, { id: 'a', text: 'a' }] } },
        __proto__: { version: 2, data: {} },
      },
    });
    expect((await records(file)).map(({ record, state, reason }) => [record, state, reason])).toEqual([
      ['note/damaged', 'damaged', 'title is missing'],
      ['note/newer', 'newer', undefined],
      ['stranger/x', 'damaged', 'This site keeps no such record.'],
      ['note', 'damaged', 'This site keeps no such record.'],
      ['safekeeping', 'damaged', 'This site keeps no such record.'],
      ['note/partly', 'new', 'line 1 is not one.'],
    ]);
  });

  test('set aside under a moment that is none, or as something else, is passed over', async () => {
    const good = { why: 'replaced', record: 'note/a', at: exported, text: 'x' };
    const odd = [
      { ...good, at: 'now/then' },
      { ...good, at: '2026-99-99T10:00:00.000Z' },
      { ...good, at: `${exported} and more` },
      { ...good, at: `on ${exported}` },
      { ...good, at: 5 },
      { ...good, why: '' },
      { ...good, record: 5 },
      { ...good, text: 5 },
      [],
      7,
    ];
    const file = JSON.stringify({
      format: 'waymark-backup',
      version: 1,
      records: {},
      setAside: [good, ...odd],
    });
    expect(await read(file)).toEqual({ records: [], setAside: [good], exported: '' });
  });
});

test('a backup in which nothing was set aside, or that is said to be from no day, is one too', async () => {
  const bare = { format: 'waymark-backup', version: 1, records: {} };
  const empty = { records: [], setAside: [], exported: '' };
  expect(await read(JSON.stringify(bare))).toEqual(empty);
  expect(await read(JSON.stringify({ ...bare, exported: 7, setAside: 'none' }))).toEqual(empty);
  expect(await read(JSON.stringify({ ...bare, exported: 'by a friend, in May 2026' }))).toEqual(empty);
});

test('a record is found by all that follows its type, slashes too', async () => {
  const file = writeBackup([['note/a/b', '{"version":2,"data":{"title":"a","lines":[]}}']], [], exported);
  expect(await records(file)).toMatchObject([{ found: { id: 'a/b' } }]);
});

test('a backup laid out anew, as an editor does, is read like any other', async () => {
  const file = writeBackup([['note/a', '{"version":2,"data":{"title":"a","lines":[]}}']], [], exported);
  expect(await read(JSON.stringify(JSON.parse(file), null, 4))).toEqual(await read(file));
});

describe('a file', () => {
  const whole = writeBackup([['note/a', '{"version":2,"data":{"title":"a","lines":[]}}']], [], exported);

  test.each([
    ['nothing', '', { problem: 'not-json' }],
    ['text', 'Dear diary', { problem: 'not-json' }],
    ['a backup that was cut off', whole.slice(0, 100), { problem: 'damaged', where: '3' }],
    [
      'a backup damaged in the middle',
      whole.replace('"title"', '"title'),
      { problem: 'damaged', where: '3' },
    ],
    [
      'a backup whose end is missing',
      whole.split('\n').slice(0, 3).join('\n'),
      { problem: 'damaged', where: '3' },
    ],
    [
      'a damaged backup laid out anew',
      JSON.stringify(JSON.parse(whole), null, 2).slice(0, -3),
      { problem: 'not-json' },
    ],
    ['someone else’s JSON', '{"records":{}}', { problem: 'foreign' }],
    ['a list', '[1,2]', { problem: 'foreign' }],
    ['a backup without a version', '{"format":"waymark-backup","records":{}}', { problem: 'no-version' }],
    [
      'a backup of version 0',
      '{"format":"waymark-backup","version":0,"records":{}}',
      { problem: 'no-version' },
    ],
    [
      'a backup whose version is a word',
      '{"format":"waymark-backup","version":"1","records":{}}',
      { problem: 'no-version' },
    ],
    [
      'a backup whose records are a list',
      '{"format":"waymark-backup","version":1,"records":[]}',
      { problem: 'foreign' },
    ],
    ['a text alone', '"waymark-backup"', { problem: 'foreign' }],
    ['null', 'null', { problem: 'foreign' }],
    ['a newer backup', '{"format":"waymark-backup","version":9,"records":{}}', { problem: 'newer' }],
  ])('that is %s is told to be so', async (_, file, problem) => {
    expect(await read(file)).toMatchObject(problem);
  });
});
