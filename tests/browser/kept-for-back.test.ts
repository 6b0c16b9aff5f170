import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';
import { goal, saved, why } from './storage-visits.ts';

// Firefox keeps whole pages for Back, which are told of nothing meanwhile; the headless Chromium keeps none.

/** Writes a goal in the planner, and leaves it by a link to another page. */
async function writeAndLeaveFor(page: Page, name: string) {
  await page.goto('./planner/');
  await goal(page).fill('find two mentors');
  // What still waits for storage, or for a script, is not kept.
  await saved(page);
  await page.waitForLoadState('networkidle');
  await page.getByRole('link', { name, exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
}

/**
 * Comes back to it, as a rule as it was left; now and then Firefox loads it anew, and the same must hold. It does not tell
 * Playwright, whose locators then wait for ever.
 */
async function comeBack(page: Page) {
  await page.evaluate(() => setTimeout(() => history.back()));
  await expect.poll(() => page.evaluate(() => location.pathname).catch(() => '')).toMatch(/planner\/$/);
}

/** What the fields of a page come back to hold. */
const written = (page: Page) =>
  page
    .evaluate(() => [...document.querySelectorAll('textarea')].map((field) => field.value).filter(Boolean))
    .catch(() => ['the page is on its way']);

test('a planner come back to shows what another tab wrote meanwhile, and keeps both changes @firefox', async ({
  page,
}) => {
  await writeAndLeaveFor(page, 'Guides');
  const other = await page.context().newPage();
  await other.goto('./planner/');
  await why(other).fill('I am stuck');
  await saved(other);
  await comeBack(page);
  await expect.poll(() => written(page)).toContain('I am stuck');
  await page.evaluate(() => document.querySelector('textarea')?.select());
  await page.keyboard.type('find three');
  await expect(goal(other)).toHaveValue('find three');
  await expect(why(other)).toHaveValue('I am stuck');
});

test('a planner come back to lets go what was erased meanwhile @firefox', async ({ page }) => {
  await writeAndLeaveFor(page, 'Your data');
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Yes, erase everything' }).click();
  await expect(page.getByRole('button', { name: 'Yes, erase everything' })).toHaveCount(0);
  await comeBack(page);
  await expect.poll(() => written(page)).toEqual([]);
});

test('a page come back to has the colours chosen meanwhile @firefox', async ({ page }) => {
  await writeAndLeaveFor(page, 'Guides');
  await page.getByRole('combobox', { name: 'Colours' }).selectOption('Dark');
  await expect.poll(() => page.evaluate(() => localStorage.getItem('waymark/settings'))).toContain('dark');
  await comeBack(page);
  const colours = () =>
    page
      .evaluate(() => [
        getComputedStyle(document.documentElement).backgroundColor,
        document.querySelector<HTMLSelectElement>('#theme')?.value,
      ])
      .catch(() => ['the page is on its way']);
  await expect.poll(colours).toEqual(['rgb(16, 32, 31)', 'dark']);
});
