import { expect, test } from './site.ts';
import { fileFrom, goal, letStorageFill, saved, setFull, stored, why } from './storage-visits.ts';

test.describe('where nothing can be stored', () => {
  test('because it is blocked, the planner says so, works, and offers what it holds as a file', async ({
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

  test('because it is null, as in some web views, the quiz says so and works', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(window, 'localStorage', { value: null }));
    await page.goto('./quiz/should-i-become-a-mentor/#questions-1');
    await expect(page.getByText('does not let the site store anything')).toBeVisible();
    await page.getByRole('radio').first().check();
    await expect(page.getByRole('radio').first()).toBeChecked();
  });

  test('because it is full, typing goes on, and saving resumes by itself @engines', async ({ page }) => {
    await letStorageFill(page);
    await page.goto('./planner/');
    await goal(page).fill('one');
    await saved(page);
    await setFull(page, true);
    await goal(page).fill('two');
    await expect(page.getByText('storage for the site is full')).toBeVisible();
    await setFull(page, false);
    await expect(page.getByText('storage for the site is full')).toBeHidden({ timeout: 10_000 });
    await page.reload();
    await expect(goal(page)).toHaveValue('two');
  });

  test('because the browser cleared it under the open page, what is seen stays and can be stored again @engines', async ({
    page,
  }) => {
    await page.goto('./planner/');
    await goal(page).fill('a year of planning');
    await saved(page);
    await page.evaluate(() => localStorage.clear());
    await expect(page.getByText('was cleared while this page was open')).toBeVisible({ timeout: 10_000 });
    await expect(goal(page)).toHaveValue('a year of planning');
    expect(await stored(page, /^waymark\//)).toEqual([]);
    await page.getByRole('button', { name: 'Store it in this browser again' }).click();
    await expect(page.getByText('was cleared while this page was open')).toBeHidden();
    await page.reload();
    await expect(goal(page)).toHaveValue('a year of planning');
  });
});

test('a plan that a newer version of the site saved is left alone, and my other plan is saved as ever', async ({
  page,
}) => {
  const newer = JSON.stringify({ version: 99, data: { written: 'elsewhere' } });
  await page.goto('./planner/');
  await goal(page).fill('find a mentor');
  await saved(page);
  await page.evaluate((text) => localStorage.setItem('waymark/plan/newer', text), newer);
  await page.reload();
  await expect(page.getByText('was saved by a newer version of this site')).toBeVisible();
  await goal(page).fill('find two mentors');
  await saved(page);
  await expect(page.getByText('Kept on this page only')).toHaveCount(0);
  // Nothing would be lost, so the browser does not ask.
  let asked = 0;
  page.on('dialog', async (dialog) => {
    asked++;
    await dialog.accept();
  });
  await page.reload();
  await expect(goal(page)).toHaveValue('find two mentors');
  expect(asked).toBe(0);

  // Opened itself, what is entered in its place is told to be on this page only.
  await page.evaluate(() => localStorage.setItem('waymark/current-plan', '{"version":1,"data":"newer"}'));
  await page.goto('./planner/');
  await goal(page).fill('something else');
  await expect(page.getByText('Kept on this page only')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('waymark/plan/newer'))).toBe(newer);
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

test('a text that was set aside and cannot be discarded stays in the list, and the page says so', async ({
  page,
}) => {
  await page.addInitScript(() => {
    localStorage.setItem(
      'waymark-set-aside/2026-11-23T10:00:00.000Z/plan/p',
      '{"version":1,"data":{"goal":"cut o',
    );
    Storage.prototype.removeItem = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
  });
  await page.goto('./your-data/');
  const discard = page.getByRole('button', { name: /^Discard/ });
  await discard.click();
  await expect(page.getByText('This browser did not let the site discard it.')).toBeVisible();
  await expect(discard).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo discarding' })).toHaveCount(0);
});

test('undo works on after a reload @engines', async ({ page }) => {
  await page.goto('./planner/');
  await goal(page).fill('find a mentor');
  await why(page).fill('I am stuck');
  await saved(page);
  // What notes the edits for a reload comes with the first of them.
  await page.waitForLoadState('networkidle');
  await page.reload();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(why(page)).toHaveValue('');
  await expect(goal(page)).toHaveValue('find a mentor');
});

test('a backup is suggested when changes have waited for two weeks, and quietly goes when somebody says not now', async ({
  page,
}) => {
  await page.addInitScript(() => {
    if (localStorage.getItem('waymark/safekeeping')) return;
    const since = new Date(Date.now() - 15 * 86_400_000).toISOString();
    const data = { last: '', since, changes: 3, quietAt: '', quietChanges: 0, askedToStay: true };
    localStorage.setItem('waymark/safekeeping', JSON.stringify({ version: 1, data }));
  });
  await page.goto('./planner/');
  const reminder = page.getByText('Your changes are in no backup file yet');
  await expect(reminder).toBeVisible();
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(reminder).toBeHidden();
  await page.reload();
  await expect(page.getByText('Your plan is in this browser')).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(reminder).toBeHidden();
});

for (const [width, most] of [
  [320, 240],
  [412, 200],
] as const) {
  test(`the suggestion of a backup leaves room on a phone ${width} wide, and its buttons can be hit`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.addInitScript(() => {
      const since = new Date(Date.now() - 15 * 86_400_000).toISOString();
      const data = { last: '', since, changes: 3, quietAt: '', quietChanges: 0, askedToStay: true };
      localStorage.setItem('waymark/safekeeping', JSON.stringify({ version: 1, data }));
    });
    await page.goto('./planner/');
    const reminder = page.getByRole('status').filter({ hasText: 'in no backup file yet' });
    await expect(reminder).toBeVisible();
    expect((await reminder.boundingBox())?.height).toBeLessThanOrEqual(most);
    for (const name of ['Download a backup file', 'Not now'])
      expect((await reminder.getByRole('button', { name }).boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });
}

test('the browser is asked once to let the storage stay, when a first roadmap is complete', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(window, { asked: 0 });
    Object.defineProperty(navigator.storage, 'persisted', { value: async () => false });
    Object.defineProperty(navigator.storage, 'persist', {
      value: async () => {
        (window as unknown as { asked: number }).asked++;
        return true;
      },
    });
  });
  const asked = () => page.evaluate(() => (window as unknown as { asked: number }).asked);
  await page.goto('./planner/');
  await goal(page).fill('find a mentor');
  await saved(page);
  expect(await asked()).toBe(0);
  await page.getByRole('button', { name: /Find a first mentor/ }).click();
  await expect.poll(asked).toBe(1);
  await page.reload();
  await expect(page.getByText('Your first roadmap is complete')).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(await asked()).toBe(0);
});
