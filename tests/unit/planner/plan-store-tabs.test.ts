import { describe, expect, test, vi } from 'vitest';
import { changeItem, setField } from '../../../src/planner/edits.ts';
import { browser, goal, openTab, startAnew } from './browser-in-miniature.ts';
import { fullPlan } from './plans-for-tests.ts';

startAnew();

describe('two tabs', () => {
  test('that begin at once end up in one plan', async () => {
    const [one, other] = [await openTab(), await openTab()];
    one.front();
    one.editPlan(goal('together'));
    other.front();
    other.editPlan((plan) => setField(plan, 'why', 'because'));
    for (const tab of [one, other]) {
      expect(tab.plan()).toMatchObject({ goal: 'together', why: 'because' });
      expect(tab.$plans.get()).toHaveLength(1);
    }
  });

  test('that change different parts both keep their changes, and undo in one leaves the other’s', async () => {
    const one = await openTab();
    one.fillOrAddPlan(fullPlan);
    const other = await openTab();
    one.front();
    one.editPlan(goal('changed here'));
    other.front();
    other.editPlan((plan) => changeItem(plan, 'milestones', 'm1', { title: 'changed there' }));
    one.front();
    one.undo();
    expect(one.plan().goal).toBe(fullPlan.goal);
    expect(other.plan()).toEqual(one.plan());
    expect(one.plan().milestones[0]?.title).toBe('changed there');
  });

  test('choosing another plan in one leaves the other where it is until it is come back to', async () => {
    const one = await openTab();
    one.editPlan(goal('the first'));
    const other = await openTab();
    one.front();
    one.addPlan({ ...fullPlan, goal: 'the second' });
    expect(other.plan().goal).toBe('the first');
    other.restore();
    expect(other.plan().goal).toBe('the second');
  });

  test('when the open plan is deleted in one, the other shows what is left and does not bring it back', async () => {
    const one = await openTab();
    one.editPlan(goal('the first'));
    const other = await openTab();
    other.editPlan((plan) => setField(plan, 'why', 'a reason'));
    one.front();
    one.deletePlan();
    expect(other.plan().goal).toBe('');
    other.front();
    const edits = other.$editCount.get();
    expect(other.undo()).toBe(false);
    expect(other.$plans.get()).toEqual([]);
    expect(other.$editCount.get()).toBe(edits);
  });

  test('that change the same answer: undo in the first leaves what the second wrote, and tells', async () => {
    const one = await openTab();
    one.fillOrAddPlan(fullPlan);
    const other = await openTab();
    one.front();
    one.editPlan(goal('changed here'));
    other.front();
    other.editPlan(goal('changed there'));
    one.front();
    const edits = one.$editCount.get();
    expect(one.undo()).toBe(false);
    expect(one.plan().goal).toBe('changed there');
    expect(one.$editCount.get()).toBe(edits);
  });

  test('that change the same answer while one cannot store: the later stays, and undo brings back the other', async () => {
    const one = await openTab();
    one.fillOrAddPlan(fullPlan);
    const other = await openTab();
    one.front();
    browser.isFull = true;
    one.editPlan(goal('held here'));
    browser.isFull = false;
    other.front();
    vi.setSystemTime(Date.now() + 1000);
    other.editPlan(goal('stored there since'));
    one.front();
    expect(one.plan().goal).toBe('stored there since');
    expect(one.$conflictAt.get()).toBe(one.$editCount.get());
    expect(one.undo()).toBe(true);
    expect(one.plan().goal).toBe('held here');
    expect(other.plan().goal).toBe('held here');
  });

  test('a plan made in one and deleted in the other: undo in the first has nothing to take back', async () => {
    const one = await openTab();
    one.editPlan(goal('the first'));
    one.addPlan({ ...fullPlan, goal: 'the second' });
    const other = await openTab();
    other.deletePlan();
    one.front();
    expect(one.undo()).toBe(false);
    expect(one.plan().goal).toBe('the first');
  });
});

test('a page that slept while everything was erased can bring nothing of it back', async () => {
  const slept = await openTab();
  slept.editPlan(goal('kept'));
  slept.addPlan({ ...fullPlan, goal: 'deleted before' });
  slept.deletePlan();
  browser.stored.clear();
  slept.restore();
  expect(slept.$canUndo.get()).toBe(false);
  slept.undo();
  expect(slept.$plans.get()).toEqual([]);
  expect([...browser.stored.values()].join()).not.toContain('deleted before');
});

test('a tab that shows another page while everything is erased finds no edit to undo when it comes back', async () => {
  const tab = await openTab();
  tab.editPlan(goal('kept'));
  tab.addPlan({ ...fullPlan, goal: 'deleted before' });
  tab.deletePlan();
  const again = await tab.reload(() => browser.stored.clear());
  await vi.dynamicImportSettled();
  expect(again.$canUndo.get()).toBe(false);
  again.undo();
  expect(again.$plans.get()).toEqual([]);
});
