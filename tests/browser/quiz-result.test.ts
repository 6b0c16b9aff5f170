import { printedPages } from './pdf.ts';
import { HERE, heading, middling, onwards, PAGES, QUIZ, questions, returnTo } from './quiz-visits.ts';
import { expect, test } from './site.ts';

test('the result says why, how close another is, and what to change; Change leads back to it', async ({
  page,
}) => {
  await returnTo(page, '#result', middling);
  await expect(heading(page)).toHaveText('Start small');
  await expect(page.getByText(/^Why this result\./)).toBeVisible();
  await expect(page.getByText(/^You are close to/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Three next steps' })).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(/\d ?%|\d\.\d/);
  await page
    .getByRole('link', { name: /^Change/ })
    .first()
    .click();
  await onwards(page).click();
  await expect(page).toHaveURL(/#result$/);
});

test('a step goes into the roadmap once, and out again @engines', async ({ page }) => {
  await returnTo(page, '#result', middling);
  const first = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: /^Add to my roadmap/ }) })
    .first();
  const said = first.getByRole('status');
  const add = first.getByRole('button', { name: /^Add to my roadmap/ });
  await add.click();
  await expect(said).toContainText('Added to your roadmap');
  await expect(first.getByRole('link', { name: 'Open the planner' })).toHaveAttribute('href', /\/planner\/$/);
  await add.click();
  await first.getByRole('button', { name: /^Undo/ }).click();
  await expect(said).toContainText('Taken out');
  await expect(add).toBeFocused();
  await add.click();
  await expect(said).toContainText('Added to your roadmap');

  await page.reload();
  await add.click();
  await expect(said).toContainText('in your roadmap already');
});

test('starting again keeps the earlier result, and compares with it @engines', async ({ page }) => {
  const better = {
    ...middling,
    ...Object.fromEntries(questions.map(({ id, options }) => [id, options[4]?.id ?? ''])),
  };
  const at = '2026-03-01T09:30:00.000Z';
  await returnTo(page, '#result', middling, [{ at, answers: { ...better, 'idea-came-from': 'was-told' } }]);
  const earlier = page.getByRole('listitem').filter({ hasText: '1 March 2026' });
  await expect(earlier).toContainText('Ready to start');
  await expect(earlier).toContainText(/Down since then: .*\(Steady then, Growing now\)/);

  await page.getByText('Start again', { exact: true }).click();
  await page.getByRole('button', { name: 'Clear my answers and start again' }).click();
  await expect(heading(page)).toHaveText('Page 1 of 7');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  const results = await page.evaluate((quiz) => localStorage.getItem(`waymark/quiz-results/${quiz}`), QUIZ);
  expect(JSON.parse(results ?? '').data).toHaveLength(2);
});

test('earlier results say what went up, down or stayed, and each can be deleted and put back', async ({
  page,
}) => {
  const result = (at: string, place: number) => ({
    at,
    answers: Object.fromEntries(questions.map(({ id, options }) => [id, options[place]?.id ?? ''])),
  });
  await returnTo(page, '#result', middling, [
    result('2026-03-01T09:30:00.000Z', 0),
    result('2026-06-01T09:30:00.000Z', 4),
    result('2026-09-01T09:30:00.000Z', 2),
  ]);
  const list = page.locator('.earlier-results').getByRole('listitem');
  await expect(list).toHaveCount(3);
  await expect(list.nth(0)).toContainText(/^1 September 2026.*The same: Reasons,/);
  await expect(list.nth(1)).toContainText(
    /^1 June 2026.*Down since then: Reasons \(Steady then, Growing now\)/,
  );
  await expect(list.nth(2)).toContainText(
    /^1 March 2026.*Up since then: Reasons \(Start here then, Growing now\)/,
  );

  await page.getByRole('button', { name: 'Delete 1 June 2026' }).click();
  await expect(list).toHaveCount(2);
  await expect(page.getByText('The result of 1 June 2026 is deleted.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Earlier results' })).toBeFocused();
  // The record notes that something of that moment was removed, so that no other tab brings it back; not what it was.
  const kept = () =>
    page.evaluate(
      (quiz) => JSON.stringify(JSON.parse(localStorage.getItem(`waymark/quiz-results/${quiz}`) ?? '').data),
      QUIZ,
    );
  expect(await kept()).not.toContain('2026-06-01');
  await page.locator('.earlier-results').getByRole('button', { name: 'Undo' }).click();
  await expect(list).toHaveCount(3);
  await expect(list.nth(1)).toContainText(/^1 June 2026/);
  await page.getByRole('button', { name: 'Delete 1 June 2026' }).click();
  await page.reload();
  await expect(list).toHaveCount(2);
  expect(await kept()).not.toContain('2026-06-01');
});

