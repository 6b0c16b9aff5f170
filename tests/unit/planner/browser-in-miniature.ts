import { afterEach, beforeEach, vi } from 'vitest';
import { setField } from '../../../src/planner/edits.ts';
import type { Plan } from '../../../src/planner/plan.ts';

/*
 * The store runs here against a browser in miniature: storage that all tabs share, and storage events that reach
 * every tab but the one that wrote.
 */

/** What is stored, and whether storage is full. */
export const browser = { stored: new Map<string, string>(), isFull: false };

let tabs: Pick<Tab, 'listeners'>[] = [];

/** Starts each test of a file in a browser of its own. */
export function startAnew(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] });
    // Changes to count let a tab load all of its keeping at once, so that no test has to wait for it.
    browser.stored = new Map([['waymark/safekeeping', '{"version":1,"data":{"changes":1}}']]);
    browser.isFull = false;
    tabs = [];
  });
  afterEach(() => vi.useRealTimers());
}

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
export async function openTab(tab: Tab = { listeners: new Map(), notes: new Map() }) {
  tabs.push(tab);
  const storage = storageOver(browser.stored, (key, newValue) => {
    if (browser.isFull && newValue !== null)
      throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    if (newValue === null) browser.stored.delete(key);
    else browser.stored.set(key, newValue);
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
  const editing = await import('../../../src/planner/edit-store.ts');
  editing.startEditing();
  await vi.dynamicImportSettled();
  return {
    ...store,
    ...editing,
    plan: () => store.$plan.get(),
    /** Comes to the front: what follows runs in this tab. */
    front: page,
    /** Loads the page anew in the same tab, after what came to pass once it was left. */
    async reload(meanwhile = () => {}) {
      await vi.dynamicImportSettled();
      tab.listeners.get('pagehide')?.({});
      tabs.splice(tabs.indexOf(tab), 1);
      meanwhile();
      return openTab({ listeners: new Map(), notes: tab.notes });
    },
    /** Comes back from the browser's memory, as after Back. */
    restore: () => {
      page();
      tab.listeners.get('pageshow')?.({ persisted: true });
    },
  };
}

/** An edit that writes the goal. */
export const goal = (text: string) => (plan: Plan) => setField(plan, 'goal', text);
