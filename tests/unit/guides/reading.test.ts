import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  leaveAt,
  markOf,
  nextUnread,
  savedForLater,
  setMark,
  toGoOnWith,
} from '../../../src/guides/reading/reading.ts';
import { noReading, type Reading, readingRecord } from '../../../src/guides/reading/reading-record.ts';
import { open, seal } from '../../../src/storage/envelope.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 26, 8, minute)).toISOString();
const ALL = ['asking', 'listening', 'setbacks'];

test('a mark is set and taken back, each once', () => {
  const once = setMark(noReading, 'asking', 'read', true, at(1));
  expect(markOf(once, 'asking')?.read).toBe(at(1));
  expect(setMark(once, 'asking', 'read', true, at(2))).toBe(once);
  expect(markOf(setMark(once, 'asking', 'read', false, at(2)), 'asking')?.read).toBe('');
  expect(setMark(noReading, 'asking', 'read', false, at(1))).toBe(noReading);
  expect(markOf(once, 'listening')).toBeUndefined();
});

describe('the guide to go on with', () => {
  const left = (reading: Reading, id: string, minute: number, section = 'the-middle') =>
    leaveAt(reading, id, section, at(minute));

  test('is the one left last in the middle', () => {
    const reading = left(left(noReading, 'asking', 1), 'setbacks', 2);
    expect(toGoOnWith(reading, ALL)).toMatchObject({ id: 'setbacks', section: 'the-middle' });
    expect(toGoOnWith(left(reading, 'asking', 3, 'further-on'), ALL)?.id).toBe('asking');
  });

  test('is none that was left at its top, was read, or is no longer there', () => {
    expect(toGoOnWith(left(noReading, 'asking', 1, ''), ALL)).toBeUndefined();
    expect(toGoOnWith(left(left(noReading, 'asking', 1), 'asking', 2, ''), ALL)).toBeUndefined();
    expect(
      toGoOnWith(setMark(left(noReading, 'asking', 1), 'asking', 'read', true, at(2)), ALL),
    ).toBeUndefined();
    expect(toGoOnWith(left(noReading, 'gone', 1), ALL)).toBeUndefined();
  });

  test('is the one left last also where it was left in the same section before', () => {
    const reading = left(left(noReading, 'asking', 1), 'setbacks', 2);
    expect(toGoOnWith(left(reading, 'asking', 3), ALL)?.id).toBe('asking');
  });

  test('leaving where one left already changes nothing, so that nothing is written', () => {
    const reading = left(noReading, 'asking', 1);
    expect(left(reading, 'asking', 9)).toBe(reading);
    const later = left(reading, 'setbacks', 2);
    expect(left(later, 'setbacks', 9)).toBe(later);
  });

  test('nothing is noted of a guide that was opened and left at its top', () => {
    expect(left(noReading, 'asking', 1, '')).toBe(noReading);
  });
});

test('what was saved for later comes in the order it was saved, until it is read', () => {
  const saved = ['setbacks', 'gone', 'asking'].reduce(
    (reading, id, minute) => setMark(reading, id, 'saved', true, at(minute)),
    noReading,
  );
  expect(savedForLater(saved, ALL)).toEqual(['setbacks', 'asking']);
  expect(savedForLater(setMark(saved, 'setbacks', 'read', true, at(9)), ALL)).toEqual(['asking']);
});

test('the next guide is the first unread one behind the one read last, then from the beginning', () => {
  const read = (ids: string[]) =>
    ids.reduce((reading, id, place) => setMark(reading, id, 'read', true, at(place)), noReading);
  expect(nextUnread(noReading, ALL)).toBeUndefined();
  expect(nextUnread(read(['asking']), ALL)).toBe('listening');
  expect(nextUnread(read(['listening', 'asking']), ALL)).toBe('setbacks');
  expect(nextUnread(read(['asking', 'setbacks']), ALL)).toBe('listening');
  expect(nextUnread(read(ALL), ALL)).toBeUndefined();
  expect(nextUnread(read(['gone']), ALL)).toBeUndefined();
});

test('whatever is done is read back as it was', () => {
  const doing = fc.oneof(
    fc
      .record({
        id: fc.constantFrom(...ALL),
        kind: fc.constantFrom('read' as const, 'saved' as const),
        on: fc.boolean(),
      })
      .map(
        ({ id, kind, on }) =>
          (reading: Reading) =>
            setMark(reading, id, kind, on, at(1)),
      ),
    fc.record({ id: fc.constantFrom(...ALL), section: fc.string() }).map(
      ({ id, section }) =>
        (reading: Reading) =>
          leaveAt(reading, id, section, at(2)),
    ),
  );
  fc.assert(
    fc.property(fc.array(doing), (doings) => {
      const value = doings.reduce((reading, change) => change(reading), noReading);
      const opened = open(readingRecord, seal(readingRecord, { value, stamps: new Map() }));
      expect(opened).toMatchObject({ state: 'read', value });
      expect(opened).not.toHaveProperty('damage');
    }),
  );
});

test('a mark that cannot be read is left out, and the others stay', () => {
  const { guides } = setMark(noReading, 'asking', 'saved', true, at(1));
  const opened = open(
    readingRecord,
    JSON.stringify({
      version: 1,
      data: { guides: [null, ...guides, ...guides, { id: 'listening', read: 7 }] },
    }),
  );
  expect(opened).toMatchObject({ state: 'read', value: { guides } });
  expect(opened).toMatchObject({ damage: expect.stringContaining('guides 1') });
});
