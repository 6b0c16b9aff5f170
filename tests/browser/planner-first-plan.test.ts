import { goal, kept, milestone, openPlanner, section, title, titles } from './planner-visits.ts';
import { expect, test } from './site.ts';

test('four answers make a roadmap, and it is there the next time @engines', async ({ page }) => {
  await openPlanner(page);
  await goal(page).focus();
  await page.keyboard.type('have led a team meeting');
  await page.getByLabel('By when?').first().fill('2027-06-30');
  await page.getByRole('button', { name: 'In a year' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.type('the notes of the meeting');
  await expect(
    page.getByText(
      'By 30 June 2027 I will have led a team meeting. I will know by the notes of the meeting.',
    ),
  ).toBeVisible();
  await expect(section(page, 'Your goal')).toContainText('Done');

  await page.keyboard.press('Tab');
  await page.keyboard.type('I want to be heard');
  await title(page, 1).focus();
  await page.keyboard.type('Ask for a slot');
  await milestone(page, 1).getByLabel('By when?').fill('2027-01-31');
  await page.getByRole('button', { name: 'Add another milestone' }).press('Enter');
  await expect(title(page, 2)).toBeFocused();
  await page.keyboard.type('Lead for ten minutes');
  await milestone(page, 2).getByLabel('By when?').fill('2027-03-31');
  await expect(section(page, 'Milestones')).toContainText('Done');

  const obstacle = page.getByRole('group', { name: 'Obstacle 1' });
  await obstacle.getByLabel('What gets in the way').focus();
  await page.keyboard.type('I lose the thread');
  await page.keyboard.press('Tab');
  await page.keyboard.type('I lose the thread');
  await expect(obstacle.getByText('What is the one thing you will do then?')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.type('I read the next line of my notes');
  await expect(obstacle.getByText('the one thing you will do')).toHaveCount(0);
  await expect(page.getByText('Your first roadmap is complete.')).toBeVisible();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();

  await page.reload();
  await expect(goal(page)).toHaveValue('have led a team meeting');
  await expect.poll(() => titles(page)).toEqual(['Ask for a slot', 'Lead for ten minutes']);
  await expect(page.getByText('Your first roadmap is complete.')).toBeVisible();
});

test('the first letters typed in a blank form stay in one field', async ({ page }) => {
  await openPlanner(page);
  await title(page, 1).focus();
  await page.keyboard.type('Ask for a slot');
  await expect(title(page, 1)).toBeFocused();
  await expect(title(page, 1)).toHaveValue('Ask for a slot');
  expect((await kept(page)).map((plan) => plan.milestones.length)).toEqual([1]);
});
