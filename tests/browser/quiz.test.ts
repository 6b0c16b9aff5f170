import { faultsOf } from './faults.ts';
import { HERE, heading, middling, onwards, PAGES, QUIZ, questions, returnTo } from './quiz-visits.ts';
import { expect, test } from './site.ts';

test('an address within the start page, or of a step that there is not, shows the start page', async ({
  page,
}) => {
  for (const address of ['#main', '#questions-99', '#nowhere']) {
    await page.goto('about:blank');
    await page.goto(HERE + address);
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Start', exact: true })).toBeVisible();
  }
});

test('the whole quiz by keyboard alone @anywhere', async ({ page }) => {
  await page.goto(HERE);
  await page.getByRole('link', { name: 'Start', exact: true }).focus();
  await page.keyboard.press('Enter');
  for (let at = 1; at <= PAGES; at++) {
    await expect(heading(page)).toHaveText(`Page ${at} of ${PAGES}`);
    await expect(heading(page)).toBeFocused();
    await expect(page).toHaveTitle(`Page ${at} of ${PAGES} – Should I become a mentor? – Waymark`);
    const count = await page.getByRole('group').count();
    for (let question = 0; question < count; question++) {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      for (let down = 0; down <= (question + at) % 3; down++) await page.keyboard.press('ArrowDown');
    }
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(count);
    await page.keyboard.press('Enter');
  }
  await expect(heading(page)).toHaveText('Check your answers');
  await expect(heading(page)).toBeFocused();
  await page.getByRole('link', { name: 'See my result' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle('Your result – Should I become a mentor? – Waymark');
  await expect(heading(page)).toBeFocused();
  await expect(page.getByRole('table', { name: /area by area/ }).getByRole('rowheader')).toHaveCount(6);
});

test('the first page does not take the focus, and no answer is chosen', async ({ page }) => {
  await page.goto(HERE);
  await expect(heading(page)).not.toBeFocused();
  await page.getByRole('link', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('group')).toHaveCount(3);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('going on without an answer says which ones are missing, and leads there @engines', async ({ page }) => {
  await page.goto(`${HERE}#questions-1`);
  await page.getByRole('group').nth(1).getByRole('radio').first().check();
  await onwards(page).click();
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link')).toHaveCount(2);
  await expect(page).toHaveTitle(/^Error: Page 1 of 7/);
  await expect(page.getByRole('group').first()).toHaveAccessibleDescription(/Choose an answer/);
  await summary.getByRole('link').last().click();
  await expect(page.getByRole('group').nth(2).getByRole('radio').first()).toBeFocused();
  await expect(page).toHaveURL(/#questions-1$/);

  await page.getByRole('group').nth(0).getByRole('radio').first().check();
  await page.getByRole('group').nth(2).getByRole('radio', { name: 'I have not had the chance yet' }).check();
  await onwards(page).click();
  await expect(page).toHaveTitle(/^Page 2 of 7/);
});

test('Back, Forward and a reload keep the step and every answer @engines', async ({ page }) => {
  await page.goto(HERE);
  await page.getByRole('link', { name: 'Start', exact: true }).click();
  await expect(heading(page)).toHaveText('Page 1 of 7');
  for (const question of await page.getByRole('group').all())
    await question.getByRole('radio').nth(3).check();
  await onwards(page).click();
  await expect(heading(page)).toHaveText('Page 2 of 7');
  await page.getByRole('radio').first().check();
  await page.goBack();
  await expect(heading(page)).toHaveText('Page 1 of 7');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(3);
  await page.goForward();
  await expect(page.getByRole('radio').first()).toBeChecked();
  await page.reload();
  await expect(heading(page)).toHaveText('Page 2 of 7');
  await expect(page.getByRole('radio').first()).toBeChecked();
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await expect(heading(page)).toHaveText('Should I become a mentor?');
  await expect(page.getByRole('link', { name: 'Continue where you left off' })).toHaveAttribute(
    'href',
    '#questions-2',
  );
});

test('one question at a time is kept for every quiz, has its steps and its Back, and can be turned off @engines', async ({
  page,
}) => {
  await page.goto(HERE);
  await page.getByRole('checkbox', { name: 'Show one question at a time' }).check();
  await page.goto('./quiz/ready-to-be-mentored/');
  await expect(page.getByRole('checkbox', { name: 'Show one question at a time' })).toBeChecked();
  await page.goto(HERE);
  await page.getByRole('link', { name: 'Start', exact: true }).click();
  for (let at = 1; at <= 3; at++) {
    await expect(heading(page)).toHaveText(`Question ${at} of ${questions.length}`);
    await expect(heading(page)).toBeFocused();
    await expect(page).toHaveTitle(new RegExp(`^Question ${at} of ${questions.length} – `));
    await expect(page.getByRole('group')).toHaveCount(1);
    await page.getByRole('radio').nth(at).check();
    await onwards(page).click();
  }
  await onwards(page).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await page.reload();
  await expect(heading(page)).toHaveText(`Question 4 of ${questions.length}`);
  await page.goBack();
  await expect(heading(page)).toHaveText(`Question 3 of ${questions.length}`);
  await expect(page.getByRole('radio').nth(3)).toBeChecked();
  await page.goto(HERE);
  await page.getByRole('checkbox', { name: 'Show one question at a time' }).uncheck();
  await page.getByRole('link', { name: 'Continue where you left off' }).click();
  await expect(heading(page)).toHaveText(`Page 2 of ${PAGES}`);
});

test('where another tab shows one question at a time, the title says which as the heading does', async ({
  page,
  context,
}) => {
  await page.goto(`${HERE}#questions-1`);
  await expect(page).toHaveTitle(/^Page 1 of 7 – /);
  const other = await context.newPage();
  await other.goto(HERE);
  await other.getByRole('checkbox', { name: 'Show one question at a time' }).check();
  await expect(heading(page)).toHaveText(`Question 1 of ${questions.length}`);
  await expect(page).toHaveTitle(new RegExp(`^Question 1 of ${questions.length} – `));
});

test('a link past open questions leads to the first of them, and an unknown step to the start', async ({
  page,
}) => {
  const { [questions[4]?.id ?? '']: _open, ...answers } = middling;
  await returnTo(page, '#result', answers);
  await expect(page).toHaveURL(/#questions-2$/);
  await expect(page.getByText('These questions come first')).toBeVisible();
  await page.goto('about:blank');
  await page.goto(`${HERE}#questions-99`);
  await expect(page.getByRole('link', { name: 'Continue where you left off' })).toBeVisible();
  await expect(page).toHaveURL(/mentor\/$/);
});

test('the skip link does not leave the step, nor does a reload after it', async ({ page }) => {
  await page.goto(`${HERE}#questions-1`);
  await expect(heading(page)).toHaveText('Page 1 of 7');
  await page.getByRole('link', { name: /^Skip/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page).toHaveURL(/#questions-1$/);
  await expect(heading(page)).toHaveText('Page 1 of 7');
  await page.reload();
  await expect(heading(page)).toHaveText('Page 1 of 7');
});

test('Change leads to the question and back to the check page, and loses nothing @engines', async ({
  page,
}) => {
  await returnTo(page, '#check', middling);
  const { short = '' } = questions[8] ?? {};
  await page.getByRole('link', { name: `Change ${short}` }).click();
  await expect(heading(page)).toHaveText('Page 3 of 7');
  const question = page.getByRole('group').nth(2);
  await expect(question.getByRole('radio').nth(2)).toBeFocused();
  await page.reload();
  await question.getByRole('radio').nth(4).check();
  await onwards(page).click();
  await expect(heading(page)).toHaveText('Check your answers');
  await expect(heading(page)).toBeFocused();
  await expect(page.getByText(questions[8]?.options[4]?.label ?? '', { exact: true })).toBeVisible();
  await expect(page.getByText('Not answered (optional)')).toHaveCount(2);
});

test('a question to change keeps the focus through a reload, also on the first page', async ({ page }) => {
  await returnTo(page, '#check', middling);
  await page.getByRole('link', { name: `Change ${questions[1]?.short}` }).click();
  const answer = page.getByRole('group').nth(1).getByRole('radio', { checked: true });
  await expect(answer).toBeFocused();
  await page.reload();
  await expect(answer).toBeFocused();
});

test('the list of quizzes leads back to where a visitor left off', async ({ page }) => {
  const begun = Object.fromEntries(Object.entries(middling).slice(0, 7));
  await returnTo(page, '', begun);
  await page.goto('./quiz/');
  await expect(page.getByText('You have answered 7 of 20 questions')).toBeVisible();
  await page.getByRole('link', { name: 'Continue where you left off' }).click();
  await expect(heading(page)).toHaveText('Page 3 of 7');
  await expect(page.getByText('These questions come first')).toBeHidden();
});

test('answers of an older quiz: what is gone is ignored and kept, what is new is asked', async ({ page }) => {
  const old = { ...middling, 'a-question-of-2024': 'often', [questions[3]?.id ?? '']: 'an-option-of-2024' };
  await returnTo(page, '#check', old);
  await expect(page).toHaveURL(/#questions-2$/);
  await page.getByRole('group').first().getByRole('radio').nth(2).check();
  const stored = await page.evaluate((quiz) => localStorage.getItem(`waymark/quiz-answers/${quiz}`), QUIZ);
  expect(JSON.parse(stored ?? '').data.answers['a-question-of-2024']).toBe('often');
});

test('answers that cannot be read are set aside, and the quiz begins', async ({ page }) => {
  await page.goto('./quiz/');
  await page.evaluate(
    (quiz) => localStorage.setItem(`waymark/quiz-answers/${quiz}`, '{"version":1,"da'),
    QUIZ,
  );
  await page.goto(`${HERE}#questions-1`);
  await expect(page.getByText('Something stored here could not be read')).toBeVisible();
  await page.getByRole('radio').first().check();
  await expect(page.getByRole('radio').first()).toBeChecked();
});

for (const width of [320, 1280]) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('every step is usable', async ({ page }) => {
      await returnTo(page, '#questions-1', middling, [{ at: '2026-03-01T09:30:00.000Z', answers: {} }]);
      for (const step of ['#questions-1', '#questions-7', '#check', '#result', '']) {
        await page.goto(HERE + step);
        await page.reload();
        if (step === '#result')
          await page
            .getByRole('button', { name: /^Add to my roadmap/ })
            .first()
            .click();
        if (step === '') await page.getByText('Start again', { exact: true }).click();
        await expect(page).toHaveTitle(step === '' ? /^Should/ : / – Should/);
        expect(await faultsOf(page), step).toEqual([]);
      }
      await page.evaluate((quiz) => localStorage.removeItem(`waymark/quiz-answers/${quiz}`), QUIZ);
      await page.goto(`${HERE}#questions-1`);
      await page.reload();
      await onwards(page).click();
      await expect(page.getByRole('alert')).toBeFocused();
      expect(await faultsOf(page)).toEqual([]);
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the form holds every question, the key every area, and an answer can be ticked', async ({ page }) => {
    await page.goto(HERE);
    await expect(page.getByRole('group')).toHaveCount(questions.length);
    await page.getByRole('radio').first().check();
    await expect(page.getByRole('heading', { name: 'Scoring key' })).toBeVisible();
    await expect(page.getByRole('table').first().getByRole('rowheader')).toHaveCount(6);
    await expect(page.getByRole('link', { name: 'Start', exact: true })).toBeHidden();
  });
});

test('a quiz the code has never heard of works the same @fixture', async ({ page }) => {
  await page.goto('./quiz/');
  await page.getByRole('link', { name: 'Am I ready for a day walk?' }).click();
  await page.getByRole('link', { name: 'Start', exact: true }).click();
  for (let at = 1; at <= 3; at++) {
    await expect(heading(page)).toHaveText(`Page ${at} of 3`);
    if (at < 3)
      for (const question of await page.getByRole('group').all())
        await question.getByRole('radio').nth(2).check();
    await onwards(page).click();
  }
  await page.getByRole('link', { name: 'See my result' }).click();
  await expect(heading(page)).toHaveText('The ridge');
  await expect(page.getByRole('table').getByRole('rowheader')).toHaveText(['Pack', 'Sky sense']);
  await page.goto('./quiz/ready-for-a-day-walk/how/');
  await expect(
    page.getByText('If Sky sense is at Nothing yet or at least two areas are at Nothing yet or Bare:'),
  ).toBeVisible();
});
