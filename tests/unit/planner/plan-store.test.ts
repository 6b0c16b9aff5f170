import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addItem, changeItem, newItem, removeItem, setField } from '../../../src/planner/edits.ts';
import type { Plan } from '../../../src/planner/plan.ts';
import { eraseAll } from '../../../src/storage/erase.ts';
import { fullPlan } from './plans-for-tests.ts';

/*
 * The store runs here against a browser in miniature: storage that all tabs share, and storage events that reach
 * every tab but the one that wrote.
 */

let stored: Map<string, string>;
let tabs: { listeners: Map<string, (event: object) => void> }[];
/** Whether storage is full. */
let isFull = false;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  // Changes to count let a tab load all of its keeping at once, so that no test has to wait for it.
  stored = new Map([['waymark/safekeeping', '{"version":1,"data":{"changes":1}}']]);
  tabs = [];
  isFull = false;
});

afterEach(() => vi.useRealTimers());

interface Tab {
  listeners: Map<string, (event: object) => void>;
  /** What the tab notes for itself. */
  notes: Map<string, string>;
}

/** The browser's storage over a map, whose keys are its own; `write` stores a text, or removes it where there is none. */
const storageOver = (texts: Map<string, string>, write: (key: string, text: string | null) => void) =>
  new Proxy(
    {
      getItem: (key: string) => texts.get(key) ?? null,
      setItem: write,
      removeItem: (key: string) => write(key, null),
    },
    {
      ownKeys: () => [...texts.keys()],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    },
  );

/** Opens the planner in a new tab, its plan started. */
async function openTab(tab: Tab = { listeners: new Map(), notes: new Map() }) {
  tabs.push(tab);
  const storage = storageOver(stored, (key, newValue) => {
    if (isFull && newValue !== null) throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    if (newValue === null) stored.delete(key);
    else stored.set(key, newValue);
    for (const other of tabs) if (other !== tab) other.listeners.get('storage')?.({ key, newValue });
  });
  const notes = storageOver(tab.notes, (key, text) =>
    text === null ? tab.notes.delete(key) : tab.notes.set(key, text),
  );
  const page = () => {
    vi.stubGlobal('localStorage', storage);
    vi.stubGlobal('sessionStorage', notes);
    vi.stubGlobal('document', { addEventListener: () => undefined, querySelector: () => null });
    vi.stubGlobal('setInterval', () => 0);
    vi.stubGlobal('requestAnimationFrame', (paint: () => void) => setTimeout(paint));
    vi.stubGlobal('removeEventListener', () => undefined);
    vi.stubGlobal('addEventListener', (name: string, listener: (event: object) => void) => {
      const before = tab.listeners.get(name);
      tab.listeners.set(name, (event) => {
        before?.(event);
        listener(event);
      });
    });
  };
  page();
  vi.resetModules();
  const store = await import('../../../src/planner/plan-store.ts');
  store.startPlan();
  await vi.dynamicImportSettled();
  return {
    ...store,
    plan: () => store.$plan.get(),
    /** Comes to the front: what follows runs in this tab. */
    front: page,
    /** Loads the page anew in the same tab. */
    async reload() {
      await vi.dynamicImportSettled();
      tab.listeners.get('pagehide')?.({});
      tabs.splice(tabs.indexOf(tab), 1);
      return openTab({ listeners: new Map(), notes: tab.notes });
    },
    /** Comes back from the browser's memory, as after Back. */
    restore: () => {
      page();
      tab.listeners.get('pageshow')?.({ persisted: true });
    },
  };
}

const goal = (text: string) => (plan: Plan) => setField(plan, 'goal', text);

test('the first edit makes a plan, and the next visit finds it', async () => {
  const tab = await openTab();
  expect([...stored.keys()]).not.toContain('waymark/current-plan');
  tab.editPlan(goal('learn to ask'), 'goal');
  expect(tab.plan().goal).toBe('learn to ask');
  expect(tab.$plans.get()).toMatchObject([{ goal: 'learn to ask' }]);
  const later = await openTab();
  expect(later.plan()).toEqual(tab.plan());
});

test('an edit that changes nothing makes nothing', async () => {
  const tab = await openTab();
  tab.editPlan((plan) => plan);
  expect([...stored.keys()]).not.toContain('waymark/current-plan');
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
    expect(JSON.stringify([...stored])).not.toContain('private');
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
    isFull = true;
    one.editPlan(goal('held here'));
    isFull = false;
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