test('two earlier results of one day are told apart by the time', async ({ page }) => {
  const at = (time: string) => ({ at: `2026-06-01T${time}:00.000Z`, answers: {} });
  await returnTo(page, '#result', middling, [at('09:30'), at('10:45')]);
  const names = page.getByRole('button', { name: /^Delete 1 June 2026/ });
  await expect(names).toHaveText([/2026, \d\d:45$/, /2026, \d\d:30$/]);
  await names.first().click();
  await expect(page.getByText(/^The result of 1 June 2026, \d\d:45 is deleted\.$/)).toBeVisible();
  await expect(names).toHaveText([/2026$/]);
});

test('the same answers given anew are a result of today, compared with the one before', async ({ page }) => {
  const at = '2026-03-01T09:30:00.000Z';
  await returnTo(page, '#result', middling, [{ at, answers: middling }]);
  const date = page.getByText(/^Your result · Should I become a mentor\? · /);
  await expect(date).toContainText('1 March 2026');
  await page.getByText('Start again', { exact: true }).click();
  await page.getByRole('button', { name: 'Clear my answers and start again' }).click();
  for (let at = 1; at <= PAGES; at++) {
    await expect(heading(page)).toHaveText(`Page ${at} of ${PAGES}`);
    for (const { id, dimension } of questions.slice((at - 1) * 3, at * 3))
      if (dimension) await page.locator(`input[name="${id}"][value="${middling[id]}"]`).check();
    await onwards(page).click();
  }
  await page.getByRole('link', { name: 'See my result' }).click();
  await expect(date).toBeVisible();
  await expect(date).not.toContainText('1 March 2026');
  const earlier = page.locator('.earlier-results').getByRole('listitem');
  await expect(earlier).toHaveCount(1);
  await expect(earlier).toContainText(/^1 March 2026.*The same: Reasons/);
  await page
    .getByRole('link', { name: /^Change/ })
    .first()
    .click();
  await page.getByRole('radio', { checked: false }).first().check();
  await onwards(page).click();
  await expect(page).toHaveURL(/#result$/);
  await expect(earlier).toHaveCount(1);
});

test('the present result is deleted with its answers, and the earlier ones stay', async ({ page }) => {
  const at = '2026-03-01T09:30:00.000Z';
  await returnTo(page, '#result', middling, [{ at, answers: { ...middling, 'say-why': 'need-to-think' } }]);
  await page.getByText('Delete this result', { exact: true }).click();
  await page.getByRole('button', { name: 'Delete this result and its answers' }).click();
  await expect(heading(page)).toHaveText('Should I become a mentor?');
  await expect(heading(page)).toBeFocused();
  await expect(page.getByRole('link', { name: 'Start', exact: true })).toBeVisible();
  const [answers, results] = await page.evaluate(
    (quiz) =>
      ['answers', 'results'].map(
        (kind) => JSON.parse(localStorage.getItem(`waymark/quiz-${kind}/${quiz}`) ?? '').data,
      ),
    QUIZ,
  );
  expect(answers).toEqual({ answers: {} });
  expect(results).toHaveLength(1);
  expect(results[0].at).toBe(at);
});

test('the sheet for a second opinion asks about every area, and holds no answer', async ({ page }) => {
  await returnTo(page, '#result', middling);
  await page.getByRole('link', { name: 'Print a sheet for a second opinion' }).click();
  await expect(heading(page)).toHaveText('A second opinion');
  await expect(page.getByRole('table').getByRole('rowheader')).toHaveCount(6);
  await expect(page.getByRole('columnheader')).toHaveText([
    'Area',
    'Steady',
    'Growing',
    'Start here',
    'I have not seen this',
  ]);
  for (const { options } of questions)
    await expect(page.getByRole('main')).not.toContainText(options[2]?.label ?? '-');
  for (const format of ['A4', 'Letter'] as const) expect(await printedPages(page, format)).toHaveLength(1);
});

test('a result whose ways to keep it cannot be loaded is there all the same, and says so', async ({
  page,
  permit,
}) => {
  permit.allowConsole(/ERR_FAILED/);
  await page.route(/Afterwards.*\.js$/, (route) => route.abort());
  await returnTo(page, '#result', middling);
  await expect(heading(page)).toHaveText('Start small');
  await expect(
    page.getByText('your earlier results, could not be loaded. Your answers are kept.'),
  ).toBeVisible();
});

test('a result is copied as text, or shown to be copied by hand', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await returnTo(page, '#result', middling);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Start small');
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByLabel('Your result as text')).toHaveValue(/Start small/);
});

