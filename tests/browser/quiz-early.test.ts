import type { Page } from '@playwright/test';
import { holdBack } from './held-back.ts';
import { HERE, heading, middling, onwards, questions, quizVisit, returnTo } from './quiz-visits.ts';
import { expect, test } from './site.ts';
import { whatMoved } from './what-moved.ts';

/* What can be done with a quiz on a slow line, while its page is there and its scripts are still on their way. */

const SETBACK = quizVisit('bouncing-back');

/** Opens a step, whose scripts come only when the function that this gives is called. */
async function openBeforeScripts(page: Page, address: string): Promise<() => Promise<void>> {
  const arrive = await holdBack(page, /\.js$/);
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'commit' });
  return async () => {
    arrive();
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  };
}

const group = (page: Page, at: number) => page.getByRole('group').nth(at);

test('the first answers can be given before the scripts have come, and count @engines', async ({ page }) => {
  const scriptsCome = await openBeforeScripts(page, HERE);
  await page.getByRole('link', { name: 'Start', exact: true }).click();
  await expect(heading(page)).toHaveText('Page 1 of 7');
  await expect(page.getByText('About 5 minutes')).toBeHidden();
  await group(page, 0).getByRole('radio').nth(1).check();
  await group(page, 1).getByRole('radio').nth(3).check();
  const address = page.url();
  await page.keyboard.press('Enter');
  await onwards(page).click();
  await group(page, 1).getByRole('radio').nth(2).focus();
  expect(page.url(), 'nobody is there yet to go on').toBe(address);

  await scriptsCome();
  await expect(page).toHaveTitle(/^Page 1 of 7 – /);
  await expect(group(page, 1).getByRole('radio').nth(2)).toBeFocused();
  await expect(group(page, 0).getByRole('radio').nth(1)).toBeChecked();
  await expect(group(page, 1).getByRole('radio').nth(3)).toBeChecked();
  await onwards(page).click();
  await expect(page.getByRole('alert').getByRole('link')).toHaveCount(1);
  await page.reload();
  await expect(group(page, 0).getByRole('radio').nth(1)).toBeChecked();
  await group(page, 2).getByRole('radio').first().check();
  await onwards(page).click();
  await expect(heading(page)).toHaveText('Page 2 of 7');
});

test('"Continue" pressed before the scripts have come is done when they are there @engines', async ({
  page,
}) => {
  const scriptsCome = await openBeforeScripts(page, `${HERE}#questions-1`);
  for (const at of [0, 1, 2]) await group(page, at).getByRole('radio').nth(2).check();
  await onwards(page).click();
  await expect(heading(page)).toHaveText('Page 1 of 7');
  await scriptsCome();
  await expect(heading(page)).toHaveText('Page 2 of 7');
  await expect(heading(page)).toBeFocused();
  await page.goBack();
  await expect(heading(page)).toHaveText('Page 1 of 7');
  await expect(group(page, 2).getByRole('radio').nth(2)).toBeChecked();
});

test('"Continue" pressed too soon says then what is missing', async ({ page }) => {
  const scriptsCome = await openBeforeScripts(page, `${HERE}#questions-1`);
  await group(page, 0).getByRole('radio').nth(2).check();
  await onwards(page).press('Enter');
  await scriptsCome();
  await expect(page.getByRole('alert').getByRole('link')).toHaveCount(2);
  await expect(page.getByRole('alert')).toBeFocused();
});

test('"Continue" pressed before the scripts have come is forgotten by who went back', async ({ page }) => {
  const scriptsCome = await openBeforeScripts(page, `${HERE}#questions-1`);
  await onwards(page).click();
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await scriptsCome();
  await expect(heading(page)).toHaveText('Should I become a mentor?');
  await page.getByRole('link', { name: 'Start', exact: true }).click();
  await expect(heading(page)).toHaveText('Page 1 of 7');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('words written before the scripts have come stay as they were typed @anywhere', async ({ page }) => {
  const scriptsCome = await openBeforeScripts(page, `${SETBACK.here}#questions-1`);
  const words = '  Two lines,\nand “quotes”. ';
  const field = page.getByRole('textbox', { name: 'What happened?' });
  await field.click();
  await page.keyboard.insertText(words);
  await page.getByRole('radio', { name: 'It was this week' }).check();
  await field.focus();
  await scriptsCome();
  await expect(page).toHaveTitle(/^Page 1 of /);
  await expect(field).toBeFocused();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.insertText('More.');
  await expect(field).toHaveValue(`${words}More.`);
  await page.reload();
  await expect(field).toHaveValue(`${words}More.`);
  await expect(page.getByRole('radio', { name: 'It was this week' })).toBeChecked();
});

test('before the scripts too, each step starts at its top, with the focus on its heading @engines', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 640 });
  await openBeforeScripts(page, HERE);
  await page.getByRole('link', { name: 'Start', exact: true }).click();
  await expect(heading(page)).toHaveText('Page 1 of 7');
  await expect(heading(page)).toBeFocused();
  await expect(heading(page)).toBeInViewport();
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await expect(heading(page)).toHaveText('Should I become a mentor?');
  await expect(heading(page)).toBeFocused();
  await expect(heading(page)).toBeInViewport();
});

