import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const colours = (page: Page) => page.getByRole('combobox', { name: 'Colours' });
const ground = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const LIGHT = 'rgb(248, 243, 231)';
const DARK = 'rgb(16, 32, 31)';

/** Notes which colours the page has when the first of it is painted. */
const noteFirstPaint = (page: Page) =>
  page.addInitScript(() => {
    new PerformanceObserver(() => {
      document.documentElement.dataset.firstPaint ??= getComputedStyle(
        document.documentElement,
      ).backgroundColor;
    }).observe({ type: 'paint', buffered: true });
  });

test('the colours chosen on one page hold on every page, from the first paint @engines', async ({ page }) => {
  await noteFirstPaint(page);
  await page.goto('./guides/');
  await expect(colours(page)).toHaveValue('');
  expect(await ground(page)).toBe(LIGHT);
  await colours(page).selectOption('Dark');
  await expect.poll(() => ground(page)).toBe(DARK);
  await expect.poll(() => page.evaluate(() => localStorage.getItem('waymark/settings'))).toContain('dark');

  await page.goto('./planner/');
  await expect(page.locator('html')).toHaveAttribute('data-first-paint', DARK);
  await expect(colours(page)).toHaveValue('dark');
  await colours(page).selectOption('As on my device');
  await expect.poll(() => ground(page)).toBe(LIGHT);
});

test('light can be chosen on a device that is dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('./');
  expect(await ground(page)).toBe(DARK);
  await colours(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => ground(page)).toBe(LIGHT);
  await expect.poll(() => page.evaluate(() => localStorage.getItem('waymark/settings'))).toContain('light');
  await page.reload();
  expect(await ground(page)).toBe(LIGHT);
});

test('paper stays white whatever was chosen', async ({ page }) => {
  await page.goto('./');
  await colours(page).selectOption('Dark');
  await page.emulateMedia({ media: 'print' });
  expect(await ground(page)).toBe('rgb(255, 255, 255)');
});

test('where nothing can be stored the choice holds for the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Blocked', 'SecurityError');
      },
    });
  });
  await page.goto('./about/');
  await colours(page).selectOption('Dark');
  await expect.poll(() => ground(page)).toBe(DARK);
});

test('colours chosen on another page show on one that is come back to, and in another tab @anywhere', async ({
  page,
  context,
}) => {
  await page.goto('./guides/');
  const tab = await context.newPage();
  await tab.goto('./privacy/');
  await page.goto('./about/');
  await colours(page).selectOption('Dark');
  await expect.poll(() => ground(tab)).toBe(DARK);
  await expect(colours(tab)).toHaveValue('dark');
  await page.goBack();
  await expect.poll(() => ground(page)).toBe(DARK);
  await expect(colours(page)).toHaveValue('dark');
});
