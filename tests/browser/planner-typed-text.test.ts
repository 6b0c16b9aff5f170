import { sidewaysScroll } from './faults.ts';
import { difficult, goal, openPlanner, title } from './planner-visits.ts';
import { expect, test } from './site.ts';

for (const text of difficult) {
  test(`what is typed is shown back as it is: ${text.slice(0, 12)}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openPlanner(page);
    await goal(page).fill(text);
    await title(page, 1).fill(text);
    await expect(page.locator('.planner-sentence bdi').first()).toHaveText(text);
    await page.reload();
    await expect(goal(page)).toHaveValue(text);
    await expect(title(page, 1)).toHaveValue(text);
    expect(await sidewaysScroll(page)).toBe(0);
    await page.getByRole('button', { name: 'Delete', exact: true }).first().click();
    await expect(page.locator('.planner-message bdi')).toHaveText(text);
  });
}

test('Enter in a field of one line writes nothing and shows nothing, whether something stands there or not', async ({
  page,
}) => {
  await page.goto('./planner/');
  const title = page.locator('#milestones-first-title');
  await title.press('Enter');
  await expect(title).toHaveValue('');
  await title.pressSequentially('Ask two people');
  await title.press('Enter');
  await title.press('Enter');
  await expect(title).toHaveValue('Ask two people');
  await title.fill('');
  await expect(title).toHaveValue('');
  await page.locator('#obstacles-first-if').press('Enter');
  await expect(page.locator('#obstacles-first-if')).toHaveValue('');
  await expect(page.getByRole('button', { name: 'Delete', description: /^Obstacle/ })).toHaveCount(0);
});
