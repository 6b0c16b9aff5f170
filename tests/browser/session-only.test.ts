import { expect, test } from './site.ts';
import { goal, saved } from './storage-visits.ts';

test.describe('a tab that keeps nothing', () => {
  test('carries its work from page to page, writes nothing that lasts, and can still be kept @engines', async ({
    page,
    context,
  }) => {
    await page.goto('./your-data/');
    await page.getByRole('button', { name: 'Keep nothing in this tab' }).click();
    await expect(page.getByText('This tab keeps nothing once it is closed').first()).toBeVisible();
    await page.goto('./planner/');
    await expect(page.getByText('This tab keeps nothing once it is closed')).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText(/(kept|saved) in this browser/);
    await goal(page).fill('a private goal');
    await saved(page);
    await page.goto('./quiz/should-i-become-a-mentor/#questions-1');
    await page.getByRole('radio').first().check();
    await page.goto('./roadmap/');
    await expect(page.getByText('a private goal').first()).toBeVisible();
    expect(
      await page.evaluate(async () => [
        Object.keys(localStorage),
        document.cookie,
        await indexedDB.databases(),
        await caches.keys(),
      ]),
    ).toEqual([[], '', [], []]);

    // Another tab, as somebody else would open it, finds nothing.
    const next = await context.newPage();
    await next.goto('./planner/');
    await expect(goal(next)).toHaveValue('');
    await next.close();

    await page.goto('./your-data/');
    await page.getByRole('button', { name: 'Keep what I wrote in this browser' }).click();
    await expect(page.getByRole('button', { name: 'Keep nothing in this tab' })).toBeVisible();
    await expect(page.getByText('Roadmap: I will a private goal')).toBeVisible();
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
  });

  test('says what is true of it: nothing lasts, and erasing leaves what the browser has', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator.storage, 'persisted', { value: async () => true });
    });
    await page.goto('./planner/');
    await goal(page).fill('kept before');
    await saved(page);
    await page.goto('./your-data/');
    await expect(page.getByRole('main')).toContainText('This browser has agreed to keep it');
    await page.getByRole('button', { name: 'Keep nothing in this tab' }).click();
    await expect(page.getByRole('main')).toContainText('In this tab nothing lasts');
    await expect(page.getByRole('main')).not.toContainText('This browser has agreed to keep it');
    await page.getByRole('button', { name: 'Erase everything' }).click();
    await expect(page.getByText('Erase everything Waymark keeps in this tab?')).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText('results from this browser');
    await page.getByRole('button', { name: 'Yes, erase everything' }).click();
    expect(await page.evaluate(() => Object.values(localStorage).join())).toContain('kept before');
  });

  test('forgets when told to', async ({ page }) => {
    await page.goto('./your-data/');
    await page.getByRole('button', { name: 'Keep nothing in this tab' }).click();
    await page.goto('./planner/');
    await goal(page).fill('a private goal');
    await saved(page);
    await page.goto('./your-data/');
    await page.getByRole('button', { name: 'Forget what I wrote' }).click();
    await page.getByRole('button', { name: 'Yes, forget it' }).click();
    await expect(page.getByRole('button', { name: 'Keep nothing in this tab' })).toBeVisible();
    expect(await page.evaluate(() => Object.entries({ ...localStorage, ...sessionStorage }))).toEqual([]);
  });
});
