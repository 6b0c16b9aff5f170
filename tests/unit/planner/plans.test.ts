import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { emptyPlan } from '../../../src/planner/plan.ts';
import { planRecord } from '../../../src/planner/plan-record.ts';
import { changePlan, choosePlan, currentPlanId, listPlans, removePlan } from '../../../src/planner/plans.ts';
import { open, seal } from '../../../src/storage/envelope.ts';
import { createKeeper } from '../../../src/storage/keeper.ts';
import { memoryShelf } from '../storage/shelves.ts';
import { fullPlan } from './plans-for-tests.ts';

const keeperOf = (shelf = memoryShelf()) =>
  createKeeper({ shelf, now: () => new Date('2026-11-23T09:00:00Z') });

test('a plan of version 1 is read as it was stored, typed dates that are none included', () => {
  const text = readFileSync('tests/fixtures/records/plan-v1.json', 'utf8');
  const opened = open(planRecord, text);
  expect(opened).toEqual({ state: 'read', value: JSON.parse(text).data });
});

test('a plan is read back as it was written', () => {
  expect(open(planRecord, seal(planRecord, fullPlan))).toEqual({ state: 'read', value: fullPlan });
});

test('the plan that is open is the chosen one, else the oldest, else none', () => {
  const keeper = keeperOf();
  expect(currentPlanId(keeper)).toBe('');
  changePlan(keeper, 'b', () => ({ ...fullPlan, created: '2026-12-01' }), '');
  changePlan(keeper, 'a', () => ({ ...fullPlan, created: '2026-11-01' }), '');
  expect(currentPlanId(keeper)).toBe('a');
  choosePlan(keeper, 'b');
  expect(currentPlanId(keeper)).toBe('b');
  removePlan(keeper, 'b');
  expect(currentPlanId(keeper)).toBe('a');
});

test('a damaged plan is set aside and the others are listed', () => {
  const shelf = memoryShelf([['waymark/plan/broken', '{"version":1,"data":{"goal":']]);
  const keeper = keeperOf(shelf);
  changePlan(keeper, 'whole', () => fullPlan, '');
  expect(listPlans(keeper).map(({ id }) => id)).toEqual(['whole']);
  expect(keeper.setAside()).toMatchObject([{ record: 'plan/broken', text: '{"version":1,"data":{"goal":' }]);
});

test('a plan is dated when it is made, and not again', () => {
  const keeper = keeperOf();
  changePlan(keeper, 'a', (plan) => ({ ...plan, goal: 'one' }), '2026-11-23');
  changePlan(keeper, 'a', (plan) => ({ ...plan, goal: 'two' }), '2026-12-24');
  expect(keeper.get(planRecord, 'a')).toEqual({ ...emptyPlan, created: '2026-11-23', goal: 'two' });
});
