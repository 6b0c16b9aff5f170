import type { Page } from '@playwright/test';
import { plan } from './check-in-visits.ts';
import { listen } from './hearing.ts';
import { copyExample, goal, milestone, openPlanner } from './planner-visits.ts';
import { HERE, heading, middling, onwards, questions, returnTo } from './quiz-visits.ts';
import { expect, test } from './site.ts';
import { keepPlan, openWays } from './take-away-visits.ts';

/*
 * What somebody hears who does not see the page: what is told when something changes elsewhere than where they are, and
 * what each thing is called, what it is and how it stands.
 */

const TEN_MINUTES = 600_000;

/** Lets the page's own time pass and expects a message to stay, for those who need long to come to it. */
async function expectToStay(page: Page, message: string) {
  await page.clock.fastForward(TEN_MINUTES);
  await expect(page.getByText(message).first()).toBeVisible();
}

/** Lets the page copy, whether or not the browser would, and notes what. */
const letCopy = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: async () => undefined } });
  });

test('the planner tells once that what is typed is saved, and each thing that is taken back @engines', async ({
  page,
}) => {
  await page.clock.install();
  await openPlanner(page);
  const hearing = await listen(page);
  await goal(page).pressSequentially('have met a mentor');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  expect(await hearing.told()).toEqual(['Saved']);
  await hearing.anew();
  await page.getByLabel('Why does this matter to you?').fill('To learn');

  const undo = page.locator('.planner-bar').getByRole('button', { name: 'Undo' });
  await undo.click();
  await expect(page.getByText('Undone')).toBeVisible();
  expect(await hearing.told()).toEqual(['Undone']);
  await hearing.anew();
  await undo.click();
  await expect(goal(page)).toHaveValue('');
  await expect.poll(() => hearing.told()).toEqual(['Undone']);
  await expectToStay(page, 'Undone');
});

test('an item that moves or goes is told of, with the way back under the finger', async ({ page }) => {
  await page.clock.install();
  await copyExample(page);
  const hearing = await listen(page);
  const count = await page.getByRole('group', { name: /^Milestone/ }).count();
  await page.getByRole('button', { name: 'Move down', description: 'Milestone 1' }).click();
  await expect(page.getByText(`Moved to place 2 of ${count}.`)).toBeAttached();
  expect(await hearing.told()).toContain(`Moved to place 2 of ${count}.`);

  const name = await milestone(page, 1).getByLabel('What I will do').inputValue();
  await page.getByRole('button', { name: 'Delete', description: 'Milestone 1', exact: true }).click();
  const undo = page.getByRole('button', { name: 'Undo', description: `Deleted milestone 1 “${name}”.` });
  await expect(undo).toBeFocused();
  await expectToStay(page, `Deleted milestone 1`);
  await undo.click();
  await expect(page.getByRole('heading', { name: 'Milestone 1', exact: true })).toBeFocused();
});

test('a date that is none is told of, bound to its field, with what to do @engines', async ({ page }) => {
  await keepPlan(page, { ...plan, due: 'some day in May' });
  await openPlanner(page);
  const due = page.getByLabel('By when?').first();
  await expect(due).toHaveValue('some day in May');
  await expect(due).toHaveAttribute('aria-invalid', 'true');
  await expect(due).toHaveAccessibleDescription(/not a date.*Write it as year-month-day, such as 2027-06-30/);
  const hearing = await listen(page);
  await due.fill('soon');
  await due.blur();
  await expect.poll(() => hearing.told()).toContainEqual(expect.stringContaining('This is not a date.'));
});

test('half an if–then plan says what it lacks to who comes to its field', async ({ page }) => {
  await openPlanner(page);
  const obstacle = page.getByRole('group', { name: 'Obstacle 1' });
  await obstacle.getByLabel('If …').fill('it is Wednesday');
  await expect(obstacle.getByLabel('then …')).toHaveAccessibleDescription(
    /What is the one thing you will do then\?/,
  );
});

test('copying is told each time, and stays told', async ({ page }) => {
  await page.clock.install();
  await letCopy(page);
  const ways = await openWays(page, plan);
  const hearing = await listen(page);
  const copy = ways.getByRole('button', { name: 'Copy as text' });
  for (const _press of ['first', 'second']) {
    await hearing.anew();
    await copy.click();
    await expect.poll(() => hearing.told()).toEqual([expect.stringMatching(/^Copied\./)]);
  }
  await expect(copy).toBeFocused();
  await expectToStay(page, 'Copied.');
});

test('a download is told each time', async ({ page }) => {
  const ways = await openWays(page, plan);
  const hearing = await listen(page);
  const download = ways.getByRole('button', { name: 'Download as text' });
  for (const _press of ['first', 'second']) {
    await hearing.anew();
    await download.click();
    await expect
      .poll(() => hearing.told())
      .toEqual([expect.stringMatching(/has the file roadmap-.*\.txt\.$/)]);
  }
});

test('a search tells how much it found, once for what was typed, and when it finds nothing @engines', async ({
  page,
}) => {
  await page.goto('./search/');
  const hearing = await listen(page);
  const field = page.getByRole('searchbox', { name: /^Search/ });
  await field.pressSequentially('setback');
  await expect(page.getByText(/^\d+ results? for “setback”$/)).toBeVisible();
  const told = await hearing.told();
  expect(told.filter((text) => text.includes('result'))).toHaveLength(1);
  await field.fill('zzyzx');
  await expect(page.getByText('No results for “zzyzx”')).toBeVisible();
  expect(await hearing.told()).toContain('No results for “zzyzx”');
});

