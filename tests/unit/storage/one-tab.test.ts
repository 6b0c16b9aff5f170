import { afterEach, describe, expect, test, vi } from 'vitest';
import { browserStorage } from './browser-storage.ts';

/** The modules as a page loads them, in a browser that has these storages; one that is absent throws, as when blocked. */
async function page(storages: { lasting?: Storage; tab?: Storage }) {
  vi.resetModules();
  for (const [name, storage] of [
    ['localStorage', storages.lasting],
    ['sessionStorage', storages.tab],
  ] as const) {
    const get = () => {
      if (!storage) throw new DOMException('blocked', 'SecurityError');
      return storage;
    };
    vi.stubGlobal(name, undefined);
    Object.defineProperty(globalThis, name, { configurable: true, get });
  }
  const shelf = await import('../../../src/storage/shelf.ts');
  const { peek } = await import('../../../src/storage/peek.ts');
  const notes = await import('../../../src/storage/tab-note.ts');
  return { ...shelf, ...notes, peek };
}
afterEach(() => vi.unstubAllGlobals());

const settings = '{"version":1,"data":{"theme":"dark"}}';

describe('where a page keeps what is entered', () => {
  test('is what outlasts the tab', async () => {
    const lasting = browserStorage({ 'waymark/settings': settings });
    const { browserShelf, isSessionOnly, peek } = await page({ lasting, tab: browserStorage() });
    expect(isSessionOnly()).toBe(false);
    browserShelf.set('waymark/x', 'text');
    expect([...browserShelf.keys()].sort()).toEqual(['waymark/settings', 'waymark/x']);
    expect(lasting.getItem('waymark/x')).toBe('text');
    browserShelf.remove('waymark/x');
    expect(browserShelf.get('waymark/x')).toBeNull();
    expect(peek('settings')).toEqual({ theme: 'dark' });
  });

  test('is the tab alone where somebody chose to keep nothing', async () => {
    const [lasting, tab] = [browserStorage({ 'waymark/settings': settings }), browserStorage()];
    tab.setItem('waymark-session-only', 'yes');
    const { browserShelf, isSessionOnly, peek } = await page({ lasting, tab });
    expect(isSessionOnly()).toBe(true);
    browserShelf.set('waymark/x', 'text');
    expect([lasting.getItem('waymark/x'), tab.getItem('waymark/x')]).toEqual([null, 'text']);
    expect(peek('settings')).toBeUndefined();
  });

  test('may be forbidden: nothing is found, and whoever writes is told', async () => {
    const { browserShelf, isSessionOnly, peek } = await page({});
    expect(isSessionOnly()).toBe(false);
    expect(peek('settings')).toBeUndefined();
    expect(() => browserShelf.set('waymark/x', 'text')).toThrow('blocked');
  });

  test('gives nothing to a glance where a record is damaged', async () => {
    const { peek } = await page({
      lasting: browserStorage({ 'waymark/settings': 'damaged' }),
      tab: browserStorage(),
    });
    expect(peek('settings')).toBeUndefined();
  });
});

describe('what a tab notes for itself', () => {
  test('is there after a reload, under its name', async () => {
    const tab = browserStorage();
    expect((await page({ tab })).writeTabNote('edits', 'all of them')).toBe(true);
    const { readTabNote } = await page({ tab });
    expect([readTabNote('edits'), readTabNote('other')]).toEqual(['all of them', undefined]);
  });

  test('goes all at once, and nothing else goes with it', async () => {
    const tab = browserStorage({ 'somebody-else': 'theirs' });
    const { writeTabNote, readTabNote, removeTabNotes } = await page({ tab });
    writeTabNote('one', '1');
    writeTabNote('two', '2');
    removeTabNotes();
    expect([readTabNote('one'), readTabNote('two')]).toEqual([undefined, undefined]);
    expect(tab.getItem('somebody-else')).toBe('theirs');
  });

  test('is nothing where the browser forbids it, and no page breaks', async () => {
    const { writeTabNote, readTabNote, removeTabNotes } = await page({});
    expect(writeTabNote('edits', 'x')).toBe(false);
    expect(readTabNote('edits')).toBeUndefined();
    expect(removeTabNotes).not.toThrow();
  });
});
