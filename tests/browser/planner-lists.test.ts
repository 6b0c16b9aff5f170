import { copyExample, titles } from './planner-visits.ts';
import { expect, test } from './site.ts';

test('a deleted milestone can be had back, and the focus is never lost @engines', async ({ page }) => {
  await copyExample(page);
  const before = await titles(page);
  await page.getByRole('button', { name: 'Delete', exact: true }).nth(1).press('Enter');
  await expect(page.getByText(`Deleted milestone 2 “${before[1]}”.`)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo', description: /Deleted milestone 2/ })).toBeFocused();
  await expect.poll(() => titles(page)).toEqual(before.toSpliced(1, 1));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Milestone 2' })).toBeFocused();
  await expect.poll(() => titles(page)).toEqual(before);

  await page.getByRole('button', { name: 'Delete', exact: true }).first().click();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByRole('heading', { name: 'Milestones', exact: true })).toBeFocused();
  await expect(page.getByText('Deleted milestone')).toHaveCount(0);
  await page.locator('.planner-bar').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => titles(page)).toEqual(before);
});

test('milestones move by buttons, and the button pressed keeps the focus', async ({ page }) => {
  await copyExample(page);
  const [first = '', second = '', ...others] = await titles(page);
  const down = page.getByRole('button', { name: 'Move down', description: 'Milestone 1' });
  await down.press('Enter');
  await expect.poll(() => titles(page)).toEqual([second, first, ...others]);
  await expect(page.getByRole('button', { name: 'Move down', description: 'Milestone 2' })).toBeFocused();
  await expect(page.getByText(`Moved to place 2 of ${others.length + 2}.`)).toHaveCount(1);
  for (const _ of others) await page.keyboard.press('Enter');
  await expect.poll(() => titles(page)).toEqual([second, ...others, first]);
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('button', { name: 'Move down', description: `Milestone ${others.length + 2}` }),
  ).toBeFocused();
  await expect.poll(() => titles(page)).toEqual([second, ...others, first]);
});
