import type { Page } from '@playwright/test';
import { holdBack } from './held-back.ts';
import { goal, openPlanner } from './planner-visits.ts';
import { expect, test } from './site.ts';

test('when the script does not come, the page says so', async ({ page, permit }) => {
  permit.allowConsole(/ERR_FAILED|Failed to (load|fetch)|error loading|hydrat/i);
  // With what follows the name, because a failed island is asked for again.
  await page.route(/\/Planner[^/]*\.js/, (route) => route.abort());
  await page.goto('./planner/');
  await expect(page.getByText('The planner is still loading')).toBeVisible({ timeout: 10_000 });
});

test('nothing can be typed, and so lost, before the kept plan is there', async ({ page }) => {
  await page.goto('./planner/');
  await goal(page).fill('find a mentor');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  const arrive = await holdBack(page, /\.js$/);
  await page.reload({ waitUntil: 'commit' });
  await expect(goal(page)).toBeDisabled();
  arrive();
  await expect(goal(page)).toBeEnabled();
  await expect(goal(page)).toHaveValue('find a mentor');
});

for (const { part, chunk, press } of [
  {
    part: 'the list of ways to take it along',
    chunk: /\/Ways[^/]*\.js/,
    press: (page: Page) => page.getByRole('button', { name: 'Other ways to take it along' }),
  },
  {
    part: 'a folded form',
    chunk: /LaterForm/,
    press: (page: Page) => page.getByText('Where I am now').last(),
  },
]) {
  test(`where ${part} does not load, the page says to reload and what becomes of the plan`, async ({
    page,
    permit,
  }) => {
    permit.allowConsole(/Failed to load resource/);
    await page.route(chunk, (route) => route.abort());
    await openPlanner(page);
    await goal(page).fill('be heard');
    await press(page).click();
    await expect(
      page.getByText(/Your plan is safe\. Check your connection, then reload the page\./).first(),
    ).toBeVisible();
    await page.unroute(chunk);
    await page.reload();
    await expect(goal(page)).toHaveValue('be heard');
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('says in plain words what to do instead', async ({ page }) => {
    await page.goto('./planner/');
    await expect(page.getByText('The planner needs JavaScript')).toBeVisible();
    await expect(page.getByRole('link', { name: 'print a blank roadmap' })).toHaveAttribute(
      'href',
      /\/roadmap\/$/,
    );
    await expect(page.getByRole('textbox')).toHaveCount(0);
  });
});
