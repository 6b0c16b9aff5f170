import type { Locator, Page } from '@playwright/test';
import { expect, test } from './site.ts';

const goal = (page: Page) => page.getByRole('textbox', { name: /I will/ }).first();

/** Presses a button and gives the text of the file it offers. */
async function fileFrom(page: Page, button: Locator): Promise<string> {
  const downloading = page.waitForEvent('download');
  await button.click();
  const stream = await (await downloading).createReadStream();
  return Buffer.concat(await stream.toArray()).toString();
}

test('where storage is blocked, the planner says so, works, and offers what it holds as a file', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto('./planner/');
  await expect(page.getByText('does not let the site store anything')).toBeVisible();
  await goal(page).fill('find a mentor');
  await expect(page.getByText('I will find a mentor', { exact: false }).first()).toBeVisible();
  const file = await fileFrom(page, page.getByRole('button', { name: 'Download a backup file' }));
  expect(Object.values(JSON.parse(file).records)).toContainEqual(
    expect.objectContaining({ data: expect.objectContaining({ goal: 'find a mentor' }) }),
  );

  // Leaving would lose it, so the browser asks first.
  const asked = page.waitForEvent('dialog');
  const leaving = page.getByRole('link', { name: 'Guides' }).first().click({ noWaitAfter: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await leaving;
  await expect(goal(page)).toHaveValue('find a mentor');
});

test('where storage is null, as in some web views, the quiz says so and works', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'localStorage', { value: null }));
  await page.goto('./quiz/should-i-become-a-mentor/#questions-1');
  await expect(page.getByText('does not let the site store anything')).toBeVisible();
  await page.getByRole('radio').first().check();
  await expect(page.getByRole('radio').first()).toBeChecked();
});

test('when storage fills up, typing goes on, and saving resumes by itself', async ({ page }) => {
  await page.goto('./planner/');
  await goal(page).fill('one');
  await expect(page.getByText('Saved', { exact: true }).first()).toBeVisible();
  await page.evaluate(() => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (key, value) {
      if ((window as { full?: boolean }).full) throw new DOMException('full', 'QuotaExceededError');
      setItem.call(this, key, value);
    };
    (window as { full?: boolean }).full = true;
  });
  await goal(page).fill('two');
  await expect(page.getByText('storage for the site is full')).toBeVisible();
  await page.evaluate(() => {
    (window as { full?: boolean }).full = false;
  });
  await expect(page.getByText('storage for the site is full')).toBeHidden({ timeout: 10_000 });
  await page.reload();
  await expect(goal(page)).toHaveValue('two');
});

test('a damaged record is set aside, told of, and can be downloaded as it was', async ({ page }) => {
  const damaged = '{"version":1,"data":{"goal":"cut o';
  await page.addInitScript((text) => {
    if (sessionStorage.getItem('damaged')) return;
    sessionStorage.setItem('damaged', 'done');
    localStorage.setItem('waymark/plan/p', text);
    localStorage.setItem('waymark/current-plan', JSON.stringify({ version: 1, data: 'p' }));
  }, damaged);
  await page.goto('./planner/');
  await expect(page.getByText('Something stored here could not be read')).toBeVisible();
  await goal(page).fill('start again');
  await page.goto('./your-data/');
  expect(await fileFrom(page, page.getByRole('button', { name: /^Download: A roadmap/ }))).toBe(damaged);
});

test('a backup brings everything back after it was erased, and erasing can be undone', async ({ page }) => {
  await page.goto('./planner/');
  await goal(page).fill('find a mentor in my field');
  await expect(page.getByText('Saved', { exact: true }).first()).toBeVisible();
  await page.goto('./your-data/');
  await expect(page.getByText('Roadmap: I will find a mentor in my field')).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download a backup file' }).click();
  const backup = await (await downloading).path();

  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Yes, erase everything' }).click();
  await expect(page.getByText('Nothing is kept yet')).toBeVisible();
  await page.getByRole('button', { name: 'Undo erasing' }).click();
  await expect(page.getByText('Roadmap: I will find a mentor in my field')).toBeVisible();

  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Yes, erase everything' }).click();
  await page.getByLabel('Take back a backup file').setInputFiles(backup);
  await expect(page.getByRole('heading', { name: /^In the file/ })).toBeFocused();
  await expect(page.getByRole('row', { name: /find a mentor in my field/ }).getByText('New')).toBeVisible();
  await page.getByRole('button', { name: /Add what is new/ }).click();
  await expect(page.getByText('Roadmap: I will find a mentor in my field')).toBeVisible();
});

test('a file that is no backup changes nothing and says so', async ({ page }) => {
  await page.goto('./your-data/');
  await page.getByLabel('Take back a backup file').setInputFiles({
    name: 'holiday.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"photos":[]}'),
  });
  await expect(page.getByText('This is not a Waymark backup file')).toBeVisible();
});

test('two tabs that change different things keep both', async ({ page, context }) => {
  await page.goto('./planner/');
  await goal(page).fill('find a mentor');
  await expect(page.getByText('Saved', { exact: true }).first()).toBeVisible();
  const other = await context.newPage();
  await other.goto('./planner/');
  await expect(goal(other)).toHaveValue('find a mentor');
  const why = (tab: typeof page) => tab.getByRole('textbox', { name: /why/i }).first();
  await why(other).fill('I am stuck');
  await expect(why(page)).toHaveValue('I am stuck');
  await goal(page).fill('find two mentors');
  await expect(goal(other)).toHaveValue('find two mentors');
  await expect(why(other)).toHaveValue('I am stuck');
});
