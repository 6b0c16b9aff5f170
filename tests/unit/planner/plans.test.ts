import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { newItem } from '../../../src/planner/edits.ts';
import { emptyPlan, says } from '../../../src/planner/plan.ts';
import { planRecord } from '../../../src/planner/plan-record.ts';
import { changePlan, choosePlan, currentPlanId, listPlans, removePlan } from '../../../src/planner/plans.ts';
import { readPlan } from '../../../src/planner/read-plan.ts';
import { open, seal } from '../../../src/storage/envelope.ts';
import { createKeeper } from '../../../src/storage/keeper.ts';
import { mending } from '../../../src/storage/mending.ts';
import { setAsideOn } from '../../../src/storage/put-aside.ts';
import { extreme } from '../../browser/extreme-plans.ts';
import { memoryShelf } from '../storage/shelves.ts';
import { typedFields } from './every-field.ts';
import { fullPlan } from './plans-for-tests.ts';

const keeperOf = (shelf = memoryShelf()) =>
  createKeeper({ mending: () => mending, shelf, now: () => new Date('2026-11-23T09:00:00Z') });

const stored = (version: number) => readFileSync(`tests/fixtures/records/plan-v${version}.json`, 'utf8');

test('a plan of version 1 keeps all it said, typed dates that are none included', () => {
  const opened = open(planRecord, stored(1));
  expect(opened).toMatchObject({ state: 'read', value: JSON.parse(stored(1)).data, stamps: new Map() });
  expect(opened).toMatchObject({ value: { checkIns: [], closed: '', milestones: [{ doneOn: '' }, {}] } });
  expect(opened).not.toHaveProperty('damage');
});

describe.each([
  ['fullPlan of tests/unit/planner/plans-for-tests.ts', fullPlan],
  ['extreme of tests/browser/extreme-plans.ts', extreme],
])('%s, by which texts and sheets are tested', (where, plan) => {
  test.each(typedFields)('says something as %s', (name) => {
    expect(says(plan[name]), `${where} has something as “${name}”`).toBe(true);
  });
});

test('a plan of the present version is read as it was stored', () => {
  const text = stored(planRecord.version);
  expect(open(planRecord, text)).toEqual({
    state: 'read',
    value: JSON.parse(text).data,
    stamps: new Map(),
  });
});

test('a plan is read back as it was written', () => {
  const written = { value: fullPlan, stamps: new Map([['goal', 5]]) };
  expect(open(planRecord, seal(planRecord, written))).toEqual({ state: 'read', ...written });
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

test('the list says of each plan its goal and what became of it', () => {
  const keeper = keeperOf();
  changePlan(keeper, 'a', () => fullPlan, '');
  const [first] = fullPlan.milestones;
  const milestones = first
    ? [first, { ...first, status: 'dropped' as const }, newItem('milestones', 'x')]
    : [];
  changePlan(keeper, 'b', () => ({ ...fullPlan, created: '2027-01-01', closed: '', milestones }), '');
  const { goal, due } = fullPlan;
  expect(listPlans(keeper)).toEqual([
    { id: 'a', goal, due, created: '2026-11-23', closed: '2027-07-01', milestones: 2, done: 1 },
    { id: 'b', goal, due, created: '2027-01-01', closed: '', milestones: 1, done: 1 },
  ]);
});

test('a damaged plan is set aside and the others are listed', () => {
  const shelf = memoryShelf([['waymark/plan/broken', '{"version":1,"data":{"goal":']]);
  const keeper = keeperOf(shelf);
  changePlan(keeper, 'whole', () => fullPlan, '');
  expect(listPlans(keeper).map(({ id }) => id)).toEqual(['whole']);
  expect(setAsideOn(shelf)).toMatchObject([{ record: 'plan/broken', text: '{"version":1,"data":{"goal":' }]);
});

describe('one bad part does not take the plan with it', () => {
  /** The plan with a part spoilt, as it is read back, and what is said of it. */
  const spoilt = (change: (data: Record<string, unknown[]>) => void) => {
    const data = structuredClone(fullPlan) as unknown as Record<string, unknown[]>;
    change(data);
    const opened = open(planRecord, JSON.stringify({ version: planRecord.version, data }));
    return opened.state === 'read' ? { plan: opened.value, damage: opened.damage ?? '' } : undefined;
  };
  const [first, second] = fullPlan.milestones;

  test('a milestone that is none is left out', () => {
    const read = spoilt(({ milestones }) => milestones?.splice(1, 0, null, 7));
    expect(read?.plan).toEqual(fullPlan);
    expect(read?.damage).toContain('milestones 2');
  });

  test('a milestone with one bad field keeps the others', () => {
    const read = spoilt(({ milestones }) => milestones?.splice(0, 1, { ...first, status: 'lost', due: 5 }));
    expect(read?.plan.milestones).toEqual([{ ...first, status: 'not-started', due: '' }, second]);
    expect(read?.damage).toContain('milestones 1, status');
  });

  test('items without an id, or with one that another has, get one', () => {
    const read = spoilt(({ milestones }) => milestones?.push({ ...first }, { ...second, id: undefined }));
    expect(read?.plan.milestones.map(({ id, title }) => [id, title])).toEqual([
      ['m1', first?.title],
      ['m2', second?.title],
      ['m1-2', first?.title],
      ['found-4', second?.title],
    ]);
  });

  test.each(['goal', 'milestones', 'rhythm'])(
    '%s that is something else is empty, and the rest is there',
    (name) => {
      const read = spoilt((data) => Object.assign(data, { [name]: { odd: true } }));
      expect(read?.plan).toEqual({ ...fullPlan, [name]: emptyPlan[name as 'goal'] });
      expect(read?.damage).toContain(`${name}: `);
    },
  );

  test('what is no plan at all is no plan', () => {
    expect(open(planRecord, '{"version":1,"data":[]}')).toMatchObject({ state: 'damaged' });
  });
});

test('thousands of items with one id are read as quickly as any others, each with an id of its own', () => {
  const skills = Array.from({ length: 5000 }, (_, place) => ({
    id: place === 7 ? 's-3' : 's',
    text: `${place}`,
  }));
  const ids = readPlan({ ...fullPlan, skills }, () => undefined).skills.map(({ id }) => id);
  expect(new Set(ids).size).toBe(5000);
  // Numbers, not the id with something added for each that came before.
  expect(Math.max(...ids.map(({ length }) => length))).toBeLessThan(10);
  expect(ids.slice(0, 3)).toEqual(['s', 's-2', 's-3']);
});

test('a plan is dated when it is made, and not again', () => {
  const keeper = keeperOf();
  changePlan(keeper, 'a', (plan) => ({ ...plan, goal: 'one' }), '2026-11-23');
  changePlan(keeper, 'a', (plan) => ({ ...plan, goal: 'two' }), '2026-12-24');
  expect(keeper.get(planRecord, 'a')).toEqual({ ...emptyPlan, created: '2026-11-23', goal: 'two' });
});
