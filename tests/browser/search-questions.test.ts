import { questions } from '../fixtures/questions.ts';
import { expect, test } from './site.ts';

const PLACES = 3;
const AT_LEAST = 36;

test(`of ${questions.length} questions people ask, at least ${AT_LEAST} find their page among the first ${PLACES} results`, async ({
  page,
}) => {
  test.setTimeout(180_000);
  const rows: { place: number; line: string }[] = [];
  for (const { asked, answeredBy } of questions) {
    await page.goto(`./search/?q=${encodeURIComponent(asked)}`);
    await expect(page.getByRole('status').first()).toHaveText(/for “/);
    const found = await page
      .locator('.result h3 a')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    const place = 1 + found.findIndex((path) => answeredBy.some((answer) => path === `/${answer}/`));
    const instead =
      place === 0 || place > PLACES
        ? `   instead of ${answeredBy.join(' or ')}: ${found.slice(0, PLACES).join(' ')}`
        : '';
    rows.push({ place, line: `${place === 0 ? ' –' : `${place}.`.padStart(2)}  ${asked}${instead}` });
  }
  const table = rows.map(({ line }) => line).join('\n');
  const answered = rows.filter(({ place }) => place > 0 && place <= PLACES).length;
  console.log(`${answered} of ${questions.length} questions answered\n${table}`);
  expect(answered, table).toBeGreaterThanOrEqual(AT_LEAST);
});
