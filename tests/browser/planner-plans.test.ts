import { painted } from './painted.ts';
import { copyExample, example, goal, kept, milestone, openPlanner, titles } from './planner-visits.ts';
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

test('the list says of each plan what became of it, and follows what is edited', async ({ page }) => {
  await copyExample(page);
  await goal(page).fill('have met a mentor');
  await page.getByText('Your plans (1)').click();
  const first = page.getByRole('listitem').filter({ hasText: 'have met a mentor' });
  await page.getByLabel('By when?').first().fill('2031-06-30');
  const { length } = await titles(page);
  await expect(first).toContainText(`You are here · By 30 June 2031 · 0 of ${length} milestones done`);
  await milestone(page, 1).getByLabel('Status').selectOption('Done');
  await expect(first).toContainText(`1 of ${length} milestones done`);
  await goal(page).fill('have met two mentors');
  await expect(page.locator('.planner-plans')).toContainText('have met two mentors');

  await page.getByRole('button', { name: 'New plan' }).click();
  await expect(goal(page)).toBeFocused();
  await expect(page.locator('.planner-plans')).toContainText('A plan without a goal yetYou are here');
  await page.getByRole('button', { name: 'have met two mentors' }).click();
  await expect(goal(page)).toHaveValue('have met two mentors');
});

test('a copy of a plan is a plan of its own', async ({ page }) => {
  await copyExample(page);
  await goal(page).fill('have met a mentor');
  await page.getByText('Your plans (1)').click();
  await page.getByRole('button', { name: 'Copy this plan' }).press('Enter');
  await expect(
    page.getByRole('button', { name: 'Undo', description: /Copied into a new plan/ }),
  ).toBeFocused();
  await expect(page.getByText('Your plans (2)')).toBeVisible();
  await goal(page).fill('have met another mentor');
  expect((await kept(page)).map((plan) => plan.goal).sort()).toEqual([
    'have met a mentor',
    'have met another mentor',
  ]);
  const ids = (await kept(page)).flatMap(({ milestones }) => milestones.map((one: { id: string }) => one.id));
  expect(new Set(ids).size).toBe(ids.length);
});

test('twenty plans are listed at once, and any of them opens', async ({ page }) => {
  await openPlanner(page);
  await goal(page).fill('plan 1');
  await painted(page);
  await page.evaluate(() => {
    const [key = '', text = ''] =
      Object.entries(localStorage).find(([name]) => name.startsWith('waymark/plan/')) ?? [];
    for (let number = 2; number <= 20; number++)
      localStorage.setItem(`${key}${number}`, text.replace('plan 1', `plan ${number}`));
  });
  await page.reload();
  await page.getByText('Your plans (20)').click();
  await page.getByRole('button', { name: 'plan 17' }).click();
  await expect(goal(page)).toHaveValue('plan 17');
});

test('where the list of plans does not load, the page says so', async ({ page, permit }) => {
  permit.allowConsole(/Failed to load resource/);
  await page.route(/ListedPlans/, (route) => route.abort());
  await copyExample(page);
  await page.getByText('Your plans (1)').click();
  await expect(page.getByText(/Your plan is safe\. Check your connection/)).toBeVisible();
});
