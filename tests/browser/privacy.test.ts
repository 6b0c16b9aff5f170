import type { Request } from '@playwright/test';
import { expect, test } from './site.ts';

/*
 * What /privacy/ says, held against what the browser saw on a visit that uses every part of the site.
 */

const TYPED = 'Zanzibar';

test('what the privacy page says is what the browser saw', async ({ page, context, baseURL }) => {
  const requests: Request[] = [];
  const answered: Promise<Record<string, string>>[] = [];
  context.on('request', (request) => requests.push(request));
  context.on('response', (response) => answered.push(response.allHeaders().catch(() => ({}))));

  await page.goto('./guides/overcoming-setbacks/');
  await page.getByRole('button', { name: 'Save for later' }).click();
  await page.getByRole('button', { name: 'Add to my roadmap' }).click();
  await expect(page.getByText('Added to your roadmap, with a date.')).toBeVisible();
  await page.goto('./quiz/should-i-become-a-mentor/#questions-1');
  await page.getByRole('radio').first().check();
  await page.goto('./planner/');
  await page.getByRole('textbox', { name: 'I will …' }).fill(`ask in ${TYPED}`);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.goto('./search/');
  await page.getByRole('searchbox').or(page.getByRole('combobox')).first().fill(TYPED);
  await expect(page.getByRole('status').first()).not.toBeEmpty();
  await page.goto('./roadmap/');
  await expect(page.getByRole('heading', { name: new RegExp(TYPED) })).toBeVisible();
  await page.goto('./your-data/');
  await expect(page.getByText(TYPED).first()).toBeVisible();

  await page.goto('./privacy/');
  const says = (words: RegExp) => expect(page.getByText(words).first()).toBeVisible();

  await says(/every address in it is this site’s own, and none carries what you typed/);
  const { origin } = new URL(baseURL ?? '');
  const sent = requests.filter((request) => !/^(data|blob):/.test(request.url()));
  expect(sent.length).toBeGreaterThan(20);
  expect(sent.filter((request) => new URL(request.url()).origin !== origin).map((one) => one.url())).toEqual(
    [],
  );
  expect(sent.filter((request) => decodeURIComponent(request.url()).includes(TYPED))).toEqual([]);

  await says(/with one exception: press Enter in the quick search/);
  const before = requests.length;
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill(TYPED);
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/);
  const carrying = requests.slice(before).filter((request) => request.url().includes(TYPED));
  expect(carrying.map((request) => new URL(request.url()).pathname)).toEqual(['/search/']);
  await page.goBack();

  await says(/no server that takes data/);
  expect(sent.filter((request) => request.method() !== 'GET' || request.postData() !== null)).toEqual([]);

  await says(/no cookies/);
  expect(await context.cookies()).toEqual([]);
  expect((await Promise.all(answered)).filter((headers) => 'set-cookie' in headers)).toEqual([]);

  await says(/are kept in this browser’s storage for this site/);
  const kept = await page.evaluate(() => Object.values(localStorage).join(' '));
  expect(kept).toContain(TYPED);

  await says(/Every page carries a security policy/);
  const policy = page.locator('meta[http-equiv="content-security-policy"]');
  await expect(policy).toHaveAttribute('content', /default-src 'none';connect-src 'self'/);
});
