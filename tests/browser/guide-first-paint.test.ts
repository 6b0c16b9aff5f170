import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const GUIDE = './guides/overcoming-setbacks/';
const SLOW_MILLISECONDS = 300;

// Nothing scrolls on by itself.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** How many parts of the page are left out until somebody comes near. */
const leftOut = (page: Page) =>
  page.evaluate(
    () =>
      Array.from(document.body.querySelectorAll('*')).filter(
        (part) => getComputedStyle(part).contentVisibility === 'auto',
      ).length,
  );

/** Stops the page before it lays out what is left out. */
const hold = (page: Page) =>
  page.addInitScript(() => {
    window.requestAnimationFrame = () => 0;
  });

/** How far below the window's upper edge the sources begin. */
const sourcesAt = (page: Page) =>
  page.locator('h2#sources').evaluate((heading) => Math.round(heading.getBoundingClientRect().top));

test('a guide opened at its top is painted before what is far below is laid out, and then all of it is', async ({
  page,
}) => {
  await page.goto(GUIDE);
  await expect.poll(() => leftOut(page)).toBe(0);
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.goto('./about/');
  await hold(page);
  await page.goto(GUIDE);
  expect(await leftOut(page)).toBeGreaterThan(10);
  // Whoever is quicker finds it all the same.
  const end = page.locator('.site-footer');
  await expect(async () => {
    await end.evaluate((footer) => footer.scrollIntoView());
    await expect(end).toBeInViewport({ timeout: 200 });
  }).toPass();
  expect(whole).toBeGreaterThan(3000);
});

test('a link within the page lands where it leads, even where it is pressed before', async ({ page }) => {
  await page.goto(`${GUIDE}#sources`);
  await expect.poll(() => sourcesAt(page)).toBeLessThan(100);
  const at = await sourcesAt(page);
  await page.goto('./about/');
  await hold(page);
  await page.goto(GUIDE);
  await page
    .getByRole('navigation', { name: 'In this guide' })
    .getByRole('link', { name: 'Sources' })
    .click();
  await expect.poll(() => sourcesAt(page)).toBe(at);
});

test('opened at a place in it, reloaded or come back to, a guide is laid out at once', async ({ page }) => {
  await hold(page);
  await page.goto(`${GUIDE}#sources`);
  expect(await leftOut(page)).toBe(0);
  // As search does, whose links lead to a passage.
  await page.goto('./about/');
  await page.goto(`${GUIDE}#:~:text=Sources`);
  expect(await leftOut(page)).toBe(0);
  const place = () => page.evaluate(() => Math.round(scrollY));
  await page.evaluate(() => scrollTo(0, 3000));
  await page.reload();
  expect(await leftOut(page)).toBe(0);
  await expect.poll(place).toBe(3000);
  await page.goto('./about/');
  await page.goBack();
  expect(await leftOut(page)).toBe(0);
  await expect.poll(place).toBe(3000);
});

test('printed at once, all of it is on paper', async ({ page }) => {
  await hold(page);
  await page.goto(GUIDE);
  await page.emulateMedia({ media: 'print' });
  expect(await leftOut(page)).toBe(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing is left out', async ({ page }) => {
    await page.goto(GUIDE);
    await expect(page.locator('html[data-fresh]')).toHaveCount(0);
  });
});

/** What becomes of the font's preload, in a guide that has come. */
const preload = (page: Page) => page.locator('link[rel=preload][as=font]');

test('on a quick line the font is asked for at once', async ({ page }) => {
  await page.goto(GUIDE);
  await expect(preload(page)).toHaveAttribute('media', '');
});

test.describe('on a slow line', () => {
  test.use({
    baseURL: async ({ baseURL }, use) => {
      const slow = createServer(async (request, response) => {
        const answer = await fetch(new URL(request.url ?? '', baseURL));
        setTimeout(async () => {
          response.setHeader('Content-Type', answer.headers.get('Content-Type') ?? '');
          response.end(Buffer.from(await answer.arrayBuffer()));
        }, SLOW_MILLISECONDS);
      });
      await new Promise<void>((listening) => slow.listen(0, listening));
      await use(`http://localhost:${(slow.address() as AddressInfo).port}/`);
      slow.close();
    },
  });

  test('the font does not come before the text, and is there for the next page', async ({ page }) => {
    const font = page.waitForResponse(/\.woff2$/);
    await page.goto(GUIDE);
    await font;
    await expect(preload(page)).toHaveAttribute('media', 'not all');
  });
});
