import { describe, expect, test } from 'vitest';
import { addStepTo } from '../../../src/planner/add-step.ts';
import { changeItem, setField } from '../../../src/planner/edits.ts';
import { planRecord } from '../../../src/planner/plan-record.ts';
import { changePlan, choosePlan, currentPlanId, listPlans } from '../../../src/planner/plans.ts';
import { createKeeper } from '../../../src/storage/keeper.ts';
import { mending } from '../../../src/storage/mending.ts';
import { blocked, memoryShelf } from '../storage/shelves.ts';
import { countedIds, fullPlan } from './plans-for-tests.ts';

const TODAY = '2026-11-23';
const step = { title: 'Ask one colleague', doneWhen: 'I have their answer', weeks: 2 };
const withObstacle = {
  ...step,
  obstacle: 'I put it off',
  ifThen: { if: 'it is Thursday', then: 'I send it' },
};

const openPlan = { ...fullPlan, closed: '' };

function visitor() {
  const shelf = memoryShelf();
  const keeper = createKeeper({ mending: () => mending, shelf, now: () => new Date('2026-11-23T09:00:00Z') });
  const newId = countedIds();
  return {
    shelf,
    keeper,
    add: (what = step, from = 'guide/becoming-a-mentor') =>
      addStepTo(keeper, what, from, { date: TODAY, newId }),
    keep: (id: string, plan = openPlan) => changePlan(keeper, id, () => plan, TODAY),
    plan: () => keeper.get(planRecord, currentPlanId(keeper)),
  };
}

describe('with no plan yet', () => {
  test('makes one, dated today, with the step due in so many weeks', () => {
    const { add, plan } = visitor();
    expect(add()).toMatchObject({ outcome: 'added', planGoal: '', stored: true });
    expect(plan()).toMatchObject({
      created: TODAY,
      milestones: [
        {
          title: 'Ask one colleague',
          due: '2026-12-07',
          doneWhen: 'I have their answer',
          status: 'not-started',
        },
      ],
      obstacles: [],
    });
  });

  test('undo leaves no plan behind', () => {
    const { add, keeper, shelf } = visitor();
    add(withObstacle).undo();
    expect(listPlans(keeper)).toEqual([]);
    expect([...shelf.texts.keys()].filter((key) => key.startsWith('waymark/plan/'))).toEqual([]);
  });

  test('undo keeps what was written in the new plan since', () => {
    const { add, keeper, plan } = visitor();
    const added = add();
    changePlan(keeper, currentPlanId(keeper), (now) => setField(now, 'goal', 'mentor someone'), TODAY);
    added.undo();
    expect(plan()).toMatchObject({ goal: 'mentor someone', milestones: [] });
  });
});

describe('with plans', () => {
  test('adds to the one that is open, and tells its goal', () => {
    const { add, keep, keeper } = visitor();
    keep('one', { ...openPlan, goal: 'the first' });
    keep('two', { ...openPlan, goal: 'the second' });
    choosePlan(keeper, 'two');
    expect(add(withObstacle)).toMatchObject({ outcome: 'added', planGoal: 'the second' });
    expect(keeper.get(planRecord, 'one').milestones).toHaveLength(2);
    expect(keeper.get(planRecord, 'two').milestones).toHaveLength(3);
    expect(keeper.get(planRecord, 'two').obstacles.at(-1)).toMatchObject({
      obstacle: 'I put it off',
      if: 'it is Thursday',
    });
  });

  test('adds one step once, and its undo then takes nothing away', () => {
    const { add, keep, plan } = visitor();
    keep('one');
    add(withObstacle);
    const again = add(withObstacle);
    expect(again).toMatchObject({ outcome: 'already-there', planGoal: openPlan.goal });
    again.undo();
    expect(plan().milestones).toHaveLength(3);
    expect(plan().obstacles).toHaveLength(2);
  });

  test('adds it again after it was deleted, without doubling its obstacle', () => {
    const { add, keep, plan, keeper } = visitor();
    keep('one');
    add(withObstacle);
    changePlan(keeper, 'one', (now) => ({ ...now, milestones: openPlan.milestones }), TODAY);
    expect(add(withObstacle).outcome).toBe('added');
    expect(plan().milestones).toHaveLength(3);
    expect(plan().obstacles).toHaveLength(2);
  });

  test('steps of two sources stand side by side', () => {
    const { add, keep, plan } = visitor();
    keep('one');
    add(step, 'guide/a');
    add(step, 'quiz/b/c');
    expect(plan().milestones.map(({ from }) => from)).toEqual(['', '', 'guide/a', 'quiz/b/c']);
  });

  test('undo takes back just the step, whatever else was changed since', () => {
    const { add, keep, plan, keeper } = visitor();
    keep('one');
    const added = add(withObstacle);
    changePlan(keeper, 'one', (now) => changeItem(now, 'milestones', 'm1', { status: 'dropped' }), TODAY);
    added.undo();
    added.undo();
    expect(plan()).toEqual(changeItem(openPlan, 'milestones', 'm1', { status: 'dropped' }));
  });

  test('undo leaves a step that was reworded or done since, and says so', () => {
    const { add, keep, plan, keeper } = visitor();
    keep('one');
    const added = add(withObstacle);
    const id = plan().milestones.at(-1)?.id ?? '';
    changePlan(keeper, 'one', (now) => changeItem(now, 'milestones', id, { title: 'Ask Sam' }), TODAY);
    expect(added.undo()).toBe(false);
    expect(plan().milestones.at(-1)).toMatchObject({ title: 'Ask Sam' });
    expect(plan().obstacles).toEqual(openPlan.obstacles);
  });

  test('goes on in the newest plan that is open, where the current one is closed', () => {
    const { add, keep, keeper } = visitor();
    keep('older', { ...openPlan, created: '2026-01-01' });
    keep('newer', { ...openPlan, created: '2026-02-01' });
    keep('closed', { ...openPlan, created: '2026-03-01', closed: '2026-11-01' });
    choosePlan(keeper, 'closed');
    const added = add();
    expect(currentPlanId(keeper)).toBe('newer');
    expect(keeper.get(planRecord, 'newer').milestones).toHaveLength(3);
    expect(keeper.get(planRecord, 'closed').milestones).toHaveLength(2);
    expect(added.undo()).toBe(true);
    expect(currentPlanId(keeper)).toBe('closed');
    expect(keeper.get(planRecord, 'newer').milestones).toHaveLength(2);
  });

  test('begins a new plan where all are closed, and undo leaves none behind', () => {
    const { add, keep, keeper, plan } = visitor();
    keep('closed', { ...openPlan, closed: '2026-11-01' });
    choosePlan(keeper, 'closed');
    const added = add();
    expect(plan()).toMatchObject({ closed: '', milestones: [{ title: 'Ask one colleague' }] });
    expect(added.undo()).toBe(true);
    expect(listPlans(keeper).map(({ id }) => id)).toEqual(['closed']);
    expect(currentPlanId(keeper)).toBe('closed');
  });

  test('undo after the whole plan was deleted brings nothing of it back', () => {
    const { add, keep, keeper } = visitor();
    keep('one');
    const added = add();
    keeper.remove(planRecord, 'one');
    added.undo();
    expect(listPlans(keeper)).toEqual([]);
  });
});

test('where the browser stores nothing, the step is added and the caller is told', () => {
  const { add, plan, shelf } = visitor();
  shelf.fault = blocked();
  expect(add()).toMatchObject({ outcome: 'added', stored: false });
  expect(plan().milestones).toHaveLength(1);
});
