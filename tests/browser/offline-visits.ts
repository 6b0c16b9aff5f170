import type { Page } from '@playwright/test';
import { expect } from './site.ts';

/** The paths below the site's address that the browser keeps, in all of its caches; how many caches there are. */
export const keptFiles = (page: Page, base: string) =>
  page.evaluate(async (from) => {
    const names = await caches.keys();
    const files = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return {
      caches: names.length,
      files: files.flat().map(({ url }) => new URL(url).pathname.slice(from.length)),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    };
  }, new URL(base).pathname);

/** Opens a page as on a first visit and waits until the site is on the device. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}

/** Lets the browser look for a new version of the worker, as it does by itself now and then. What became of it. */
export const lookForUpdate = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    try {
      await registration.update();
    } catch {
      return 'refused';
    }
    const worker = registration.installing ?? registration.waiting;
    if (!worker) return 'none';
    return new Promise<string>((done) => {
      const look = () => {
        if (worker.state !== 'installing') done(worker.state);
      };
      worker.addEventListener('statechange', look);
      look();
    });
  });

/** What says that a new version is ready. */
export const notice = (page: Page) => page.getByRole('status').filter({ hasText: 'A new version' });

/** Searches on the search page, and waits for what is found. */
export async function searchFor(page: Page, words: string): Promise<void> {
  await page.goto('./search/');
  await page.getByRole('searchbox').fill(words);
  await expect(page.locator('.result').first()).toBeVisible();
}