test('before the scripts too, the skip link moves within the step', async ({ page }) => {
  const scriptsCome = await openBeforeScripts(page, `${HERE}#questions-1`);
  await group(page, 1).getByRole('radio').nth(1).check();
  const address = page.url();
  await page.getByRole('link', { name: 'Skip to the main part' }).press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(heading(page)).toHaveText('Page 1 of 7');
  await scriptsCome();
  await expect(page).toHaveTitle(/^Page 1 of 7 – /);
  expect(page.url()).toBe(address);
  await expect(group(page, 1).getByRole('radio').nth(1)).toBeChecked();
});

test('words written before the scripts have come stand under those kept, which were not in sight', async ({
  page,
}) => {
  await SETBACK.returnTo(page, '', { 'what-happened': 'All that I wrote last week.' });
  const scriptsCome = await openBeforeScripts(page, `${SETBACK.here}#questions-1`);
  const field = page.getByRole('textbox', { name: 'What happened?' });
  await field.fill('And this.');
  await scriptsCome();
  await expect(field).toHaveValue('All that I wrote last week.\n\nAnd this.');
});

test('whoever wants one question at a time is not shown three until the scripts have come', async ({
  page,
}) => {
  await page.goto(HERE);
  await page.getByRole('checkbox', { name: 'Show one question at a time' }).check();
  const scriptsCome = await openBeforeScripts(page, `${HERE}#questions-1`);
  await expect(heading(page)).toHaveText('Should I become a mentor?');
  await scriptsCome();
  await expect(heading(page)).toHaveText(`Question 1 of ${questions.length}`);
});

test('an early answer takes the place of one given before, and leaves the others', async ({ page }) => {
  await returnTo(page, '', middling);
  const scriptsCome = await openBeforeScripts(page, `${HERE}#questions-1`);
  await group(page, 1).getByRole('radio').nth(4).check();
  await scriptsCome();
  await expect(group(page, 1).getByRole('radio').nth(4)).toBeChecked();
  const [first, , third] = questions;
  await expect(page.locator(`input[name="${first?.id}"]:checked`)).toHaveValue(
    middling[first?.id ?? ''] ?? '',
  );
  await expect(page.locator(`input[name="${third?.id}"]:checked`)).toHaveValue(
    middling[third?.id ?? ''] ?? '',
  );
});

test('an answer given early counts also for who went back to the start page at once', async ({ page }) => {
  const scriptsCome = await openBeforeScripts(page, HERE);
  await page.getByRole('link', { name: 'Start', exact: true }).click();
  await group(page, 0).getByRole('radio').nth(2).check();
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await expect(page.getByText('About 5 minutes')).toBeVisible();
  await scriptsCome();
  await page.getByRole('link', { name: 'Continue where you left off' }).click();
  await expect(group(page, 0).getByRole('radio').nth(2)).toBeChecked();
});

test('a reload does not bring back answers that were erased meanwhile @engines', async ({ page }) => {
  await page.goto(`${HERE}#questions-1`);
  await group(page, 0).getByRole('radio').nth(1).check();
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(page).toHaveTitle(/^Page 1 of 7 – /);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

for (const [screen, width] of [
  ['phone', 390],
  ['desk', 1280],
] as const) {
  test(`the scripts move nothing and change no picture when they come, on a ${screen}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const { here } of [quizVisit('should-i-become-a-mentor'), SETBACK]) {
      const scriptsCome = await openBeforeScripts(page, `${here}#questions-1`);
      await expect(heading(page)).toHaveText(/^Page 1 of/);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const before = await page.screenshot({ animations: 'disabled' });
      await scriptsCome();
      await expect(page).toHaveTitle(/^Page 1 of/);
      expect((await page.screenshot({ animations: 'disabled' })).equals(before), here).toBe(true);
      expect(await whatMoved(page), here).toEqual([]);
    }
  });
}
