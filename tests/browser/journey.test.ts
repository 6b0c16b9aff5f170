import { bare, printedPages } from './pdf.ts';
import { onwards, PAGES } from './quiz-visits.ts';
import { expect, test } from './site.ts';

/*
 * The whole way, as a visitor goes it: reads a guide, takes the quiz, sends a step to the planner, finishes a roadmap,
 * sees it on one sheet, and finds another guide by search.
 */
test('from a guide to a printed roadmap @anywhere', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: 'Becoming a mentor' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Becoming a mentor');

  await test.step('take the guide’s own step along', async () => {
    const add = page.getByRole('button', { name: 'Add to my roadmap' });
    const added = page.getByRole('status').filter({ hasText: 'Added to your roadmap' });
    await add.dblclick();
    await expect(added).toBeVisible();
    await added.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByText('Taken off your roadmap again.')).toBeVisible();
    await add.click();
    await expect(added).toBeVisible();
    await page.reload();
    await add.click();
    await expect(page.getByRole('status').filter({ hasText: 'on your roadmap already' })).toBeVisible();
  });

  await test.step('take the quiz the guide leads to', async () => {
    await page.getByRole('link', { name: 'Should I become a mentor?' }).first().click();
    await page.getByRole('link', { name: 'Start', exact: true }).click();
    for (let step = 1; step <= PAGES; step++) {
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Page ${step} of ${PAGES}`);
      for (const [index, question] of (await page.getByRole('group').all()).entries()) {
        await question
          .getByRole('radio')
          .nth(2 + ((step + index) % 2))
          .check();
      }
      await onwards(page).click();
    }
    await expect(page.getByRole('heading', { name: 'Check your answers' })).toBeFocused();
    await page.getByRole('link', { name: 'See my result' }).click();
    await expect(page).toHaveURL(/#result$/);
    await expect(page.getByRole('table').first()).toBeVisible();
  });

  await test.step('send a suggested step to the planner', async () => {
    await page
      .getByRole('button', { name: /Add to my roadmap/ })
      .first()
      .click();
    await expect(page.getByRole('status').filter({ hasText: /added/i })).toBeVisible();
    await page
      .getByRole('link', { name: /planner/i })
      .filter({ visible: true })
      .last()
      .click();
    await expect(page).toHaveURL(/\/planner\/$/);
  });

  const answers = {
    goal: 'have met three times with someone I mentor',
    why: 'I want to pass on what I was given',
    milestone: 'Ask a newcomer what would help this month',
    obstacle: 'a busy week comes in between',
    if: 'a talk is called off',
    then: 'I offer two other times the same day',
  };
  await test.step('finish the roadmap', async () => {
    const goal = page.getByRole('textbox', { name: 'I will …' });
    await goal.fill(answers.goal);
    await page.getByLabel('By when?').first().fill('2031-06-30');
    await page.getByLabel('Why does this matter to you?').fill(answers.why);
    await page.getByRole('button', { name: 'Add another milestone' }).click();
    const milestone = page.getByRole('group', { name: 'Milestone 3' });
    await milestone.getByLabel('What I will do').fill(answers.milestone);
    await milestone.getByLabel('By when?').fill('2031-03-31');
    await page.getByRole('button', { name: 'Add another obstacle' }).click();
    const obstacle = page.getByRole('group', { name: 'Obstacle 3' });
    await obstacle.getByLabel('What gets in the way').fill(answers.obstacle);
    await obstacle.getByLabel('If …').fill(answers.if);
    await obstacle.getByLabel('then …').fill(answers.then);
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    await page.reload();
    await expect(goal).toHaveValue(answers.goal);
    await page.getByRole('link', { name: 'See and print my roadmap' }).click();
    await expect(page).toHaveURL(/\/roadmap\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(answers.goal);
  });

  await test.step('print it on one page', async () => {
    const pages = await printedPages(page, 'A4');
    expect(pages).toHaveLength(1);
    const steps = await page.getByRole('article').locator('.milestone-title .typed').allTextContents();
    expect(steps.length).toBeGreaterThanOrEqual(3);
    const expected = [...Object.values(answers), ...steps, '30 June 2031'];
    expect(expected.filter((text) => !bare(pages[0] ?? '').includes(bare(text)))).toEqual([]);
  });

  await test.step('find another guide by search', async () => {
    await page.goto('./search/?q=setback');
    await expect(page.getByRole('link', { name: /Overcoming setbacks/ }).first()).toBeVisible();
  });
});
