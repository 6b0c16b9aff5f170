import { expect, test } from 'vitest';
import { setField } from '../../../src/planner/edits.ts';
import { planRecord } from '../../../src/planner/plan-record.ts';
import { changePlan } from '../../../src/planner/plans.ts';
import { noteBackup } from '../../../src/storage/backup-due.ts';
import { createKeeper } from '../../../src/storage/keeper.ts';
import { mending } from '../../../src/storage/mending.ts';
import { setAsideOn } from '../../../src/storage/put-aside.ts';
import { safekeepingRecord } from '../../../src/storage/safekeeping.ts';
import type { Shelf } from '../../../src/storage/shelf.ts';
import { moveToBrowser } from '../../../src/your-data/move-to-browser.ts';
import { ticking } from '../storage/notes.ts';
import { full, memoryShelf } from '../storage/shelves.ts';

const now = ticking();
const keep = (shelf: Shelf) => createKeeper({ shelf, now, mending: () => mending });
const write = (shelf: Shelf, id: string, goal: string) =>
  changePlan(keep(shelf), id, (plan) => setField(plan, 'goal', goal), '2026-11-23');
const goal = (shelf: Shelf, id: string) => keep(shelf).get(planRecord, id).goal;

test('what was written in a tab stands beside what the browser had, and the tab keeps its own', () => {
  const [tab, browser] = [memoryShelf(), memoryShelf()];
  write(browser, 'a', 'of the browser');
  write(tab, 'b', 'of the tab');
  expect(moveToBrowser(keep(tab), tab, browser, now)).toBe(true);
  expect([goal(browser, 'a'), goal(browser, 'b'), goal(tab, 'b')]).toEqual([
    'of the browser',
    'of the tab',
    'of the tab',
  ]);
});

test('what the tab had no room for and holds in memory comes along', () => {
  const [tab, browser] = [memoryShelf(), memoryShelf()];
  write(tab, 'a', 'stored');
  const page = keep(tab);
  tab.writeFault = full();
  for (const id of ['a', 'b'])
    changePlan(page, id, (plan) => setField(plan, 'why', 'held in memory'), '2026-11-23');
  expect(moveToBrowser(page, tab, browser, now)).toBe(true);
  const kept = keep(browser);
  expect(['a', 'b'].map((id) => kept.get(planRecord, id))).toMatchObject([
    { goal: 'stored', why: 'held in memory' },
    { why: 'held in memory' },
  ]);
});

test('when the tab made a backup is not when the browser did', () => {
  const [tab, browser] = [memoryShelf(), memoryShelf()];
  noteBackup(keep(browser), new Date('2026-10-01T10:00:00Z'));
  noteBackup(keep(tab), new Date('2026-11-01T10:00:00Z'));
  expect(moveToBrowser(keep(tab), tab, browser, now)).toBe(true);
  expect(keep(browser).get(safekeepingRecord).last).toBe('2026-10-01T10:00:00.000Z');
});

const newer = JSON.stringify({ version: 99, data: { goal: 'of a newer version of the site' } });

test('what this version of the site cannot read is set aside as it was', () => {
  const [tab, browser] = [
    memoryShelf([
      ['waymark/plan/n', newer],
      ['waymark/later-invention/x', '{}'],
    ]),
    memoryShelf(),
  ];
  expect(moveToBrowser(keep(tab), tab, browser, now)).toBe(true);
  expect(setAsideOn(browser).map(({ record, text }) => [record, text])).toEqual([
    ['later-invention/x', '{}'],
    ['plan/n', newer],
  ]);
});

test('where there is no room for it, that is told', () => {
  const [tab, browser] = [memoryShelf([['waymark/plan/n', newer]]), memoryShelf()];
  browser.writeFault = full();
  expect(moveToBrowser(keep(tab), tab, browser, now)).toBe(false);
});
