import { expect, test } from 'vitest';
import { planRecord } from '../../../../src/planner/plan-record.ts';
import { planFile } from '../../../../src/planner/take-away/plan-file.ts';
import { readBackup } from '../../../../src/storage/backup-file.ts';
import { createKeeper } from '../../../../src/storage/keeper.ts';
import { mending } from '../../../../src/storage/mending.ts';
import { memoryShelf } from '../../storage/shelves.ts';
import { fullPlan } from '../plans-for-tests.ts';

test('a plan file holds one plan, with its moments of change, as a backup does', async () => {
  const plan = { value: fullPlan, stamps: new Map([['goal', 1_790_000_000_000]]) };
  const file = planFile('p1', plan, '2026-12-01T10:20:30.000Z');
  const keeper = createKeeper({ shelf: memoryShelf(), now: () => new Date(), mending: () => mending });
  const read = await readBackup(file, keeper, [planRecord], async () => {});
  expect(read).toEqual({
    exported: '2026-12-01T10:20:30.000Z',
    setAside: [],
    records: [{ record: 'plan/p1', state: 'new', found: { type: planRecord, id: 'p1', ...plan } }],
  });
});
