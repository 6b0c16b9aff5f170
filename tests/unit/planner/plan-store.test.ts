import { describe, expect, test } from 'vitest';
import { addItem, changeItem, newItem, removeItem } from '../../../src/planner/edits.ts';
import { eraseAll } from '../../../src/storage/erase.ts';
import { browser, goal, openTab, startAnew } from './browser-in-miniature.ts';
import { fullPlan } from './plans-for-tests.ts';

startAnew();

test('the first edit makes a plan, and the next visit finds it', async () => {
  const tab = await openTab();
  expect([...browser.stored.keys()]).not.toContain('waymark/current-plan');
  tab.editPlan(goal('learn to ask'), 'goal');
  expect(tab.plan().goal).toBe('learn to ask');
  expect(tab.$plans.get()).toMatchObject([{ goal: 'learn to ask' }]);
  const later = await openTab();
  expect(later.plan()).toEqual(tab.plan());
});

test('an edit that changes nothing makes nothing', async () => {
  const tab = await openTab();
  tab.editPlan((plan) => plan);
  expect([...browser.stored.keys()]).not.toContain('waymark/current-plan');
  expect(tab.$canUndo.get()).toBe(false);
});

describe('undo', () => {
  test('takes back typing as one edit, then what came before it, then has nothing left', async () => {
    const tab = await openTab();
    tab.editPlan(goal('lead'), 'goal');
    tab.editPlan((plan) => addItem(plan, 'skills', newItem('skills', 's')));
    for (const text of ['a', 'as', 'ask']) {
      tab.editPlan((plan) => changeItem(plan, 'skills', 's', { text }), 'skills/s/text');
    }
    expect(tab.undo()).toBe(true);
    expect(tab.plan().skills).toMatchObject([{ text: '' }]);
    tab.undo();
    expect(tab.plan()).toMatchObject({ goal: 'lead', skills: [] });
    expect(tab.$canUndo.get()).toBe(true);
    tab.undo();
    expect(tab.$plans.get()).toEqual([]);
    expect(tab.$canUndo.get()).toBe(false);
  });

  test('brings a deleted milestone back to its place', async () => {
    const tab = await openTab();
    tab.fillOrAddPlan(fullPlan);
    tab.editPlan((plan) => removeItem(plan, 'milestones', 'm1'));
    tab.undo();
    expect(tab.plan()).toMatchObject({ milestones: [{ id: 'm1' }, { id: 'm2' }] });
  });

  test('brings a deleted plan back and opens it', async () => {
    const tab = await openTab();
    tab.editPlan(goal('the first'));
    tab.addPlan({ ...fullPlan, goal: 'the second' });
    tab.deletePlan();
    expect(tab.plan().goal).toBe('the first');
    tab.undo();
    expect(tab.plan().goal).toBe('the second');
    expect(tab.$plans.get()).toHaveLength(2);
    expect((await openTab()).plan().goal).toBe('the second');
  });

  test('works on after a reload of the tab, edit by edit, and not in another tab', async () => {
    const tab = await openTab();
    tab.fillOrAddPlan(fullPlan);
    tab.editPlan(goal('one'));
    tab.editPlan((plan) => removeItem(plan, 'milestones', 'm1'));
    const again = await tab.reload();
    expect((await openTab()).$canUndo.get()).toBe(false);
    again.front();
    expect(again.$canUndo.get()).toBe(true);
    again.undo();
    expect(again.plan()).toMatchObject({ goal: 'one', milestones: [{ id: 'm1' }, { id: 'm2' }] });
    again.undo();
    expect(again.plan().goal).toBe(fullPlan.goal);
    again.undo();
    expect(again.$plans.get()).toEqual([]);
  });

  test('brings back a plan that was deleted before the reload', async () => {
    const tab = await openTab();
    tab.editPlan(goal('the first'));
    tab.deletePlan();
    const again = await tab.reload();
    again.undo();
    expect(again.plan().goal).toBe('the first');
  });

  test('has nothing left when everything was erased in another tab', async () => {
    const tab = await openTab();
    tab.editPlan(goal('private'));
    const other = await openTab();
    other.front();
    const { keeper } = await import('../../../src/storage/kept.ts');
    const { browserShelf } = await import('../../../src/storage/shelf.ts');
    eraseAll(keeper, browserShelf);
    tab.front();
    expect(tab.$canUndo.get()).toBe(false);
    const again = await tab.reload();
    expect(again.undo()).toBe(false);
    expect(again.$plans.get()).toEqual([]);
    expect(JSON.stringify([...browser.stored])).not.toContain('private');
  });

  test('of a new plan opens the one that was open before', async () => {
    const tab = await openTab();
    tab.editPlan(goal('the first'));
    tab.addPlan(fullPlan);
    tab.editPlan(goal('the second'));
    tab.openPlan(tab.$plans.get().find((one) => one.goal === 'the second')?.id ?? '');
    tab.undo();
    tab.undo();
    expect(tab.plan().goal).toBe('the first');
    expect(tab.$plans.get()).toHaveLength(1);
  });
});

describe('a worked example', () => {
  test('fills a plan in which nothing is written', async () => {
    const tab = await openTab();
    expect(tab.fillOrAddPlan(fullPlan)).toBe('filled');
    expect(tab.$plans.get()).toHaveLength(1);
  });

  test('never replaces what is written', async () => {
    const tab = await openTab();
    tab.editPlan(goal('my own'));
    expect(tab.fillOrAddPlan(fullPlan)).toBe('added');
    expect(
      tab.$plans
        .get()
        .map((one) => one.goal)
        .sort(),
    ).toEqual([fullPlan.goal, 'my own'].sort());
  });
});
