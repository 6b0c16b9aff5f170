import type { Page } from '@playwright/test';
import { type Question, questions, unseenQuestions } from '../fixtures/questions.ts';
import { expect, test } from './site.ts';

const PLACES = 3;

/** Asks each question on the search page, prints the place of the page that answers it, and counts the good ones. */
async function countAnswered(page: Page, asking: Question[]): Promise<{ answered: number; table: string }> {
  await page.goto('./search/');
  const field = page.getByRole('searchbox', { name: /^Search/ });
  const lines: string[] = [];
  let answered = 0;
  for (const { asked, answeredBy } of asking) {
    await field.fill(asked);
    await field.press('Enter');
    // What is found is told after a moment; an expectation would look for it ever more rarely.
    await page.waitForFunction(
      (told) => document.querySelector('[role="status"]')?.textContent?.includes(told),
      `“${asked}”`,
    );
    const found = await page
      .locator('.result h3 a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname.slice(1, -1)));
    const place = 1 + found.findIndex((path) => answeredBy.includes(path));
    const good = place > 0 && place <= PLACES;
    if (good) answered++;
    const instead = good
      ? ''
      : `   (${answeredBy.join(' or ')}; first came ${found.slice(0, PLACES).join(', ')})`;
    lines.push(`${place === 0 ? '–' : place}  ${asked}${instead}`);
  }
  const table = [`${answered} of ${asking.length} questions answered`, ...lines].join('\n');
  console.log(table);
  return { answered, table };
}

for (const { name, asking, atLeast } of [
  { name: 'questions people ask', asking: questions, atLeast: 36 },
  { name: 'questions that search was not tuned for', asking: unseenQuestions, atLeast: 18 },
]) {
  test(`of ${asking.length} ${name}, ${atLeast} find their page among the first ${PLACES} results`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const { answered, table } = await countAnswered(page, asking);
    expect(answered, table).toBeGreaterThanOrEqual(atLeast);
  });
}
