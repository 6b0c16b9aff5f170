import type { Page } from '@playwright/test';
import { leftOut } from './left-out.ts';
import { expect, test } from './site.ts';

const GUIDE = './guides/overcoming-setbacks/';

// Nothing scrolls on by itself.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Stops the page before it lays out what is left out. */
const hold = (page: Page) =>
  page.addInitScript(() => {
    window.requestAnimationFrame = () => 0;
  });

/** How far below the window's upper edge the sources begin. */
const sourcesAt = (page: Page) =>
  page.locator('h2#sources').evaluate((heading) => Math.round(heading.getBoundingClientRect().top));

/** What had the font fetched: a link in the head, or the style of a title that was met. */
const fontFetchedFor = (page: Page) =>
  page.evaluate(
    () =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => entry instanceof PerformanceResourceTiming)
        .find(({ name }) => name.endsWith('.woff2'))?.initiatorType,
  );

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

test('on a quick line the font is fetched before it is met', async ({ page }) => {
  await page.goto(GUIDE, { waitUntil: 'networkidle' });
  expect(await fontFetchedFor(page)).toBe('link');
});

test('on a slow line the font is fetched behind all else', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(PerformanceNavigationTiming.prototype, 'connectEnd', {
      get(this: PerformanceNavigationTiming) {
        return this.connectStart + 300;
      },
    }),
  );
  await page.goto(GUIDE, { waitUntil: 'networkidle' });
  expect(await fontFetchedFor(page)).toBe('css');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing is left out', async ({ page }) => {
    await page.goto(GUIDE);
    await expect(page.locator('html[data-fresh]')).toHaveCount(0);
  });

  test('the font is fetched before it is met', async ({ page }) => {
    await page.goto(GUIDE, { waitUntil: 'networkidle' });
    expect(await fontFetchedFor(page)).toBe('link');
  });
});
