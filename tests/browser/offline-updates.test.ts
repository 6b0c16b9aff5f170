import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeRetiringWorker } from '../../src/offline/worker-build.ts';
import { expectInSight } from './by-keys.ts';
import { faultsOf } from './faults.ts';
import { expect, type Host, makeNextVersion, NEXT, test } from './offline-host.ts';
import { keptFiles, lookForUpdate, notice, searchFor, visit } from './offline-visits.ts';
import { goal, letStorageFill, saved, setFull } from './storage-visits.ts';

const GUIDE = './guides/becoming-a-mentor/';
const OTHER = './guides/overcoming-setbacks/';
const next = (page: Page) => page.getByText(NEXT);

test.describe('a new version', () => {
  test('waits until the visitor agrees, and another tab goes on with the version before @anywhere', async ({
    page: old,
    context,
    host,
  }) => {
    await visit(old, GUIDE);
    const page = await context.newPage();
    await page.goto('./planner/');
    await goal(page).fill('find a mentor');
    await saved(page);

    await makeNextVersion(host.folder);
    expect(await lookForUpdate(page)).toBe('installed');
    await expect(notice(page)).toBeVisible();
    await expect(notice(old)).toBeVisible();
    await page.reload();
    await expect(goal(page)).toHaveValue('find a mentor');
    await expect(next(page)).toHaveCount(0);

    await notice(page).getByRole('button', { name: 'Use it now' }).click();
    await expect(next(page)).toBeVisible();
    await expect(goal(page)).toHaveValue('find a mentor');
    await expect(notice(page)).toHaveCount(0);

    // The old tab is as it was, with scripts that it loads now and that no host has any more.
    await expect(notice(old)).toHaveCount(0);
    await expect(next(old)).toHaveCount(0);
    await old.getByRole('button', { name: 'Add to my roadmap' }).click();
    await expect(old.getByRole('status').filter({ hasText: 'Added to your roadmap' })).toBeVisible();
    expect((await keptFiles(old, host.address)).caches).toBe(2);

    // Once no page of the old version is left, its files go.
    await old.goto(OTHER);
    await expect(next(old)).toBeVisible();
    await old.reload();
    await expect.poll(async () => (await keptFiles(old, host.address)).caches).toBe(1);
  });

  test('told "Later" stays away, and comes when every page of the site is closed', async ({
    page,
    context,
    host,
  }) => {
    await visit(page, GUIDE);
    await makeNextVersion(host.folder);
    expect(await lookForUpdate(page)).toBe('installed');
    await notice(page).getByRole('button', { name: 'Later' }).press('Enter');
    await expect(notice(page)).toHaveCount(0);
    await expect(page.getByRole('main')).toBeFocused();
    await page.goto(OTHER);
    expect(await lookForUpdate(page)).toBe('installed');
    await expect(notice(page)).toHaveCount(0);
    await expect(next(page)).toHaveCount(0);

    await page.close();
    const later = await context.newPage();
    await expect(async () => {
      await later.goto(GUIDE);
      await expect(next(later)).toBeVisible({ timeout: 100 });
    }).toPass();
  });

  test('takes from the version before all that is the same, search included', async ({ page, host }) => {
    await visit(page, './your-data/');
    await page.getByRole('button', { name: 'Keep search too' }).click();
    await expect(page.getByText('search included')).toBeVisible();
    await makeNextVersion(host.folder);
    const fetched: string[] = [];
    page.context().on('request', (request) => {
      if (request.serviceWorker()) fetched.push(new URL(request.url()).pathname);
    });
    expect(await lookForUpdate(page)).toBe('installed');
    expect(fetched).toContain('/about/');
    expect(fetched.filter((path) => /\.(css|woff2|pf_\w+)$/.test(path))).toEqual([]);
    await notice(page).getByRole('button', { name: 'Use it now' }).click();
    await expect(next(page)).toBeVisible();
    await expect(page.getByText('search included')).toBeVisible();
  });

  test('that waits is no hindrance to keeping search too', async ({ page, host }) => {
    await visit(page, './your-data/');
    // The engine says which build it is of, so that each build has another.
    appendFileSync(join(host.folder, 'pagefind/pagefind.js'), '// of the next version');
    await makeNextVersion(host.folder);
    expect(await lookForUpdate(page)).toBe('installed');
    await page.getByRole('button', { name: 'Keep search too' }).click();
    await expect(page.getByText('The whole site is on this device now.')).toBeVisible();
    await expect(page.getByText('search included')).toBeVisible();
    await host.stop();
    await searchFor(page, 'setback');
    await expect(next(page)).toHaveCount(0);
    await page.locator('.result a').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('does not say that all stays while there is no room for it, and takes nothing away unasked', async ({
    page,
    host,
  }) => {
    await letStorageFill(page);
    await visit(page, './planner/');
    await makeNextVersion(host.folder);
    expect(await lookForUpdate(page)).toBe('installed');
    await expect(notice(page)).toContainText('What you wrote stays as it is');
    await setFull(page, true);
    await goal(page).fill('find a mentor');
    await expect(notice(page)).toContainText('on this page only');
    await expect(notice(page)).not.toContainText('stays as it is');

    // The browser asks before it leaves; whoever stays can go on, and take the new version once all is stored.
    const asked = page.waitForEvent('dialog');
    await notice(page).getByRole('button', { name: 'Use it now' }).click();
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await expect(goal(page)).toHaveValue('find a mentor');
    await setFull(page, false);
    await expect(notice(page)).toContainText('What you wrote stays as it is', { timeout: 10_000 });
    await notice(page).getByRole('button', { name: 'Use it now' }).click();
    await expect(next(page)).toBeVisible();
    await expect(goal(page)).toHaveValue('find a mentor');
  });

  test('is offered where everyone can see and reach it', async ({ page, host }) => {
    await page.setViewportSize({ width: 320, height: 480 });
    await visit(page, GUIDE);
    await makeNextVersion(host.folder);
    await lookForUpdate(page);
    await expect(notice(page)).toBeInViewport();
    expect(await faultsOf(page)).toEqual([]);
    // Whatever takes the focus on the way back up is not hidden behind it.
    await notice(page).getByRole('button', { name: 'Use it now' }).focus();
    for (let presses = 0; presses < 25; presses++) {
      await page.keyboard.press('Shift+Tab');
      const hidden = await page.evaluate(() => {
        const focused = document.activeElement?.getBoundingClientRect();
        const covering = document.querySelector('.update-notice')?.getBoundingClientRect();
        return focused && covering && focused.top >= covering.top && focused.bottom <= covering.bottom;
      });
      expect(hidden).toBe(false);
    }
  });

  test('is offered below what the planner says, not over it', async ({ page, host }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await visit(page, './planner/');
    await goal(page).fill('find a mentor');
    await makeNextVersion(host.folder);
    await lookForUpdate(page);
    await expect(notice(page)).toBeInViewport();
    const bar = page.locator('.planner-bar');
    await expect(bar.getByText('Saved')).toBeInViewport({ ratio: 1 });
    await bar.getByRole('button', { name: 'Undo' }).focus();
    await expectInSight(bar.getByRole('button', { name: 'Undo' }));
    await notice(page).getByRole('button', { name: 'Later' }).click();
    await expect
      .poll(async () => ((await bar.boundingBox())?.y ?? 0) + ((await bar.boundingBox())?.height ?? 0))
      .toBe(640);
  });
});

/** What can go wrong when a new version is put on a host, and what the console may say of it. */
const broken: Record<string, (host: Host) => void> = {
  'without its worker': ({ folder }) => rmSync(join(folder, 'offline-worker.js')),
  'with a worker cut off in the middle': ({ folder }) => {
    const file = join(folder, 'offline-worker.js');
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, -40));
  },
  'half uploaded': ({ folder }) => rmSync(join(folder, '_astro'), { recursive: true }),
  'mixed from two versions': ({ folder }) =>
    writeFileSync(join(folder, 'about/index.html'), '<h1>Another version of this page</h1>'),
};

