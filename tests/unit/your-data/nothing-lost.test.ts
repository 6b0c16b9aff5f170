import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { offlineRecord } from '../../../src/offline/offline-record.ts';
import { readBackup, writeBackup } from '../../../src/storage/backup-file.ts';
import { type BringBackWay, bringBack } from '../../../src/storage/bring-back.ts';
import { open, seal } from '../../../src/storage/envelope.ts';
import { eraseAll } from '../../../src/storage/erase.ts';
import { createKeeper, type Keeper } from '../../../src/storage/keeper.ts';
import { mending } from '../../../src/storage/mending.ts';
import { setAsideOn } from '../../../src/storage/put-aside.ts';
import { safekeepingRecord } from '../../../src/storage/safekeeping.ts';
import { alike } from '../../../src/storage/stamps.ts';
import { typeOf } from '../../../src/storage/type-of.ts';
import { recordTypes } from '../../../src/your-data/record-types.ts';
import { cases } from '../../cases.ts';
import { countedIds } from '../planner/plans-for-tests.ts';
import { ticking } from '../storage/notes.ts';
import { memoryShelf } from '../storage/shelves.ts';
import { anyVisit } from './visits.ts';

const pause = async () => undefined;
const exported = '2026-11-23T10:00:00.000Z';

/** What every record says, by name, as a page finds it that opens now. */
function allValues(keeper: Keeper): Map<string, unknown> {
  const records = keeper.texts().flatMap(([record]) => {
    const found = typeOf(record, recordTypes);
    return found ? [[record, keeper.get(found.type, found.id)] as const] : [];
  });
  return new Map(records);
}
const keeperOver = (texts: [string, string][]) =>
  createKeeper({ mending: () => mending, shelf: memoryShelf(texts), now: ticking() });
const knownName = fc.constantFrom(...recordTypes.map(({ name, several }) => (several ? `${name}/p` : name)));
/** Names of records, of types there are and of others. */
const anyName = fc.oneof(
  knownName,
  fc.string().map((name) => `plan/${name}`),
  fc.string(),
);
/** Texts of a visit, spoilt: cut off, with a letter changed, or with something put in. */
const spoilt = (text: string) =>
  fc.oneof(
    fc.nat(text.length).map((end) => text.slice(0, end)),
    fc
      .tuple(fc.nat(text.length), fc.string())
      .map(([place, more]) => text.slice(0, place) + more + text.slice(place)),
    fc
      .tuple(fc.nat(text.length), fc.string())
      .map(([place, more]) => text.slice(0, place) + more + text.slice(place + more.length)),
    fc
      .constantFrom('{"__proto__":1}', 'null', '1e999', '"\\ud800"', '[]', '-0')
      .map((odd) => text.replace(/"[^"]*"(?=[,}\]])/, odd)),
  );
const anyText = fc.oneof(
  fc.string(),
  fc.json(),
  fc
    .record({ version: fc.oneof(fc.integer(), fc.double()), data: fc.jsonValue() })
    .map((value) => JSON.stringify(value)),
  anyVisit.chain((visit) => {
    const keeper = keeperOver([]);
    for (const doing of visit) doing(keeper);
    const texts = keeper.texts().map(([, text]) => text);
    return texts.length === 0 ? fc.constant('') : fc.constantFrom(...texts).chain(spoilt);
  }),
);

describe('whatever bytes are stored', () => {
  test('every page works, and each text is read whole, set aside as it was, or left to the newer build it is of', () => {
    fc.assert(
      fc.property(fc.dictionary(anyName, anyText, { maxKeys: 5 }), anyVisit, (texts, visit) => {
        const stored = Object.entries(texts).map(([name, text]): [string, string] => [
          `waymark/${name}`,
          text,
        ]);
        const shelf = memoryShelf(stored);
        const keeper = createKeeper({ mending: () => mending, shelf, now: ticking() });
        allValues(keeper);
        for (const [record, text] of Object.entries(texts)) {
          const found = typeOf(record, recordTypes);
          const present = shelf.texts.get(`waymark/${record}`);
          if (!found || present === text) continue;
          // It was replaced on being read, so all of it must be set aside.
          expect(setAsideOn(shelf).some((item) => item.record === record && item.text === text)).toBe(true);
        }
        for (const doing of visit) doing(keeper);
        const newer = Object.entries(texts).filter(([record, text]) => {
          const found = typeOf(record, recordTypes);
          return found && open(found.type, text).state === 'newer';
        });
        for (const [record, text] of newer) expect(shelf.texts.get(`waymark/${record}`)).toBe(text);
        // The next visit finds what this one had.
        const before = new Map(
          [...allValues(keeper)].filter(([record]) => !newer.some(([name]) => name === record)),
        );
        const next = createKeeper({ mending: () => mending, shelf, now: ticking() });
        const after = allValues(next);
        for (const [record, value] of before) expect(after.get(record)).toEqual(value);
      }),
      { numRuns: cases },
    );
  });
});

describe('exported, erased and imported', () => {
  test('everything is exactly as it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyVisit, fc.dictionary(knownName, anyText, { maxKeys: 2 }), async (visit, texts) => {
        const shelf = memoryShelf(Object.entries(texts).map(([name, text]) => [`waymark/${name}`, text]));
        const keeper = createKeeper({ mending: () => mending, shelf, now: ticking() });
        allValues(keeper);
        for (const doing of visit) doing(keeper);
        // What a newer build wrote is not this build's to bring back, and is not to be found by it either.
        const everything = () => ({
          records: recordTypes
            .filter(({ policy }) => policy.backedUp)
            .flatMap((type) =>
              (type.several ? keeper.ids(type) : ['']).map((id) => [type.name, id, keeper.find(type, id)]),
            )
            .filter(([, , found]) => found !== undefined),
          setAside: setAsideOn(shelf),
        });
        const before = everything();
        const file = writeBackup(keeper.texts(), setAsideOn(shelf), exported);
        eraseAll(keeper, shelf);
        expect(shelf.texts.size).toBe(0);
        const contents = await readBackup(file, keeper, recordTypes, pause);
        if ('problem' in contents) throw new Error(contents.problem);
        await bringBack(contents, 'merge', keeper, { shelf, newId: countedIds(), now: ticking(), pause });
        expect(everything()).toEqual(before);
      }),
      { numRuns: cases },
    );
  });
});

