import type { Page } from '@playwright/test';
import { expectInSight, goTo } from './by-keys.ts';
import { copyExample, goal, kept, milestone, openPlanner, section, title, titles } from './planner-visits.ts';
import { expect, test } from './site.ts';

const closed = (page: Page) => page.getByRole('heading', { name: /^Closed on/ });
const close = (page: Page) => page.getByRole('button', { name: 'Close this plan' });
const startNext = (page: Page) => page.getByRole('button', { name: /^Start the next plan/ });
const undo = (page: Page) => page.locator('.planner-bar').getByRole('button', { name: 'Undo' });

/** Copies an example in a year of its own, and unfolds the review. */
async function openReview(page: Page) {
  await page.clock.setFixedTime(new Date(2027, 4, 3, 9));
  await copyExample(page);
  await section(page, 'Review and close').getByRole('link').click();
  await expect(close(page)).toBeVisible();
}

test('a plan is reviewed, closed, opened again and the closing undone, by keys alone', async ({ page }) => {
  await openReview(page);
  const { keyboard } = page;
  for (const { label, text } of [
    { label: 'What I keep', text: 'The half hour on Fridays' },
    { label: 'What I change', text: 'Ask two at once' },
    { label: 'What I drop', text: 'The course' },
    { label: 'Whom I thank, and for what', text: 'Ada, for the plain words' },
    { label: 'How I celebrate', text: 'A slow lunch' },
  ]) {
    await goTo(page, page.getByLabel(label), { most: 3 });
    await keyboard.type(text);
  }
  await expect(section(page, 'Review and close')).toContainText('Started');
  await goTo(page, close(page), { most: 1 });
  await keyboard.press('Enter');
  await expect(closed(page)).toHaveText('Closed on 3 May 2027');
  await expectInSight(closed(page));
  await expect(section(page, 'Review and close')).toContainText('Done');
  await expect(page.getByText('Say the thanks that you wrote above')).toBeVisible();

  const reopen = page.getByRole('button', { name: 'Open this plan again' });
  await goTo(page, reopen, { most: 4 });
  await keyboard.press('Enter');
  await expect(close(page)).toBeFocused();
  await expect(section(page, 'Review and close')).toContainText('Started');
  await goTo(page, undo(page), { most: 12 });
  await keyboard.press('Enter');
  await expect(closed(page)).toBeVisible();
  await keyboard.press('Enter');
  await expect(closed(page)).toHaveCount(0);

  expect((await kept(page))[0]).toMatchObject({
    closed: '',
    kept: 'The half hour on Fridays',
    thanks: 'Ada, for the plain words',
    celebration: 'A slow lunch',
  });
});

test('a closed plan says so at its head, with the way on; a check-in is offered again once it is opened', async ({
  page,
}) => {
  await openReview(page);
  await page.reload();
  const door = page.getByRole('region', { name: 'Check-in' });
  await expect(door).toBeVisible();
  await section(page, 'Review and close').getByRole('link').click();
  await close(page).click();
  await expect(closed(page)).toBeVisible();
  await expect(door).toHaveCount(0);
  await page.goto('./roadmap/');
  await expect(page.getByRole('link', { name: 'Edit in the planner' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Check in' })).toHaveCount(0);

  await page.goto('./planner/');
  const head = page.getByRole('region', { name: 'A closed plan' });
  await expect(head).toContainText('You closed this plan on 3 May 2027.');
  await head.getByRole('link', { name: 'Start the next one, or open it again' }).press('Enter');
  await page.getByRole('button', { name: 'Open this plan again' }).click();
  await expect(head).toHaveCount(0);
  await expect(door).toBeVisible();
});

test('the next plan starts from what is left, and the closed one stays as it was @engines', async ({
  page,
}) => {
  await openReview(page);
  const [first = '', second = '', ...others] = await titles(page);
  await milestone(page, 1).getByLabel('Status').selectOption('Done');
  await milestone(page, 2).getByLabel('Status').selectOption('No longer relevant');
  await close(page).click();
  await startNext(page).click();
  await expect(page.getByText('A new plan, from what was left.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo', description: /A new plan/ })).toBeFocused();
  await expect(goal(page)).toHaveValue('');
  await expect.poll(() => titles(page)).toEqual(others);
  await expect(milestone(page, 1).getByLabel('By when?')).toHaveValue('');
  await expect(section(page, 'People who can help')).toContainText('Done');

  const [old, next] = (await kept(page)).sort((one, other) => other.goal.length - one.goal.length);
  expect(old.milestones.map((one: { title: string }) => one.title)).toEqual([first, second, ...others]);
  expect(next.closed).toBe('');

  await page.getByText('Your plans (2)').click();
  await expect(page.getByRole('listitem').filter({ hasText: old.goal })).toContainText(
    `Closed on 3 May 2027 · 1 of ${others.length + 1} milestones done`,
  );
  await page.getByRole('button', { name: 'Undo', description: /A new plan/ }).click();
  await expect(closed(page)).toBeVisible();
  await expect(title(page, 1)).toHaveValue(first);
});

test('where nothing is left the next plan is a blank one', async ({ page }) => {
  await openPlanner(page, './planner/#closing');
  await goal(page).fill('rest');
  await close(page).click();
  await startNext(page).click();
  await expect(goal(page)).toHaveValue('');
  await expect(page.getByText('Your plans (2)')).toBeVisible();
  await expect(page.getByText('A copy is yours to change')).toBeVisible();
  expect((await kept(page)).map((plan) => plan.goal).sort()).toEqual(['', 'rest']);
});

test('once the day of the review has come the planner says so, until the plan is closed', async ({
  page,
}) => {
  await openReview(page);
  const due = 'Time to look back';
  await expect(section(page, 'Review and close')).not.toContainText(due);
  const [plan] = await kept(page);
  await page.clock.setFixedTime(new Date(`${plan.review}T09:00`));
  await page.reload();
  await expect(section(page, 'Review and close')).toContainText(due);
  await section(page, 'Review and close').getByRole('link').click();
  await expect(page.getByText('The day to look back has come.')).toBeVisible();
  await close(page).click();
  await expect(section(page, 'Review and close')).toContainText('Done');
  await expect(page.getByText('The day to look back has come.')).toHaveCount(0);
});
