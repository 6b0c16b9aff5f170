import type { BrowserContext, Page } from '@playwright/test';
import { expectInSight } from './by-keys.ts';
import { copyExample, goal, openPlanner, title } from './planner-visits.ts';
import { expect, test } from './site.ts';
import { letStorageFill, setFull } from './storage-visits.ts';

/** Opens the planner on a copy of an example, and once more in another tab. */
async function openInTwo(page: Page, context: BrowserContext): Promise<Page> {
  await copyExample(page);
  const other = await context.newPage();
  await openPlanner(other);
  return other;
}

test('two tabs that change different parts keep both changes', async ({ page, context }) => {
  const other = await openInTwo(page, context);
  await goal(page).fill('changed here');
  await title(other, 1).fill('changed there');
  await expect(goal(other)).toHaveValue('changed here');
  await expect(title(page, 1)).toHaveValue('changed there');
});

test('undo leaves what another tab has since written in the same field, and says so', async ({
  page,
  context,
}) => {
  const other = await openInTwo(page, context);
  await goal(page).fill('changed here');
  await expect(goal(other)).toHaveValue('changed here');
  await goal(other).fill('changed there');
  await expect(goal(page)).toHaveValue('changed there');
  await page.locator('.planner-bar').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Not undone: changed elsewhere' })).toBeVisible();
  await expect(goal(page)).toHaveValue('changed there');
});

test('a message’s Undo that comes too late says so in the bar, and the deleted thing is not half brought back', async ({
  page,
  context,
}) => {
  const other = await openInTwo(page, context);
  await page.getByRole('button', { name: 'Delete', description: 'Milestone 1' }).click();
  const late = page.getByRole('button', { name: 'Undo', description: /^Deleted milestone 1/ });
  await expect(late).toBeFocused();
  await other.getByText('Your plans').click();
  await other.getByRole('button', { name: 'Delete this plan' }).click();
  await expect(goal(page)).toHaveValue('');
  await late.click();
  await expect(page.getByRole('status').filter({ hasText: 'Not undone: changed elsewhere' })).toBeVisible();
  await expect(late).toHaveCount(0);
});

test('on a phone, what the bar says of another tab moves no button and hides no field @engines', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await letStorageFill(page);
  const other = await openInTwo(page, context);
  await setFull(page, true);
  await goal(page).fill('held in this tab');
  await expect(page.getByText('storage for the site is full')).toBeVisible();
  // As low as the page lets a field be that one writes in.
  const reason = page.getByRole('textbox', { name: 'Why does this matter to you?' });
  await page.bringToFront();
  await page.evaluate(() => scrollTo(0, 0));
  await reason.focus();
  await expectInSight(reason);
  const undo = page.locator('.planner-bar').getByRole('button', { name: 'Undo' });
  const before = await undo.boundingBox();
  await goal(other).fill('changed there');
  await expect(page.getByRole('status').filter({ hasText: 'Changed here and in another tab' })).toBeVisible();
  expect(await undo.boundingBox()).toEqual(before);
  await expectInSight(reason);
});