describe('whatever file is imported, and however', () => {
  const ways = fc.constantFrom<BringBackWay>('merge', 'keep-both', 'replace');
  const anyFile = fc.oneof(
    fc.string(),
    fc.json(),
    anyVisit.chain((visit) => {
      const shelf = memoryShelf();
      const keeper = createKeeper({
        mending: () => mending,
        shelf,
        now: () => new Date('2026-11-24T10:00:00Z'),
      });
      for (const doing of visit) doing(keeper);
      const file = writeBackup(keeper.texts(), setAsideOn(shelf), exported);
      return fc.oneof(fc.constant(file), spoilt(file));
    }),
    fc
      .record({ records: fc.dictionary(anyName, fc.jsonValue()), setAside: fc.jsonValue() })
      .map((rest) => JSON.stringify({ format: 'waymark-backup', version: 1, ...rest })),
  );

  test('a look at it changes nothing; brought back, it loses nothing that was here; undone, all is as it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyVisit, anyFile, ways, async (visit, file, way) => {
        const shelf = memoryShelf();
        const keeper = createKeeper({ mending: () => mending, shelf, now: ticking() });
        for (const doing of visit) doing(keeper);
        const before = allValues(keeper);
        const texts = new Map(shelf.texts);
        const contents = await readBackup(file, keeper, recordTypes, pause);
        expect(shelf.texts).toEqual(texts);
        if ('problem' in contents) return;
        const { undo } = await bringBack(contents, way, keeper, {
          shelf,
          newId: countedIds(),
          now: ticking(),
          pause,
        });
        const after = allValues(keeper);
        for (const [record, value] of before) {
          const set = setAsideOn(shelf).some((item) => {
            const found = typeOf(item.record, recordTypes);
            const opened = found && open(found.type, item.text);
            return item.record === record && opened?.state === 'read' && alike(opened.value, value);
          });
          // Merging may change a part to a later one of the file; the other two leave it or set it aside.
          if (way === 'replace' && !set) expect(after.get(record)).toEqual(value);
          if (way === 'keep-both' && record.startsWith('plan/')) expect(after.get(record)).toEqual(value);
          expect(after.has(record)).toBe(true);
        }
        undo();
        expect(allValues(keeper)).toEqual(before);
      }),
      { numRuns: cases },
    );
  });
});

test('what no backup holds is in no backup', () => {
  const leftOut = recordTypes.filter(({ policy }) => !policy.backedUp);
  expect(leftOut).toEqual([offlineRecord, safekeepingRecord]);
  const texts = leftOut.map(
    (type) => [type.name, seal(type, { value: type.initial, stamps: new Map() })] as const,
  );
  expect(JSON.parse(writeBackup(texts, [], exported)).records).toEqual({});
});
