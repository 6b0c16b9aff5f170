import { keptThings } from '../../src/your-data/kept-things.ts';
import { expect, test } from './site.ts';

test.use({ keepsSite: true });

test('what a visit leaves behind is in the table of what may be kept, and nothing else is @engines', async ({
  page,
}) => {
  await page.goto('./planner/');
  await page
    .getByRole('textbox', { name: /I will/ })
    .first()
    .fill('find a mentor');
  await page.goto('./quiz/should-i-become-a-mentor/#questions-1');
  await page.getByRole('radio').first().check();
  await page.goto('./accessibility/');
  await page.getByRole('checkbox').first().click();
  await page.goto('./your-data/');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const keys = await page.evaluate(async () => ({
    browser: [...Object.keys(localStorage), ...(await caches.keys())],
    tab: Object.keys(sessionStorage),
  }));
  expect(keys.browser.length).toBeGreaterThan(3);
  expect(await page.evaluate(() => Promise.all([indexedDB.databases(), document.cookie]))).toEqual([[], '']);
  for (const lasts of ['browser', 'tab'] as const) {
    const may = keptThings.filter((thing) => thing.lasts === lasts).map(({ key }) => key);
    const strange = keys[lasts].filter(
      (key) =>
        !may.some((known) => (known.endsWith('…') ? key.startsWith(known.slice(0, -1)) : key === known)),
    );
    expect(strange, lasts).toEqual([]);
  }
  for (const { key } of keptThings) await expect(page.getByText(key, { exact: true })).toBeVisible();
});
