import { describe, expect, test, vi } from 'vitest';
import { backupIsDue, noteBackup, noteNotNow } from '../../../src/storage/backup-due.ts';
import { caretakerOf } from '../../../src/storage/caretaker.ts';
import { openData } from '../../../src/storage/envelope.ts';
import { createKeeper, type Keeper } from '../../../src/storage/keeper.ts';
import { mending } from '../../../src/storage/mending.ts';
import {
  changeCounter,
  emptySafekeeping,
  type Safekeeping,
  safekeepingRecord,
} from '../../../src/storage/safekeeping.ts';
import { addLine, note, setLine, setTitle } from './notes.ts';
import { memoryShelf } from './shelves.ts';

const day = (days: number) => new Date(Date.parse('2026-11-01T12:00:00Z') + days * 86_400_000);

/** A keeper that counts, on a day that can be moved on. */
function counting() {
  let today = day(0);
  const now = () => today;
  const keeper: Keeper = createKeeper({
    mending: () => mending,
    shelf: memoryShelf(),
    now,
    onChange: (...change) => count(...change),
  });
  const count = changeCounter(keeper, now);
  const goOn = (days: number) => {
    today = day(days);
  };
  const due = () => backupIsDue(keeper.get(safekeepingRecord), today);
  return { keeper, goOn, due, changes: () => keeper.get(safekeepingRecord).changes };
}

describe('changes since the last backup', () => {
  test('are counted once for each part that was typed in, not for each letter', () => {
    const { keeper, changes } = counting();
    for (const title of ['a', 'as', 'ask']) keeper.update(note, 'a', setTitle(title));
    expect(changes()).toBe(1);
    keeper.update(note, 'a', addLine('one'));
    keeper.update(note, 'a', setLine('one', 'two'));
    keeper.update(note, 'a', setTitle('ask twice'));
    expect(changes()).toBe(4);
  });

  test('begin anew with a backup', () => {
    const { keeper, goOn } = counting();
    keeper.update(note, 'a', setTitle('one'));
    goOn(3);
    noteBackup(keeper, day(3));
    expect(keeper.get(safekeepingRecord)).toMatchObject({
      last: day(3).toISOString(),
      since: '',
      changes: 0,
    });
  });

  test('are counted in the same field too, once a backup was made', () => {
    const { keeper, changes } = counting();
    keeper.update(note, 'a', setTitle('one'));
    noteBackup(keeper, day(0));
    for (const title of ['one,', 'one, two']) keeper.update(note, 'a', setTitle(title));
    expect(changes()).toBe(1);
  });

  test('are counted where a whole record was removed', () => {
    const { keeper, changes } = counting();
    keeper.update(note, 'a', setTitle('one'));
    keeper.remove(note, 'a');
    expect(changes()).toBe(2);
  });

  test('are the visitor’s own: what is brought back and undone again is none', () => {
    const { keeper, changes } = counting();
    keeper.put(note, 'a', { value: { title: 'from a file', lines: [] }, stamps: new Map() });
    keeper.put(note, 'a', undefined);
    expect(keeper.find(note, 'a')).toBeUndefined();
    expect(changes()).toBe(0);
  });

  test('of what is no reason for a backup do not count, such as the place where a guide was left', () => {
    const { keeper, changes } = counting();
    const place = { ...note, name: 'place', policy: { ...note.policy, reminds: false as const } };
    keeper.update(place, 'a', setTitle('further'));
    expect(changes()).toBe(0);
  });

  test('of what no backup holds do not count', () => {
    const { keeper, changes } = counting();
    keeper.update(safekeepingRecord, '', (kept) => ({ ...kept, askedToStay: true }));
    expect(changes()).toBe(0);
  });
});

test('changes made before the counting was loaded are counted once it is', () => {
  vi.stubGlobal('document', { querySelector: () => null });
  const keeper = createKeeper({ mending: () => mending, shelf: memoryShelf(), now: () => day(0) });
  caretakerOf(keeper, false).count([
    [note, 'note/a', ['title']],
    [note, 'note/b', ['title']],
  ]);
  expect(keeper.get(safekeepingRecord).changes).toBe(2);
  vi.unstubAllGlobals();
});

describe('a backup is suggested', () => {
  test('after twenty changes', () => {
    const { keeper, due } = counting();
    for (let count = 1; count < 20; count++) keeper.update(note, `${count}`, setTitle('x'));
    expect(due()).toBe(false);
    keeper.update(note, '20', setTitle('x'));
    expect(due()).toBe(true);
  });

  test('when a change has waited for fourteen days, and never when nothing changed', () => {
    const { keeper, goOn, due } = counting();
    goOn(100);
    expect(due()).toBe(false);
    keeper.update(note, 'a', setTitle('x'));
    goOn(113);
    expect(due()).toBe(false);
    goOn(114);
    expect(due()).toBe(true);
  });

  test('after twenty more, once somebody said "not now"', () => {
    const { keeper, due } = counting();
    const change = (from: number, to: number) => {
      for (let count = from; count <= to; count++) keeper.update(note, `${count}`, setTitle('x'));
    };
    change(1, 20);
    noteNotNow(keeper, day(0));
    change(21, 39);
    expect(due()).toBe(false);
    change(40, 40);
    expect(due()).toBe(true);
  });

  test('again only after as much again, once somebody said "not now"', () => {
    const { keeper, goOn, due } = counting();
    keeper.update(note, 'a', setTitle('x'));
    goOn(14);
    noteNotNow(keeper, day(14));
    expect(due()).toBe(false);
    goOn(40);
    expect(due()).toBe(false);
    keeper.update(note, 'b', setTitle('y'));
    expect(due()).toBe(true);
  });
});

test('what is wrong with a note about backups is said, and what is missing begins at nothing', () => {
  const open = (data: unknown) => openData(safekeepingRecord, { version: 1, data });
  for (const data of [5, null, 'x'])
    expect(open(data)).toEqual({ state: 'damaged', reason: 'It is not an object.' });
  expect(open({ last: 7, since: '', changes: 3, quietAt: '', quietChanges: 0 })).toMatchObject({
    value: { last: '', changes: 3, askedToStay: false },
    damage: 'last is not a string. askedToStay is not a boolean.',
  });
  expect(open({ ...emptySafekeeping, last: 'yesterday', since: '2026-11-01T12:00:00.000Z' })).toMatchObject({
    value: { last: '', since: '2026-11-01T12:00:00.000Z' },
    damage: 'last is not a date and time.',
  });
});

test('it is about this browser alone: no backup and no link holds it', () => {
  expect(safekeepingRecord.policy).toEqual({ backedUp: false, shared: false });
});

test('a note about backups that is none is set aside, and counting begins anew', () => {
  const shelf = memoryShelf([['waymark/safekeeping', '{"version":1,"data":5}']]);
  const keeper = createKeeper({ mending: () => mending, shelf, now: () => day(0) });
  expect(keeper.get(safekeepingRecord)).toEqual(safekeepingRecord.initial);
  expect(keeper.keeping().unreadable).toBe(1);
});

test('a damaged note about backups loses only what is damaged', () => {
  const text =
    '{"version":1,"data":{"last":7,"since":"","changes":3,"quietAt":"","quietChanges":0,"askedToStay":true}}';
  const keeper = createKeeper({
    mending: () => mending,
    shelf: memoryShelf([['waymark/safekeeping', text]]),
    now: () => day(0),
  });
  expect(keeper.get(safekeepingRecord)).toEqual({
    ...safekeepingRecord.initial,
    changes: 3,
    askedToStay: true,
  } satisfies Safekeeping);
});
