import type { Page } from '@playwright/test';
import { faultsOf } from './faults.ts';
import { painted } from './painted.ts';
import { bare, printedPages } from './pdf.ts';
import { heading, onwards, type QuizVisit, quizVisit } from './quiz-visits.ts';
import { expect, test } from './site.ts';

/* What the other kinds of quiz do that the first one does not: a choice with ties, and a reflection in own words. */

const help = quizVisit('mentor-sponsor-coach-or-peer');
const ready = quizVisit('ready-to-be-mentored');
const setback = quizVisit('bouncing-back');

/** Answers with this place on the scale to the questions of each dimension, and the lowest to all others. */
const atPlaces = ({ questions }: QuizVisit, places: Record<string, number>) =>
  Object.fromEntries(
    questions
      .filter(({ dimension }) => dimension !== undefined)
      .map(({ id, dimension = '', options }, index) => [
        id,
        options[places[dimension] ?? index % 2]?.id ?? '',
      ]),
  );

/** Puts a textarea's text and gives it, as a visitor types it. */
async function write(page: Page, question: string, text: string) {
  await page.getByRole('textbox', { name: question }).fill(text);
}

test.describe('which kind of help', () => {
  test('two that are level are both named, with a step for each', async ({ page }) => {
    await help.returnTo(page, '#result', atPlaces(help, { direction: 3, skill: 3 }));
    await expect(heading(page)).toHaveText('A mentor and a coach');
    await expect(page.getByText('came out level at the top')).toBeVisible();
    await expect(page.getByRole('table', { name: /area by area/ }).getByRole('rowheader')).toHaveCount(5);
    await expect(page.getByRole('heading', { name: 'What pointed here' })).toBeVisible();
    for (const step of [
      'Ask someone two steps ahead for one talk',
      'Use the skill once while someone watches',
    ])
      await expect(page.getByRole('heading', { name: step })).toBeVisible();
  });

  test('one that stands highest is named alone, and Change leads to another', async ({ page }) => {
    await help.returnTo(page, '#result', {
      ...atPlaces(help, { direction: 2 }),
      'slow-question': 'some-days',
    });
    await expect(heading(page)).toHaveText('A mentor');
    await page.getByRole('link', { name: 'Change Your open decision' }).click();
    const question = page.getByRole('group', { name: /biggest decision/ });
    await expect(question.getByRole('radio').nth(2)).toBeFocused();
    await question.getByRole('radio').first().check();
    await onwards(page).click();
    await expect(heading(page)).toHaveText('Nothing presses just now');
  });
});

test('the quiz for mentees leads from its start to a headline and three steps', async ({ page }) => {
  await page.goto(ready.here);
  await page.getByRole('link', { name: 'Start', exact: true }).click();
  for (let at = 1; at <= ready.pages; at++) {
    await expect(heading(page)).toHaveText(`Page ${at} of ${ready.pages}`);
    for (const [place, question] of (await page.getByRole('group').all()).entries())
      await question
        .getByRole('radio')
        .nth(2 + ((at + place) % 2))
        .check();
    await onwards(page).click();
  }
  await page.getByRole('link', { name: 'See my result' }).click();
  await expect(heading(page)).toHaveText('Start with one talk');
  await expect(page.getByRole('button', { name: /^Add to my roadmap/ })).toHaveCount(3);
});

test('a step that comes first because its area decided the headline says so', async ({ page }) => {
  await ready.returnTo(
    page,
    '#result',
    atPlaces(ready, { time: 1, aim: 0, asking: 3, feedback: 3, lead: 3 }),
  );
  await expect(heading(page)).toHaveText('Not now, and what helps meanwhile');
  const first = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: /^Add/ }) })
    .first();
  await expect(first).toContainText(
    'It comes first because “Time and follow-through” decided your headline.',
  );
  await expect(page.getByText('It comes first because')).toHaveCount(1);
});

