import { example, goal, openPlanner } from './planner-visits.ts';
import { expect, test } from './site.ts';

test('an example fills a blank plan, and becomes a plan of its own beside a written one', async ({
  page,
}) => {
  await openPlanner(page);
  await goal(page).fill('my own goal');
  await example(page, /Move into management/).click();
  await expect(page.getByText('The other is untouched')).toBeVisible();
  await expect(goal(page)).not.toHaveValue('my own goal');
  await page.getByText('Your plans (2)').click();
  await page.getByRole('button', { name: 'my own goal' }).click();
  await expect(goal(page)).toHaveValue('my own goal');

  await page.getByRole('button', { name: 'Delete this plan' }).click();
  await expect(page.getByText('Deleted the plan “my own goal”.')).toBeVisible();
  await expect(page.getByText('Your plans (1)')).toBeVisible();
  await page.getByRole('button', { name: 'Undo', description: /Deleted the plan/ }).click();
  await expect(goal(page)).toHaveValue('my own goal');
  await expect(page.getByText('Your plans (2)')).toBeVisible();
});
