import { copyExample, goal, openPlanner, title } from './planner-visits.ts';
import { expect, test } from './site.ts';

test('two tabs that change different parts keep both changes', async ({ page, context }) => {
  await copyExample(page);
  const other = await context.newPage();
  await openPlanner(other);
  await goal(page).fill('changed here');
  await title(other, 1).fill('changed there');
  await expect(goal(other)).toHaveValue('changed here');
  await expect(title(page, 1)).toHaveValue('changed there');
});

test('undo leaves what another tab has since written in the same field, and says so', async ({
  page,
  context,
}) => {
  await copyExample(page);
  const other = await context.newPage();
  await openPlanner(other);
  await goal(page).fill('changed here');
  await expect(goal(other)).toHaveValue('changed here');
  await goal(other).fill('changed there');
  await expect(goal(page)).toHaveValue('changed there');
  await page.locator('.planner-bar').getByRole('button', { name: 'Undo' }).click();
  await expect(
    page.getByRole('status').filter({ hasText: 'Not undone: changed in another tab' }),
  ).toBeVisible();
  await expect(goal(page)).toHaveValue('changed there');
});