test.describe('after a setback', () => {
  const happened = '  They stopped <b>the project</b>.\n\nI heard it & left.  ';

  test('any question may stay empty, and the words come back exactly, with a plan', async ({ page }) => {
    await page.goto(setback.here);
    await expect(page.getByText('call a local crisis line')).toBeVisible();
    await page.getByRole('link', { name: 'Start', exact: true }).click();
    await write(page, 'What happened?', happened);
    await expect(page.getByRole('textbox', { name: 'What happened?' })).toHaveAccessibleDescription(
      /plain sentences/,
    );
    for (let at = 1; at <= 3; at++) await onwards(page).click();
    await write(page, 'What is one small thing that you will do next?', 'Write to the team');
    await page.getByRole('radio', { name: 'Within a week' }).check();
    await onwards(page).click();
    await write(page, 'What may get in the way? Finish the sentence: If …', 'it is late');
    await write(page, 'What will you do then? Finish the sentence: Then I …', 'write one line');
    await page.reload();
    await expect(page.getByRole('textbox', { name: /What will you do then/ })).toHaveValue('write one line');
    await onwards(page).click();
    await expect(heading(page)).toHaveText('Check your answers');
    await page.getByRole('link', { name: 'See my result' }).click();
    await expect(heading(page)).toHaveText('What you have put together');
    const words = page.getByRole('definition').filter({ hasText: 'They stopped' });
    expect(await words.textContent()).toBe(happened);
    await expect(page.getByRole('main')).not.toContainText(/score of|Steady|Start here|\d ?%/);
    await expect(page.getByRole('heading', { name: 'If it gets heavier' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'You need not carry this alone' })).toBeHidden();

    const plan = page.locator('.own-plan');
    await expect(plan).toContainText('In one week');
    await plan.getByRole('button', { name: /^Add to my roadmap.*Write to the team$/ }).click();
    await expect(plan.getByRole('status')).toContainText('Added to your roadmap');
    await plan.getByRole('button', { name: /^Add/ }).click();
    await plan.getByRole('link', { name: 'Open the planner' }).click();
    await expect(page.getByRole('textbox', { name: 'What I will do' }).first()).toHaveValue(
      'Write to the team',
    );
    await expect(page.getByRole('textbox', { name: 'then …' }).first()).toHaveValue('write one line');
  });

  test.describe('where this browser stores nothing', () => {
    const offered = 'Your answers are kept only if you save the backup above.';
    test.beforeEach(async ({ page, permit }) => {
      permit.allowConsole(/ERR_FAILED/);
      await page.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      });
      await page.goto(`${setback.here}#questions-4`);
      await write(page, 'What is one small thing that you will do next?', 'Write to the team');
      await expect(page.getByRole('button', { name: 'Download a backup file' })).toBeVisible();
    });

    test('who cannot get to the check page is not told that answers are kept', async ({ page }) => {
      await page.route(/ending.*\.js$/, (route) => route.abort());
      await onwards(page).click();
      await onwards(page).click();
      await expect(page.getByText('The next page could not be loaded.')).toContainText(offered);
      await expect(page.getByText('are kept.')).toHaveCount(0);
    });

    test('nor is who gets only a part of the result, or cannot add a step', async ({ page }) => {
      await page.route(/(Afterwards|add-step).*\.js$/, (route) => route.abort());
      await onwards(page).click();
      await onwards(page).click();
      await page.getByRole('link', { name: 'See my result' }).click();
      await expect(page.getByText('The ways to copy or delete this result')).toContainText(offered);
      const plan = page.locator('.own-plan');
      await plan.getByRole('button', { name: /^Add to my roadmap/ }).click();
      await expect(plan.getByRole('status')).toContainText(offered);
      await expect(page.getByText('are kept.')).toHaveCount(0);
    });
  });

  test('Change leads to the words and back', async ({ page }) => {
    await setback.returnTo(page, '#check', { 'still-stands': 'The team' });
    await page.getByRole('link', { name: 'Change What still stands' }).click();
    await expect(page.getByRole('textbox', { name: 'What still stands?' })).toBeFocused();
    await page.keyboard.press('End');
    await page.keyboard.type(', and my health');
    await onwards(page).click();
    await expect(page.getByText('The team, and my health')).toBeVisible();
  });

  test('hard days are met with help, first of all', async ({ page }) => {
    await setback.returnTo(page, '#result', { 'what-happened': 'It ended.', 'days-since': 'very-hard' });
    const second = page.getByRole('heading', { level: 2 }).first();
    await expect(second).toHaveText('You need not carry this alone');
    await expect(
      page.getByRole('heading', { name: 'Make one appointment to talk about how you are' }),
    ).toBeVisible();
    await expect(page.getByRole('article').getByText('That can happen to anybody')).toBeVisible();
  });

  test('nothing written is no fault, and the list leads back to where it was left', async ({ page }) => {
    await setback.returnTo(page, '#result', { 'days-since': 'heavier' });
    await expect(heading(page)).toHaveText('Nothing written yet');
    await page.goto('./quiz/');
    await expect(page.getByText('You have answered 1 of 15 questions of “Bouncing back”')).toBeVisible();
    await page.getByRole('link', { name: 'Continue where you left off' }).click();
    await expect(heading(page)).toHaveText('Page 3 of 5');
    await expect(page).toHaveURL(/#questions-3$/);
  });

  test('where nothing at all was answered there is no result to keep or to delete', async ({ page }) => {
    const at = '2026-03-01T09:30:00.000Z';
    await setback.returnTo(page, '#result', {}, [{ id: at, at, answers: { 'what-happened': 'It ended.' } }]);
    await expect(heading(page)).toHaveText('Nothing written yet');
    await expect(page.getByRole('heading', { name: 'Earlier results' })).toBeVisible();
    await expect(page.getByText('This result then stands under your next one')).toHaveCount(0);
    await expect(page.getByText('Delete this result', { exact: true })).toHaveCount(0);
    await expect(page.getByText('Start again', { exact: true })).toHaveCount(0);
  });

  test('what was written then can be read beside what is written now', async ({ page }) => {
    const at = '2026-03-01T09:30:00.000Z';
    await setback.returnTo(page, '#result', { 'what-happened': 'It looks smaller now.' }, [
      { id: at, at, answers: { 'what-happened': 'It was the end.' } },
    ]);
    const then = page.getByRole('listitem').filter({ hasText: '1 March 2026' });
    await then.getByText('What you wrote then').click();
    await expect(then.getByText('It was the end.')).toBeVisible();
  });
});