test('the same answer everywhere gives no clear result, with what to do', async ({ page }) => {
  const same = Object.fromEntries(questions.map(({ id, options }) => [id, options[2]?.id ?? '']));
  await returnTo(page, '#result', same);
  await expect(heading(page)).toHaveText('No clear result');
  await expect(page.getByText(/same point of the scale/)).toBeVisible();
});

test('an area with too few answers says so, and the headline stands', async ({ page }) => {
  const notYet = questions
    .filter(({ dimension }) => dimension === 'openness')
    .slice(1)
    .map(({ id }) => [id, 'not-yet']);
  await returnTo(page, '#result', { ...middling, ...Object.fromEntries(notYet) });
  await expect(heading(page)).toHaveText('Start small');
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /^Openness/ }) });
  await expect(row).toContainText('Not enough answers');
  await expect(page.getByRole('article').getByText('Not enough answers')).toHaveCount(1);
});

test('a result that cannot be loaded says so and loses nothing', async ({ page, permit }) => {
  permit.allowConsole(/ERR_FAILED/);
  await returnTo(page, '', middling);
  await page.route(/ending.*\.js$/, (route) => route.abort());
  await page.goto(`${HERE}#check`);
  await expect(page.getByText('could not be loaded. Your answers are kept')).toBeVisible();
  await page.unroute(/ending.*\.js$/);
  await page.getByRole('button', { name: 'Reload the page' }).click();
  await expect(heading(page)).toHaveText('Check your answers');
});

for (const format of ['A4', 'Letter'] as const) {
  test(`on ${format} the result is one page and the paper form two at most`, async ({ page }) => {
    const at = '2026-03-01T09:30:00.000Z';
    const low = Object.fromEntries(
      questions.map(({ id, options }, index) => [id, options[index % 2]?.id ?? '']),
    );
    for (const answers of [middling, low]) {
      await returnTo(page, '#result', answers, [{ at, answers: {} }]);
      await page.reload();
      await expect(page.getByRole('table')).toBeVisible();
      const pages = await printedPages(page, format);
      expect(pages).toHaveLength(1);
      expect(pages[0]).toContain('not a validated test');
      expect(pages[0]).not.toMatch(/Add to my roadmap|Change|Earlier results/);
    }
    await page.goto(`${HERE}paper/`);
    expect((await printedPages(page, format)).length).toBeLessThanOrEqual(2);
  });
}
