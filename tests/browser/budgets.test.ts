import type { Browser, Page, Request } from '@playwright/test';
import { contentFiles } from '../content/read.ts';
import { addresses } from './addresses.ts';
import { HERE, middling, QUIZ } from './quiz-visits.ts';
import { expect, test } from './site.ts';

/** Budgets in bytes as they travel, brotli-compressed, before a visitor touches anything. */
const KB = 1024;

type Kind = 'document' | 'stylesheet' | 'script' | 'font' | 'image' | 'offline';

/** What keeps the site on the device is loaded a second after the page, and weighed apart. The second file comes last. */
const OFFLINE = /\/(register|rolldown-runtime)\.[^/]*\.js$/;
const offlineAsked = (page: Page) =>
  page.waitForEvent('requestfinished', (request) => request.url().includes('/rolldown-runtime.'));

/** Opens a page as on a first visit, with nothing cached, and adds up what it downloads, by kind. */
async function weigh(
  browser: Browser,
  path: string,
  use: (page: Page) => Promise<unknown> = async () => {},
  stored: { name: string; value: string }[] = [],
  /** Files that never come: what is weighed has to be there without them. */
  without?: RegExp,
): Promise<Record<Kind, number>> {
  const { origin } = new URL(addresses.site);
  const context = await browser.newContext({
    baseURL: addresses.site,
    storageState: { cookies: [], origins: [{ origin, localStorage: stored }] },
  });
  const page = await context.newPage();
  if (without) await page.route(without, () => undefined);
  const sizes: Promise<[string, number]>[] = [];
  const note = (request: Request) => {
    // Pagefind's own files come beside the budget.
    if (request.url().includes('/pagefind/')) return;
    const kind = OFFLINE.test(request.url()) ? 'offline' : request.resourceType();
    sizes.push(request.sizes().then((size) => [kind, size.responseBodySize]));
  };
  page.on('requestfinished', note);
  await page.goto(path, { waitUntil: without ? 'load' : 'networkidle' });
  await use(page);
  // What is still under way was not asked for by what is weighed.
  page.off('requestfinished', note);
  const sums: Record<string, number> = {
    document: 0,
    stylesheet: 0,
    script: 0,
    font: 0,
    image: 0,
    offline: 0,
  };
  for (const [kind, size] of await Promise.all(sizes)) sums[kind] = (sums[kind] ?? 0) + size;
  await context.close();
  return sums as Record<Kind, number>;
}

/** Fails with the table when anything is over its budget. */
function hold(title: string, rows: { what: string; bytes: number; budget: number }[]): void {
  const table = rows.map(
    ({ what, bytes, budget }) =>
      `${bytes > budget ? 'OVER' : 'ok  '}  ${what.padEnd(26)} ${(bytes / KB).toFixed(1).padStart(6)} KB of ${(budget / KB).toFixed(1)}`,
  );
  console.log([title, ...table].join('\n'));
  expect(
    rows.filter(({ bytes, budget }) => bytes > budget),
    table.join('\n'),
  ).toEqual([]);
}

for (const { id: guide } of contentFiles('guides')) {
  test(`the guide ${guide} is light`, async ({ browser }) => {
    const bytes = await weigh(browser, `./guides/${guide}/`, offlineAsked);
    expect(bytes.offline).toBeGreaterThan(0);
    hold(`Guide ${guide}`, [
      {
        what: 'HTML, CSS and JavaScript',
        bytes: bytes.document + bytes.stylesheet + bytes.script,
        budget: 14 * KB,
      },
      { what: 'JavaScript', bytes: bytes.script, budget: 1.5 * KB },
      // It asks the browser to fetch the whole site, and is the least of that.
      { what: 'for offline, a second later', bytes: bytes.offline, budget: 0.6 * KB },
      { what: 'font', bytes: bytes.font, budget: 40 * KB },
    ]);
  });
}

test('the planner is light', async ({ browser }) => {
  const bytes = await weigh(browser, './planner/');
  hold('Planner', [{ what: 'JavaScript to first edit', bytes: bytes.script, budget: 24 * KB }]);
});

test('the roadmap is light', async ({ browser }) => {
  const bytes = await weigh(browser, './roadmap/');
  hold('Roadmap', [{ what: 'JavaScript', bytes: bytes.script, budget: 24 * KB }]);
});

test('the quiz is light to the first answer, and to the result', async ({ browser }) => {
  const first = await weigh(browser, `${HERE}#questions-1`, (page) =>
    page.getByRole('radio').first().check(),
  );
  const answers = JSON.stringify({ version: 1, data: { answers: middling } });
  const stored = [{ name: `waymark/quiz-answers/${QUIZ}`, value: answers }];
  const shown = (page: Page) => expect(page.getByRole('table').first()).toBeVisible();
  const result = await weigh(browser, `${HERE}#result`, shown, stored, /\/Afterwards[^/]*\.js$/);
  const all = await weigh(browser, `${HERE}#result`, shown, stored);
  hold('Quiz', [
    { what: 'JavaScript to first answer', bytes: first.script, budget: 14 * KB },
    { what: 'JavaScript to the result', bytes: result.script, budget: 20 * KB },
    // Copying, deleting and comparing come once the result is shown.
    { what: 'and with what follows it', bytes: all.script, budget: 24 * KB },
  ]);
});

test('the search dialog is light', async ({ browser }) => {
  const atLoad = await weigh(browser, './about/');
  const opened = await weigh(browser, './about/', async (page) => {
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog')).toBeVisible();
  });
  const own = opened.script + opened.stylesheet - atLoad.script - atLoad.stylesheet;
  hold('Search dialog', [{ what: 'own JavaScript and CSS', bytes: own, budget: 5 * KB }]);
});
