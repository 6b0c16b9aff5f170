import type { Page } from '@playwright/test';
import { faultsOf } from './faults.ts';
import { expectFits, smallTargets, ZOOMED } from './fits.ts';
import { leftOut } from './left-out.ts';
import { pages } from './pages.ts';
import { expect, test } from './site.ts';
import { whatMoved } from './what-moved.ts';

const PHONE = { width: 320, height: 640 };
const DESKTOP = { width: 1280, height: 900 };

/** Of pages that differ in their words alone, the first: one guide, one worksheet, of each quiz's pages one. */
const kindOf = (path: string) => path.replace(/^(\.\/(?:guides|kits|quiz)\/)[^/]+/, '$1…');
const oneOfEachKind = pages.filter(
  (path, place) => pages.findIndex((one) => kindOf(one) === kindOf(path)) === place,
);

/** Opens a page, in which nothing may move by itself meanwhile, and waits until all of it is laid out. */
async function openStill(page: Page, path: string) {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  if (path.startsWith('./guides/')) await expect.poll(() => leftOut(page)).toBe(0);
  expect(await whatMoved(page), 'what moved while the page loaded').toEqual([]);
}

for (const path of pages) {
  const tag = oneOfEachKind.includes(path) ? ' @engines' : '';
  test(`${path} opens in silence, holds still, and is usable on a phone and at 400 %${tag}`, async ({
    page,
  }) => {
    await page.setViewportSize(PHONE);
    await openStill(page, path);
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    expect(await faultsOf(page)).toEqual([]);
    await page.setViewportSize(ZOOMED);
    await expectFits(page);
    await page.setViewportSize(DESKTOP);
    expect(await smallTargets(page), 'what is too small to press on a desk').toEqual([]);
  });
}

for (const path of oneOfEachKind) {
  test(`${path} does so on a wide screen`, async ({ page }) => {
    await page.setViewportSize(DESKTOP);
    await openStill(page, path);
    expect(await faultsOf(page)).toEqual([]);
  });
}

for (const [name, screen] of Object.entries({ phone: PHONE, desk: DESKTOP })) {
  test(`a font that comes late moves nothing on a ${name}`, async ({ page }) => {
    let arrive = () => {};
    let arrival = Promise.resolve();
    await page.route(/\.woff2$/, async (route) => {
      await arrival;
      await route.continue();
    });
    await page.setViewportSize(screen);
    for (const path of [
      './guides/becoming-a-mentor/',
      './quiz/',
      './quiz/ready-to-be-mentored/',
      './planner/',
    ]) {
      arrival = new Promise((resolve) => {
        arrive = resolve;
      });
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      await whatMoved(page);
      const arrived = page.waitForEvent('requestfinished', (request) => request.url().endsWith('.woff2'));
      arrive();
      await arrived;
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      expect(await whatMoved(page), path).toEqual([]);
    }
  });
}

test('where the font never comes, long words and names in pictures are there all the same @engines', async ({
  page,
}) => {
  await page.route(/\.woff2$/, () => undefined);
  await page.setViewportSize(ZOOMED);
  for (const path of ['./accessibility/', './kits/mentor-map/']) {
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    await expectFits(page);
  }
});

test('an address without its final slash leads to the page, and an unknown one to words', async ({
  page,
  permit,
}) => {
  permit.allowConsole(/404/);
  await page.goto('./guides');
  await expect(page).toHaveURL(/\/guides\/$/);
  const response = await page.goto('./no-such-page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No waymark here');
});