for (const visit of [help, ready, setback]) {
  const answers = Object.fromEntries(
    visit.questions.map(({ id, options, lines }, index) => [
      id,
      lines
        ? 'A line of my own, and a second one that is a little longer than the first.'
        : (options[(index % 3) + 1]?.id ?? ''),
    ]),
  );

  test(`every step of ${visit.id} is usable on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    const at = '2026-03-01T09:30:00.000Z';
    await visit.returnTo(page, '', answers, [
      { id: at, at, answers },
      { id: `${at}2`, at, answers: {} },
    ]);
    for (const step of ['', '#questions-1', `#questions-${visit.pages}`, '#check', '#result']) {
      await page.goto('about:blank');
      await page.goto(visit.here + step);
      if (step !== '') await expect(page).toHaveTitle(/ – .* – /);
      if (step === '#result')
        await expect(page.getByRole('heading', { name: 'Earlier results' })).toBeVisible();
      expect(await faultsOf(page), step).toEqual([]);
    }
  });

  for (const format of ['A4', 'Letter'] as const) {
    test(`on ${format}, ${visit.id} prints its result and its second opinion on one page, its form on two`, async ({
      page,
    }) => {
      await visit.returnTo(page, '#result', answers);
      await expect(page.getByRole('heading', { name: 'Keep this result' })).toBeVisible();
      const [result, ...more] = await printedPages(page, format);
      expect(more).toEqual([]);
      expect(bare(result ?? '')).toContain(bare((await heading(page).textContent()) ?? ''));
      await page.goto(`${visit.here}second-opinion/`);
      expect(await printedPages(page, format)).toHaveLength(1);
      await page.goto(`${visit.here}paper/`);
      expect((await printedPages(page, format)).length).toBeLessThanOrEqual(2);
    });
  }
}

test('a reflection that was deleted is not kept anew, and empty, by going back to it', async ({ page }) => {
  await setback.returnTo(page, '#result', { 'what-happened': 'It ended.' });
  const kept = () =>
    page.evaluate(() => JSON.parse(localStorage.getItem('waymark/quiz-results/bouncing-back') ?? '{}').data);
  await expect.poll(kept).toHaveLength(1);
  await page.getByText('Delete this result', { exact: true }).click();
  await page.getByRole('button', { name: 'Delete this result and its answers' }).click();
  await expect(page.getByRole('link', { name: 'Start', exact: true })).toBeVisible();
  await page.goBack();
  await expect(heading(page)).toHaveText('Nothing written yet');
  await painted(page);
  expect(await kept()).toHaveLength(0);
});
