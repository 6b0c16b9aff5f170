import { bare, printedPages } from './pdf.ts';
import { HERE, middling, QUIZ, questions, quizVisit, returnTo } from './quiz-visits.ts';
import { expect, test } from './site.ts';

/* What a quiz and its sheets say on paper. */

const earlier = (at: string, place: number) => ({
  id: at,
  at,
  answers: Object.fromEntries(
    questions
      .filter(({ dimension }) => dimension)
      .map(({ id, options }, index) => [id, options[index === 0 ? 2 : place]?.id ?? '']),
  ),
});

for (const format of ['A4', 'Letter'] as const) {
  test(`on ${format} a result that was reached again says what changed since the last, on one page`, async ({
    page,
  }) => {
    await returnTo(page, '#result', middling, [
      earlier('2026-01-10T09:30:00.000Z', 1),
      earlier('2026-03-01T09:30:00.000Z', 0),
    ]);
    await expect(page.getByRole('heading', { name: 'Earlier results' })).toBeVisible();
    const pages = await printedPages(page, format);
    expect(pages).toHaveLength(1);
    const paper = bare(pages[0] ?? '');
    expect(paper).toContain(bare('Earlier results 1 March 2026'));
    expect(paper).toContain(bare('Up since then:'));
    expect(paper).not.toContain(bare('10 January 2026'));
    expect(paper).not.toContain('Delete');
    // The note ends the page and says where it is from.
    expect(paper).toContain(`/quiz/${QUIZ}/`);
    await page.emulateMedia({ media: 'print' });
    const note = await page.locator('.result-note').boundingBox();
    const compared = await page.locator('.earlier-results').boundingBox();
    expect(note?.y).toBeGreaterThan((compared?.y ?? 0) + (compared?.height ?? 0));
  });
}

test('the note of a printed result is not split, and its steps name their guides', async ({ page }) => {
  const setback = quizVisit('bouncing-back');
  const words = 'I was passed over for a post that I had covered for four months, and heard it from others.';
  const answers = Object.fromEntries(
    setback.questions.map(({ id, options }) => [id, options[2]?.id ?? words]),
  );
  await setback.returnTo(page, '#result', answers);
  await expect(page.getByRole('heading', { name: 'Keep this result' })).toBeVisible();
  const pages = (await printedPages(page, 'Letter')).map(bare);
  expect(pages.join('')).toContain('(/guides/overcoming-setbacks/');
  expect(pages.at(-1)).toContain(bare('This is an aid to reflection'));
});

test('the paper form and the sheet for a second opinion say where they are from', async ({ page }) => {
  for (const sheet of ['paper', 'second-opinion']) {
    await page.goto(`${HERE}${sheet}/`);
    const paper = bare((await printedPages(page, 'A4')).join(' '));
    expect(paper).toMatch(new RegExp(`Waymark·https?://.*/quiz/${QUIZ}/`));
  }
});

test('“How this works” hides no step on paper', async ({ page }) => {
  await page.goto(`${HERE}how/`);
  const steps = await page.locator('details li strong').allTextContents();
  expect(steps.length).toBeGreaterThan(10);
  const paper = bare((await printedPages(page, 'A4')).join(' '));
  expect(steps.filter((step) => !paper.includes(bare(step)))).toEqual([]);
});
