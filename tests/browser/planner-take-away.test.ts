import { copyExample, goal, titles } from './planner-visits.ts';
import { expect, test } from './site.ts';

test('the plan is copied as text, or shown to copy by hand where that is not allowed', async ({
  page,
  context,
}) => {
  await copyExample(page);
  await page.getByRole('button', { name: 'Other ways to take it along' }).click();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByText('Copied. Paste it wherever you like.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  for (const one of await titles(page)) expect(copied).toContain(one);

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as text' }).click();
  const file = await (await downloading).createReadStream();
  expect(Buffer.concat(await file.toArray()).toString()).toBe(copied);

  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByLabel('Your roadmap as text')).toHaveValue(copied);
});

test('the text to copy by hand is marked once, and leaves the focus to who types on', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await copyExample(page);
  await page.getByRole('button', { name: 'Other ways to take it along' }).click();
  await page.getByRole('button', { name: 'Copy as text' }).click();
  const text = page.getByRole('textbox', { name: 'Your roadmap as text' });
  await expect(text).toBeFocused();
  await goal(page).press('End');
  // As slowly as people type, so that the page draws between two letters.
  await page.keyboard.type(' soon', { delay: 50 });
  await expect(goal(page)).toBeFocused();
  await expect(goal(page)).toHaveValue(/ soon/);
});
