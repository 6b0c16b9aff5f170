import { printedPages } from './pdf.ts';
import { expect, test } from './site.ts';

test.use({ javaScriptEnabled: false });

test('a guide can be read to its sources', async ({ page }) => {
  await page.goto('./guides/overcoming-setbacks/');
  await expect(page.getByRole('heading', { name: 'Key points' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
});

for (const [quiz, fields, key] of [
  ['should-i-become-a-mentor', 20, 'Scoring key'],
  ['mentor-sponsor-coach-or-peer', 17, 'Scoring key'],
  ['ready-to-be-mentored', 17, 'Scoring key'],
  ['bouncing-back', 15, 'Afterwards'],
] as const) {
  test(`the quiz ${quiz} is there as a paper form with its ${key.toLowerCase()}`, async ({ page }) => {
    await page.goto(`./quiz/${quiz}/`);
    await expect(page.getByRole('group').or(page.getByRole('textbox'))).toHaveCount(fields);
    await expect(page.getByRole('heading', { name: key })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Start', exact: true })).toBeHidden();
    await expect(page.getByText(/\. Without JavaScript, what you enter here is not stored/)).toBeVisible();
    for (const format of ['A4', 'Letter'] as const)
      expect((await printedPages(page, format)).length).toBeLessThanOrEqual(2);
  });
}

test('the roadmap is there as a blank sheet', async ({ page }) => {
  await page.goto('./roadmap/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(/Milestones?/).first()).toBeVisible();
});

test('everything on the site is listed on the search page', async ({ page }) => {
  await page.goto('./search/');
  for (const name of ['Becoming a mentor', 'Overcoming setbacks', 'Should I become a mentor?']) {
    await expect(page.getByRole('link', { name }).first()).toBeVisible();
  }
});