test('a quiz tells what is open, names its questions and answers, and how each stands @engines', async ({
  page,
}) => {
  await page.goto(`${HERE}#questions-1`);
  await expect(heading(page)).toHaveText(/^Page 1 of/);
  const [first] = questions;
  const group = page.getByRole('group', { name: first?.text ?? '', exact: true });
  for (const { label } of first?.options ?? [])
    await expect(group.getByRole('radio', { name: label, exact: true, checked: false })).toHaveCount(1);
  const hearing = await listen(page);
  await onwards(page).click();
  await expect(page.getByRole('alert')).toBeFocused();
  const [told = ''] = await hearing.told();
  for (const { text } of questions.slice(0, 3)) expect(told).toContain(text);
  await expect(page).toHaveTitle(/^Error: /);
  await expect(group).toHaveAccessibleDescription(/Choose an answer/);
  await group.getByRole('radio').first().check();
  await expect(group.getByRole('radio', { checked: true })).toHaveAccessibleName(
    first?.options[0]?.label ?? '',
  );
});

test('a result can be heard: its areas as a table, its steps and what was done with them', async ({
  page,
}) => {
  await page.clock.install();
  await letCopy(page);
  await returnTo(page, '#result', middling);
  const areas = page.getByRole('table', { name: /area by area/ });
  await expect(areas.getByRole('columnheader')).toHaveCount(2);
  await expect(areas.getByRole('row')).toHaveCount(7);
  for (const row of (await areas.getByRole('row').all()).slice(1))
    await expect(row.getByRole('cell')).toHaveText(/Steady|Growing|Start here|Not enough answers/);

  const hearing = await listen(page);
  const add = page.getByRole('button', { name: /^Add to my roadmap/ }).first();
  await add.click();
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeVisible();
  expect(await hearing.told()).toEqual([expect.stringMatching(/^Added/)]);
  await hearing.anew();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(add).toBeFocused();
  expect(await hearing.told()).toHaveLength(1);
  for (const _press of ['first', 'second']) {
    await hearing.anew();
    await page.getByRole('button', { name: /^Copy/ }).click();
    await expect.poll(() => hearing.told()).toEqual([expect.stringMatching(/^Copied/)]);
  }
});

test('what a guide offers to press says how it stands, and what it did', async ({ page }) => {
  await page.clock.install();
  await page.goto('./guides/becoming-a-mentor/');
  const hearing = await listen(page);
  const later = page.getByRole('button', { name: 'Save for later' });
  await later.click();
  await expect(page.getByRole('button', { name: 'Save for later', pressed: true })).toBeVisible();
  await expect.poll(() => hearing.told()).toEqual(['Saved for later. You find it under Guides.']);
  await page.getByRole('button', { name: 'Add to my roadmap' }).click();
  await expect.poll(() => hearing.told()).toContainEqual(expect.stringMatching(/^Added to your roadmap/));
  await expectToStay(page, 'Added to your roadmap');
  const mark = page.getByRole('link', { name: 'Source 1', exact: true }).first();
  await mark.click();
  await expect(page.getByRole('complementary', { name: 'Source 1' })).toBeFocused();
  await expect(mark).toHaveAttribute('aria-expanded', 'true');
});

test('the colours say which are chosen', async ({ page }) => {
  await page.goto('./privacy/');
  const colours = page.getByRole('combobox', { name: 'Colours' });
  await colours.selectOption('Dark');
  await expect(colours).toHaveValue('dark');
  await expect(page.getByRole('option', { name: 'Dark', selected: true })).toBeAttached();
  await expect(colours).toBeEnabled();
});

test('what happens to somebody’s data is told, and a file that is no backup says why', async ({ page }) => {
  await page.clock.install();
  await keepPlan(page, plan);
  await page.goto('./your-data/');
  await expect(page.getByText(`Roadmap: I will ${plan.goal}`)).toBeVisible();
  const hearing = await listen(page);
  const file = page.getByLabel('Bring back a backup file');
  const diary = { name: 'diary.txt', mimeType: 'text/plain', buffer: Buffer.from('Dear diary') };
  await file.setInputFiles(diary);
  await expect
    .poll(() => hearing.told())
    .toContainEqual(expect.stringMatching(/no backup.*Nothing was changed/));
  await expect(file).toHaveAccessibleDescription(/no backup/);
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Yes, erase everything' }).click();
  await expect(page.getByRole('button', { name: 'Undo erasing' })).toBeFocused();
  expect(await hearing.told()).toContainEqual(expect.stringMatching(/erased/i));
  await page.clock.fastForward(TEN_MINUTES);
  await page.getByRole('button', { name: 'Undo erasing' }).click();
  await expect.poll(() => hearing.told()).toContainEqual(expect.stringMatching(/back/i));
});

test('the roadmap has its picture in words: a table of milestones with how each stands', async ({ page }) => {
  await openWays(page, plan);
  const table = page.getByRole('table').first();
  for (const { title } of plan.milestones)
    await expect(table.getByRole('row').filter({ hasText: title })).toHaveText(
      /Done|Doing|Not started|slipped/i,
    );
  await expect(
    page.getByRole('button', { name: 'Other ways to take it along', expanded: true }),
  ).toBeVisible();
});
