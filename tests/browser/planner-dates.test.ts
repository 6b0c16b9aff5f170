import { copyExample, kept, milestone, openPlanner, title, titles } from './planner-visits.ts';
import { expect, test } from './site.ts';

test('the dates of an example are counted from the visitor’s own today', async ({ page }) => {
  await page.clock.setFixedTime(new Date(2027, 1, 27, 23, 30));
  await copyExample(page);
  const [plan] = await kept(page);
  expect(plan.created).toBe('2027-02-27');
  expect(plan.milestones[0].due).toBe('2027-03-06');
});

test('a stored date that is none stays as it was typed, with a message at the field', async ({ page }) => {
  await copyExample(page);
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.startsWith('waymark/plan/')) ?? '';
    const record = JSON.parse(localStorage.getItem(key) ?? '');
    record.data.milestones[0].due = 'after the summer';
    localStorage.setItem(key, JSON.stringify(record));
  });
  await page.reload();
  const due = milestone(page, 1).getByLabel('By when?');
  await expect(due).toHaveValue('after the summer');
  await expect(due).toHaveAccessibleDescription(/This is not a date\. What you typed is kept\./);
  await expect(due).toHaveAttribute('aria-invalid', 'true');
  await due.fill('2027-09-01');
  await due.blur();
  await expect(due).not.toHaveAttribute('aria-invalid');
});

test('a date in the past or after the goal gets a note and is kept', async ({ page }) => {
  await copyExample(page);
  const due = milestone(page, 1).getByLabel('By when?');
  await due.fill('2019-01-01');
  await due.blur();
  await expect(milestone(page, 1).getByText('This day has passed.')).toBeVisible();
  await due.fill('2090-01-01');
  await due.blur();
  await expect(milestone(page, 1).getByText('This is later than the date of your goal.')).toBeVisible();
  expect((await kept(page))[0].milestones[0].due).toBe('2090-01-01');
});

test('a half-typed date is told of and replaces nothing else', async ({ page }) => {
  await openPlanner(page);
  const due = page.getByLabel('By when?').first();
  await due.focus();
  await page.keyboard.type('12');
  await page.getByLabel('Why does this matter').focus();
  await expect(page.getByText('The date is not complete.')).toBeVisible();
});

test('a half-typed date can be replaced by a ready-made one, in one click @engines', async ({ page }) => {
  await openPlanner(page);
  const due = page.getByLabel('By when?').first();
  const ready = page.getByRole('button', { name: 'In 3 months' });
  const unfinished = page.getByText('The date is not complete.');
  await due.focus();
  await page.keyboard.type('12');
  await page.getByLabel('Why does this matter').focus();
  await expect(unfinished).toBeVisible();
  await due.focus();
  await page.keyboard.type('11');
  await ready.click({ delay: 100 });
  await expect(due).toHaveValue(/^\d{4}-\d\d-\d\d$/);
  await expect(unfinished).toHaveCount(0);
  await expect(due).not.toHaveAttribute('aria-invalid');
  await due.fill('');
  await due.blur();
  await expect(unfinished).toHaveCount(0);
});

test('a note about a date does not move what is just being pressed @engines', async ({ page }) => {
  await openPlanner(page);
  const due = page.getByLabel('By when?').first();
  const ready = page.getByRole('button', { name: 'In 3 months' });
  const below = () =>
    page.evaluate(() => {
      const top = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().top ?? 0;
      return top('.planner-date-row button') - top('#goal-due');
    });
  const before = await below();
  await due.fill('2019-01-01');
  await ready.focus();
  await expect(page.getByText('This day has passed.')).toBeVisible();
  expect(await below()).toBeCloseTo(before, 2);

  await milestone(page, 1).getByLabel('By when?').fill('2019-01-01');
  await page.getByRole('button', { name: 'Add another milestone' }).click({ delay: 100 });
  await expect(title(page, 2)).toBeFocused();
  await expect(milestone(page, 1).getByText('This day has passed.')).toBeVisible();
});

test('milestones that stand in another order than on the roadmap are put in that order by a press', async ({
  page,
}) => {
  await copyExample(page);
  const before = await titles(page);
  const sort = page.getByRole('button', { name: 'Put them in that order here' });
  await expect(sort).toHaveCount(0);
  await milestone(page, 1).getByLabel('By when?').fill('2090-01-01');
  await page.getByText('Your roadmap has them in order of date.').scrollIntoViewIfNeeded();
  await sort.press('Enter');
  await expect(sort).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Milestones', exact: true })).toBeFocused();
  expect(await titles(page)).toEqual([...before.slice(1), before[0]]);
  await page.locator('.planner-bar').getByRole('button', { name: 'Undo' }).click();
  expect(await titles(page)).toEqual(before);
});
