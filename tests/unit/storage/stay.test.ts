import { afterEach, expect, test, vi } from 'vitest';
import { safekeepingRecord } from '../../../src/storage/safekeeping.ts';
import { SESSION_ONLY } from '../../../src/storage/shelf.ts';
import { askToStayOnce, staysStored } from '../../../src/storage/stay.ts';
import { browserStorage } from './browser-storage.ts';
import { keep } from './notes.ts';
import { memoryShelf } from './shelves.ts';

/** A browser that keeps what it is asked to keep, in a tab with these notes; `asked` counts. */
function browserIn(tab: Record<string, string> = {}) {
  const browser = { asked: 0, stays: false };
  const storage = {
    persisted: async () => browser.stays,
    persist: async () => {
      browser.asked++;
      browser.stays = true;
      return true;
    },
  };
  vi.stubGlobal('navigator', { storage });
  vi.stubGlobal('sessionStorage', browserStorage(tab));
  return browser;
}
afterEach(() => vi.unstubAllGlobals());

test('the browser is asked once to let what is kept stay', async () => {
  const browser = browserIn();
  const keeper = keep(memoryShelf());
  expect(await staysStored()).toBe('may-go');
  await askToStayOnce(keeper);
  browser.stays = false;
  await askToStayOnce(keeper);
  expect(browser.asked).toBe(1);
  expect(keeper.get(safekeepingRecord).askedToStay).toBe(true);
});

test('a tab that keeps nothing asks for nothing, and is not said to stay, whatever was agreed for other tabs', async () => {
  const browser = browserIn({ [SESSION_ONLY]: 'yes' });
  await askToStayOnce(keep(memoryShelf()));
  expect(browser.asked).toBe(0);
  browser.stays = true;
  expect(await staysStored()).toBe('session-only');
});
