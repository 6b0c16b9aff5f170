import { expectInSight, goTo, skipToMain } from './by-keys.ts';
import { expectFits, watchMovement, ZOOMED } from './fits.ts';
import { HERE, heading, onwards, PAGES, questions } from './quiz-visits.ts';
import { expect, test } from './site.ts';

/*
 * Journeys by keys alone: nothing here clicks, fills or focuses, so that a field no key reaches fails the test. Each stop
 * must be in sight and have its ring, and each screen must fit as it stands and with its text spread out.
 */
const screens = [
  { screen: 'a desk', viewport: { width: 1280, height: 720 } },
  { screen: 'the same at 400 % @engines', viewport: ZOOMED },
];

for (const { screen, viewport } of screens) {
  test.describe(`on ${screen}`, () => {
    test.use({ viewport });
    test.beforeEach(async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await watchMovement(page);
    });
    // Many stops, each looked at, take Firefox half a minute on a busy machine.
    test.describe.configure({ timeout: 90_000 });

    test('the quiz, from its start page to the result', async ({ page }) => {
      await page.goto(HERE);
      await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
      await skipToMain(page);
      await expectFits(page);
      const start = page.getByRole('link', { name: 'Start', exact: true });
      await goTo(page, start, { most: 3 });
      await expectInSight(start);
      await page.keyboard.press('Enter');

      const firstRadio = page.getByRole('group').first().getByRole('radio').first();
      await test.step('going on without an answer leads back to the question', async () => {
        await expect(heading(page)).toBeFocused();
        await goTo(page, onwards(page), { most: 4 });
        await expectInSight(onwards(page));
        await page.keyboard.press('Enter');
        await expect(page.getByRole('alert')).toBeFocused();
        await expectFits(page);
        const open = page.getByRole('alert').getByRole('link').first();
        await goTo(page, open, { most: 1 });
        await expectInSight(open);
        await page.keyboard.press('Enter');
        await expectInSight(firstRadio);
        await goTo(page, open, { key: 'Shift+Tab', most: 4 });
      });

      for (let at = 1; at <= PAGES; at++) {
        await expect(heading(page)).toHaveText(`Page ${at} of ${PAGES}`);
        if (at > 1) await expect(heading(page)).toBeFocused();
        for (const [place, question] of (await page.getByRole('group').all()).entries()) {
          await goTo(page, question.getByRole('radio').first(), { most: 4 });
          await page.keyboard.press('Space');
          for (let down = 0; down <= (place + at) % 3; down++) await page.keyboard.press('ArrowDown');
          await expectInSight(question.getByRole('radio', { checked: true }));
        }
        await goTo(page, onwards(page), { most: 1 });
        await page.keyboard.press('Enter');
      }

      await test.step('one answer is changed', async () => {
        await expect(heading(page)).toHaveText('Check your answers');
        await expect(heading(page)).toBeFocused();
        await expectFits(page);
        const { short = '' } = questions[1] ?? {};
        const change = page.getByRole('link', { name: `Change ${short}` });
        await goTo(page, change);
        await expectInSight(change);
        await page.keyboard.press('Enter');
        await expect(heading(page)).toHaveText(`Page 1 of ${PAGES}`);
        const answers = page.getByRole('group').nth(1).getByRole('radio');
        await expectInSight(answers.and(page.getByRole('radio', { checked: true })));
        await page.keyboard.press('ArrowUp');
        const changed = await page.evaluate(
          () => document.activeElement?.closest('label')?.textContent ?? '',
        );
        await goTo(page, onwards(page), { most: 3 });
        await page.keyboard.press('Enter');
        await expect(heading(page)).toHaveText('Check your answers');
        await expect(heading(page)).toBeFocused();
        await expect(page.getByText(changed, { exact: true }).first()).toBeVisible();
      });

      const result = page.getByRole('link', { name: 'See my result' });
      await goTo(page, result);
      await expectInSight(result);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/#result$/);
      await expect(heading(page)).toBeFocused();
      await expect(page.getByRole('table', { name: /area by area/ })).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Keep this result' })).toBeVisible();
      await expectFits(page);
    });

    test('a reflection in own words, one question at a time', async ({ page }) => {
      await page.goto('./quiz/bouncing-back/');
      await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
      await skipToMain(page);
      const one = page.getByRole('checkbox', { name: 'Show one question at a time' });
      await goTo(page, one, { most: 4 });
      await expectInSight(one);
      await page.keyboard.press('Space');
      await expect(one).toBeChecked();
      await goTo(page, page.getByRole('link', { name: 'Start', exact: true }), { key: 'Shift+Tab', most: 3 });
      await page.keyboard.press('Enter');
      await expect(heading(page)).toHaveText('Question 1 of 15');
      await expect(heading(page)).toBeFocused();
      const words = page.getByRole('textbox', { name: 'What happened?' });
      await goTo(page, words, { most: 3 });
      await expectInSight(words);
      await page.keyboard.type('It ended.');
      for (let at = 1; at <= 15; at++) {
        await expect(heading(page)).toHaveText(`Question ${at} of 15`);
        if (at > 1) await expect(heading(page)).toBeFocused();
        await goTo(page, onwards(page), { most: 4 });
        await page.keyboard.press('Enter');
      }
      await expect(heading(page)).toHaveText('Check your answers');
      const result = page.getByRole('link', { name: 'See my result' });
      await goTo(page, result);
      await page.keyboard.press('Enter');
      await expect(heading(page)).toHaveText('What you have put together');
      await expect(heading(page)).toBeFocused();
      await expectFits(page);
      await expect(page.getByRole('definition').filter({ hasText: 'It ended.' })).toBeVisible();
    });

    test('a roadmap, from the empty planner to the sheet', async ({ page }) => {
      await page.goto('./planner/');
      await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
      await skipToMain(page);
      const { keyboard } = page;
      const milestone = (number: number) => page.getByRole('group', { name: `Milestone ${number}` });
      const title = (number: number) => milestone(number).getByRole('textbox', { name: 'What I will do' });

      await test.step('the goal, its date and why it matters', async () => {
        const goal = page.getByRole('textbox', { name: 'I will …' });
        await goTo(page, goal);
        await expectInSight(goal);
        await keyboard.type('have led a team meeting');
        const due = page.getByLabel('By when?').first();
        await goTo(page, due, { most: 1 });
        await expectInSight(due);
        await keyboard.type('06302031');
        await expect(due).toHaveValue('2031-06-30');
        const why = page.getByRole('textbox', { name: 'Why does this matter to you?' });
        await goTo(page, why, { most: 12 });
        await expectInSight(why);
        await keyboard.type('I want to be heard');
      });

      await test.step('two milestones', async () => {
        await goTo(page, title(1), { most: 1 });
        await keyboard.type('Ask for a slot');
        await goTo(page, milestone(1).getByLabel('By when?'), { most: 1 });
        await keyboard.type('01312031');
        const status = milestone(1).getByRole('combobox', { name: 'Status' });
        await goTo(page, status, { most: 5 });
        await expectInSight(status);
        await keyboard.press('ArrowDown');
        await expect(status).toHaveValue('doing');
        const add = page.getByRole('button', { name: 'Add another milestone' });
        await goTo(page, add, { most: 6 });
        await expectInSight(add);
        await keyboard.press('Enter');
        await expectInSight(title(2));
        await keyboard.type('Lead for ten minutes');
      });

      const then = page.getByRole('group', { name: 'Obstacle 1' }).getByRole('textbox', { name: 'then …' });
      await test.step('an obstacle with both halves of its plan', async () => {
        await goTo(page, page.getByRole('textbox', { name: 'What gets in the way' }), { most: 14 });
        await keyboard.type('I lose the thread');
        await keyboard.press('Tab');
        await keyboard.type('I lose the thread');
        await goTo(page, then, { most: 1 });
        await expectInSight(then);
        await keyboard.type('I apologise');
        await expectFits(page);
      });

      await test.step('the last words taken back and written anew', async () => {
        const undo = page.locator('.planner-bar').getByRole('button', { name: 'Undo' });
        await goTo(page, undo);
        await expectInSight(undo);
        await keyboard.press('Enter');
        await expect(then).toHaveValue('');
        await expect(page.getByRole('status').filter({ hasText: 'Undone' })).toBeVisible();
        await goTo(page, then, { key: 'Shift+Tab' });
        await expectInSight(then);
        await keyboard.type('I read the next line of my notes');
      });

      await test.step('the milestones in another order', async () => {
        const down = (number: number) =>
          page.getByRole('button', { name: 'Move down', description: `Milestone ${number}` });
        await goTo(page, down(1), { key: 'Shift+Tab' });
        await expectInSight(down(1));
        await keyboard.press('Enter');
        await expectInSight(down(2));
        await expect(title(1)).toHaveValue('Lead for ten minutes');
        await expect(title(2)).toHaveValue('Ask for a slot');
      });

      const print = page.getByRole('link', { name: 'See and print my roadmap' });
      await goTo(page, print);
      await expectInSight(print);
      await keyboard.press('Enter');
      await expect(page).toHaveURL(/\/roadmap\/$/);
      const sheet = page.getByRole('article');
      await expect(sheet.getByRole('heading', { level: 1 })).toHaveText(
        'By 30 June 2031 I will have led a team meeting',
      );
      for (const text of [
        'I want to be heard',
        'Ask for a slot',
        'I lose the thread',
        'the next line of my notes',
      ])
        await expect(sheet.getByText(text).first()).toBeAttached();

      await test.step('on paper', async () => {
        await expectFits(page);
        await page.evaluate(() => {
          window.print = () => document.documentElement.classList.add('was-printed');
        });
        await skipToMain(page);
        const paper = page.getByRole('button', { name: 'Print', exact: true });
        await goTo(page, paper, { most: 3 });
        await expectInSight(paper);
        await keyboard.press('Enter');
        await expect(page.locator('html')).toHaveClass('was-printed');
      });
    });
  });
}