for (const [how, breakIt] of Object.entries(broken)) {
  test(`a new version ${how} harms nobody, and the next one heals it`, async ({ page, host, permit }) => {
    permit.allowConsole(/offline-worker\.js|404|integrity/);
    await visit(page, GUIDE);
    await makeNextVersion(host.folder);
    breakIt(host);
    expect(await lookForUpdate(page)).toMatch(/refused|redundant/);
    await page.goto(OTHER);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Overcoming setbacks');
    await host.stop();
    await page.getByRole('button', { name: 'Add to my roadmap' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Added to your roadmap' })).toBeVisible();
    await page.goto('./about/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('Another version')).toHaveCount(0);
    await expect(notice(page)).toHaveCount(0);

    // While the host is off: the page asks for a new version by itself too, and would find this one half there.
    host.putOn();
    await makeNextVersion(host.folder);
    await host.start();
    expect(await lookForUpdate(page)).toBe('installed');
    await notice(page).getByRole('button', { name: 'Use it now' }).click();
    await expect(next(page)).toBeVisible();
  });
}

test('a first visit to a site that is half uploaded keeps nothing, and the page is there', async ({
  page,
  host,
  permit,
}) => {
  permit.allowConsole(/404/);
  rmSync(join(host.folder, 'about'), { recursive: true });
  await page.goto(GUIDE);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Becoming a mentor');
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const registrations = await navigator.serviceWorker.getRegistrations();
        return (await caches.keys()).length === 1 && registrations.length === 0;
      }),
    )
    .toBe(true);
  await page.goto('./your-data/');
  await expect(page.getByText('The pages are not kept on this device.')).toBeVisible();
});

test('the retiring worker removes itself and all that was kept', async ({ page, host }) => {
  await visit(page, GUIDE);
  await writeRetiringWorker(host.folder);
  // As the pages of a build with OFFLINE=off do.
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => new Promise(() => undefined);
  });
  await lookForUpdate(page);
  await expect.poll(() => keptFiles(page, host.address)).toEqual({ caches: 0, files: [], workers: 0 });
  await page.goto(OTHER);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Overcoming setbacks');
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});
