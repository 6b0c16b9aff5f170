import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backupName, readBackup, writeBackup } from '../../../src/storage/backup.ts';
import { type RecordType, seal } from '../../../src/storage/envelope.ts';

const note: RecordType<string> = {
  name: 'note',
  several: true,
  version: 1,
  initial: '',
  read(data) {
    if (typeof data !== 'string') throw new Error('a note is text');
    return data;
  },
  migrations: {},
};
const types = [note as RecordType<unknown>];
const exported = '2026-11-23T10:00:00.000Z';

const backup = (records: Record<string, unknown>) =>
  JSON.stringify({ format: 'waymark-backup', version: 1, exported, records, setAside: [] });

describe('a backup file', () => {
  test('is named by its day', () => expect(backupName('2026-11-23')).toBe('waymark-backup-2026-11-23.json'));

  test('holds everything, so that it comes back as it was', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.string({ unit: 'binary' })), (notes) => {
        const texts = Object.entries(notes).map(([id, text]): [string, string] => [
          `note/${id}`,
          seal(note, text),
        ]);
        const contents = readBackup(writeBackup(texts, [], exported), new Map(), types);
        if ('problem' in contents) throw new Error(contents.problem);
        expect(contents.records.map(({ record, text }) => [record, text]).sort()).toEqual(texts.sort());
        expect(contents.records.every(({ state }) => state === 'new')).toBe(true);
      }),
    );
  });

  test('holds what was set aside too', () => {
    const setAside = {
      key: 'k',
      why: 'unreadable' as const,
      record: 'note/a',
      at: exported,
      text: 'damaged',
    };
    const contents = readBackup(writeBackup([], [setAside], exported), new Map(), types);
    expect('setAside' in contents && contents.setAside).toEqual([
      { why: 'unreadable', record: 'note/a', at: exported, text: 'damaged' },
    ]);
  });

  test('is compared with what is here before anything changes', () => {
    const file = backup({
      'note/new': { version: 1, data: 'a' },
      'note/same': { version: 1, data: 'b' },
      'note/other': { version: 1, data: 'c' },
      'note/damaged': { version: 1, data: 7 },
      'note/newer': { version: 2, data: 'd' },
      'stranger/x': { version: 1, data: 'e' },
      note: { version: 1, data: 'a record without its id' },
    });
    const here = new Map([
      ['note/same', seal(note, 'b')],
      ['note/other', seal(note, 'mine')],
    ]);
    const contents = readBackup(file, here, types);
    expect('records' in contents && contents.records.map(({ record, state }) => [record, state])).toEqual([
      ['note/new', 'new'],
      ['note/same', 'same'],
      ['note/other', 'different'],
      ['note/damaged', 'damaged'],
      ['note/newer', 'newer'],
      ['stranger/x', 'damaged'],
      ['note', 'damaged'],
    ]);
  });

  test.each([
    ['nothing', ''],
    ['text', 'Dear diary'],
    ['a cut-off file', backup({}).slice(0, 30)],
    ['someone else’s JSON', '{"records":{}}'],
    ['a list', '[1,2]'],
    ['a newer file', '{"format":"waymark-backup","version":9,"records":{}}'],
  ])('that is %s gets words, and nothing changes', (_, file) => {
    const contents = readBackup(file, new Map(), types);
    expect('problem' in contents && contents.problem).toMatch(/Nothing was changed/);
  });

  test('whatever its text, is read without an error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (file) => void readBackup(file, new Map(), types)),
    );
  });
});
