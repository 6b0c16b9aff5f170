import { expect, test } from './site.ts';

test.use({ javaScriptEnabled: false });

test('a guide can be read to its sources', async ({ page }) => {
  await page.goto('./guides/overcoming-setbacks/');
  await expect(page.getByRole('heading', { name: 'Key points' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('the quiz is there as a paper form with its scoring key', async ({ page }) => {
  await page.goto('./quiz/should-i-become-a-mentor/');
  await expect(page.getByText('I have not had the chance yet').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: /scor|result/i }).first()).toBeVisible();
});

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
