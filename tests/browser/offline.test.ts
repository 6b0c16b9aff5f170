import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { listFiles } from '../../src/offline/list-files.ts';
import { sizes } from '../../src/offline/words.ts';
import { expect, type Host, test } from './offline-host.ts';
import { keptFiles, searchFor, visit } from './offline-visits.ts';
import { HERE, onwards, PAGES } from './quiz-visits.ts';
import { goal, saved } from './storage-visits.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const GUIDE = './guides/becoming-a-mentor/';

/** How many pages search finds: each has a fragment. */
const searchablePages = ({ folder }: Host) => globSync('pagefind/fragment/*', { cwd: folder }).length;

/** Opens a page with a clock of the test's own, and lets so much time pass that the site would be kept. */
async function visitAndWait(page: Page, path: string): Promise<void> {
  // Where the site would be kept, this is what begins it.
  const beginning = page.waitForEvent('requestfinished', (request) =>
    /\/register\.[^/]*\.js$/.test(request.url()),
  );
  await page.clock.install();
  await page.goto(path);
  await page.clock.runFor(60_000);
  await beginning;
}

test.describe('after one page', () => {
  test('guides, worksheets and the rest of the site open without a connection @anywhere', async ({
    page,
    host,
  }) => {
    await visit(page, GUIDE);
    await host.stop();
    await page.reload();
    await expect(heading(page)).toHaveText('Becoming a mentor');
    // With a script that is loaded only when it is asked for.
    await page.getByRole('button', { name: 'Add to my roadmap' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Added to your roadmap' })).toBeVisible();
    await page.getByRole('link', { name: 'Guides', exact: true }).first().click();
    await expect(heading(page)).toHaveText('Guides');
    // Without its slash, with a query, and with a part of the page.
    await page.goto('./guides/networking-vs-mentorship?from=a-friend#main');
    await expect(page).toHaveURL(/\/guides\/networking-vs-mentorship\/\?from=a-friend#main$/);
    await expect(page.locator('h1')).toBeVisible();
    await page.goto('./kits/mentoring-agreement/');
    await expect(heading(page)).toHaveText(/agreement/i);
    await page.goto('./your-data/');
    await expect(page.getByText('open without a connection on this device')).toBeVisible();
  });

  test('a quiz leads to its result, and a plan is kept and drawn, without a connection @engines', async ({
    page,
    host,
  }) => {
    await visit(page, GUIDE);
    await host.stop();
    await page.goto(`${HERE}#questions-1`);
    for (let step = 1; step <= PAGES; step++) {
      await expect(heading(page)).toHaveText(`Page ${step} of ${PAGES}`);
      for (const [index, question] of (await page.getByRole('group').all()).entries())
        await question
          .getByRole('radio')
          .nth(2 + ((step + index) % 2))
          .check();
      await onwards(page).click();
    }
    await page.getByRole('link', { name: 'See my result' }).click();
    await expect(page.getByRole('table').first()).toBeVisible();

    await page.goto('./planner/');
    await goal(page).fill('find a mentor');
    await saved(page);
    // With a script of its own; Firefox reports one that is on its way when a page is left.
    await expect(page.getByRole('figure').filter({ hasText: 'I will find a mentor' })).toBeVisible();
    await page.reload();
    await expect(goal(page)).toHaveValue('find a mentor');
    await page.goto('./roadmap/');
    await expect(page.getByText('find a mentor').first()).toBeVisible();
  });

  test('what is not on the device says so, and what is gone for good says that @anywhere @engines', async ({
    page,
    host,
    permit,
  }) => {
    permit.allowConsole(/404/);
    await visit(page, GUIDE);
    await page.goto('./no-such-page/');
    await expect(heading(page)).toHaveText('No waymark here');
    await host.stop();
    await page.goto('./no-such-page/');
    await expect(heading(page)).toHaveText('Not on this device');
    await page.getByRole('main').getByRole('link', { name: 'Your planner' }).click();
    await expect(heading(page)).toHaveText('Plan your next goal');
  });

  test('a copy that the browser lost comes from the network, and is kept again', async ({ page, host }) => {
    await visit(page, GUIDE);
    await page.evaluate(async () => {
      for (const name of await caches.keys())
        await (await caches.open(name)).delete(new URL('../../about/', location.href));
    });
    expect((await keptFiles(page, host.address)).files).not.toContain('about/');
    await page.goto('./about/');
    await expect(heading(page)).toBeVisible();
    await expect.poll(async () => (await keptFiles(page, host.address)).files).toContain('about/');
    await host.stop();
    await page.reload();
    await expect(heading(page)).toBeVisible();
  });
});

test('what is kept weighs what the visitor is told', ({ host }) => {
  const kilobytes = (files: Record<string, string>) =>
    Object.keys(files)
      .map((path) => readFileSync(join(host.folder, path.replace(/(^|\/)$/, '$1index.html'))))
      .reduce((sum, bytes) => sum + Math.min(bytes.length, brotliCompressSync(bytes).length), 0) / 1000;
  const { site, search } = listFiles(host.folder);
  const found = { site: kilobytes(site), search: kilobytes(search) };
  console.log(`On the device: ${found.site.toFixed(0)} KB, with search ${found.search.toFixed(0)} KB more`);
  for (const part of ['site', 'search'] as const) {
    expect(found[part], part).toBeLessThan(sizes[part]);
    expect(found[part], part).toBeGreaterThan(sizes[part] * 0.8);
  }
});

test.describe('search', () => {
  test('works without a connection once it was used, also for other words @anywhere', async ({
    page,
    host,
  }) => {
    await visit(page, GUIDE);
    const before = await keptFiles(page, host.address);
    expect(before.files.filter((file) => file.startsWith('pagefind/'))).toEqual([]);
    await searchFor(page, 'setback');
    await expect
      .poll(async () =>
        (await keptFiles(page, host.address)).files.filter((file) => /\.pf_fragment$/.test(file)),
      )
      .toHaveLength(searchablePages(host));
    await host.stop();
    await searchFor(page, 'gratitude');
    await page.locator('.result a').first().click();
    await expect(heading(page)).toBeVisible();
  });

  test('and all else is kept when the visitor asks for it', async ({ page, host }) => {
    await visit(page, './your-data/');
    await page.getByRole('button', { name: 'Keep search too' }).click();
    await expect(page.getByRole('heading', { name: 'Without a connection' })).toBeFocused();
    await expect(page.getByText('search included')).toBeVisible();
    await host.stop();
    await searchFor(page, 'setback');
  });
});

test('on any other line the site is kept by itself', async ({ page, host }) => {
  await visitAndWait(page, GUIDE);
  await expect.poll(async () => (await keptFiles(page, host.address)).workers).toBe(1);
});

test.describe('on a line where data is saved', () => {
  test.beforeEach(({ context }) =>
    context.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
    ),
  );

  test('nothing is fetched ahead until the visitor asks', async ({ page, host }) => {
    await visitAndWait(page, GUIDE);
    expect(await keptFiles(page, host.address)).toEqual({ caches: 0, files: [], workers: 0 });
    await page.clock.resume();
    await page.goto('./your-data/');
    await page.getByRole('button', { name: 'Keep the whole site' }).click();
    await expect(page.getByText('The whole site is on this device now.')).toBeVisible();
    await host.stop();
    await searchFor(page, 'setback');
  });
});

test.describe('what is kept goes when it shall', () => {
  test('in a tab that keeps nothing', async ({ page, host }) => {
    await visit(page, './your-data/');
    await page.getByRole('button', { name: 'Keep nothing in this tab' }).click();
    await expect(page.getByText('This tab keeps nothing, and so no pages either')).toBeVisible();
    expect(await keptFiles(page, host.address)).toEqual({ caches: 0, files: [], workers: 0 });
    await visitAndWait(page, GUIDE);
    expect(await keptFiles(page, host.address)).toEqual({ caches: 0, files: [], workers: 0 });
  });

  test('also while it is still being fetched', async ({ page, host }) => {
    host.hold('/quiz/');
    await page.goto('./your-data/');
    await expect.poll(async () => (await keptFiles(page, host.address)).files.length).toBeGreaterThan(20);
    await page.getByRole('button', { name: 'Keep nothing in this tab' }).click();
    await expect(page.getByText('This tab keeps nothing, and so no pages either')).toBeVisible();
    expect(await keptFiles(page, host.address)).toEqual({ caches: 0, files: [], workers: 0 });
  });

  test('when the visitor removes it, and comes back when asked for', async ({ page, host }) => {
    await visit(page, './your-data/');
    await page.getByRole('button', { name: 'Remove the pages' }).click();
    await expect(page.getByText('They are fetched again only when you ask')).toBeVisible();
    expect(await keptFiles(page, host.address)).toEqual({ caches: 0, files: [], workers: 0 });
    await page.getByRole('button', { name: 'Keep the whole site' }).click();
    await expect(page.getByText('The whole site is on this device now.')).toBeVisible();
    await page.getByRole('button', { name: 'Remove the pages' }).click();
    await expect(page.getByText('They are fetched again only when you ask')).toBeVisible();
    await visitAndWait(page, GUIDE);
    expect(await keptFiles(page, host.address)).toEqual({ caches: 0, files: [], workers: 0 });
  });
});
