import type { Plan } from '../../src/planner/plan.ts';
import { faultsOf } from './faults.ts';
import { bare, printedPages } from './pdf.ts';
import { plans, textsOf } from './roadmap-plans.ts';
import { expectPaper, openRoadmap } from './roadmap-visits.ts';
import { expect, test } from './site.ts';

const formats = ['A4', 'Letter'] as const;

for (const format of formats) {
  for (const name of ['small', 'typical', 'full', 'walked', 'closed', 'large', 'extreme'] as const) {
    test(`a ${name} plan prints on ${format}, whole`, async ({ page }) => {
      await openRoadmap(page, plans[name]);
      expectPaper(name, await printedPages(page, format));
    });
  }
}

test('on Letter twelve milestones with a full plan leave no row for the second page', async ({ page }) => {
  const [first] = plans.full.milestones;
  const milestones = Array.from({ length: 12 }, (_, index) => ({
    ...first,
    id: `m${index}`,
    title: `Write draft ${index + 1}`,
    due: `2027-${String(index + 1).padStart(2, '0')}-10`,
    status: 'not-started',
  })) as Plan['milestones'];
  await openRoadmap(page, { ...plans.full, milestones });
  const pages = await printedPages(page, 'Letter');
  expect(pages).toHaveLength(2);
  expect(bare(pages[0] ?? '')).toContain(bare('Write draft 12'));
  expect(bare(pages[1] ?? '')).not.toContain('Donewhen');
});

test('whatever a person typed is on the screen, letter for letter and as text alone', async ({ page }) => {
  await openRoadmap(page, plans.extreme);
  const shown = (await page.getByRole('article').textContent()) ?? '';
  expect(textsOf(plans.extreme).filter((text) => !shown.includes(text))).toEqual([]);
  await expect(page.locator('article img, article script')).toHaveCount(0);
});

test('the table says all that the picture shows', async ({ page }) => {
  await openRoadmap(page, plans.typical);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'By 30 June 2027 I will have met three times',
  );
  const rows = page.getByRole('table').getByRole('row');
  await expect(rows).toHaveCount(6);
  await expect(rows.nth(1)).toContainText('Done');
  await expect(rows.nth(2)).toContainText('5 Mar 2027');
  await expect(rows.nth(2)).toContainText('slipped');
  await expect(rows.nth(3)).toContainText('next');
  await expect(page.locator('svg.trail:not([aria-hidden="true"])')).toHaveCount(0);
});

test('a log on the screen shows the latest three, and all when asked', async ({ page }) => {
  await openRoadmap(page, plans.closed);
  const log = page.getByRole('article').getByRole('listitem').filter({ hasText: 'Stretch' });
  await expect(log).toHaveCount(3);
  await expect(log.first()).toContainText('Stretch 7 of the way');
  const all = page.getByRole('button', { name: 'Show all 7 check-ins' });
  await all.focus();
  await page.keyboard.press('Enter');
  await expect(log).toHaveCount(7);
  await expect(page.getByRole('button', { name: 'Show the latest three' })).toBeFocused();
});

test('a plan under way says what is next, and leaves prints where somebody checked in', async ({ page }) => {
  await openRoadmap(page, plans.walked);
  const article = page.getByRole('article');
  await expect(article).toContainText('Next step Send the second one on Wednesday');
  await expect(article).toContainText('The next one is due on 28 March 2027.');
  await expect(article.locator('.trail-wide .trail-print')).not.toHaveCount(0);
});

test('a closed plan says so, and the walker is at the summit', async ({ page }) => {
  await openRoadmap(page, plans.closed);
  const article = page.getByRole('article');
  await expect(article).toContainText('closed on 9 March 2027');
  await expect(article.getByRole('heading', { name: 'Looking back' })).toBeVisible();
  await expect(article.locator('.trail-wide .trail-walker .walker-spot')).toHaveCount(0);
  await expect(article.locator('.trail-next, .trail-slipped')).toHaveCount(0);
});

test('words say so when the parts that look back do not load', async ({ page, permit }) => {
  permit.allowConsole(/Failed to load resource|looking-back|ERR_FAILED/);
  await page.route(/looking-back/, (route) => route.abort());
  await openRoadmap(page, plans.walked, { whole: false });
  await expect(page.getByRole('alert').filter({ hasText: 'did not load' })).toBeVisible();
  await expect(page.getByRole('table')).toBeVisible();
});

test('the trail holds forty milestones, each once', async ({ page }) => {
  await openRoadmap(page, plans.large);
  const trail = page.getByRole('article').locator('svg.trail-wide');
  await expect(trail.locator('.trail-mark')).toHaveCount(40);
  await expect(trail.locator('.trail-next')).toHaveCount(1);
  await expect(trail).toContainText('Today');
});

for (const name of ['typical', 'closed', 'large', 'extreme'] as const) {
  test(`a ${name} plan fits a screen 320 pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openRoadmap(page, plans[name]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });
}

for (const [width, name] of [
  [320, 'walked'],
  [1280, 'closed'],
] as const) {
  test(`a ${name} sheet is usable, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openRoadmap(page, plans[name]);
    expect(await faultsOf(page)).toEqual([]);
  });
}

test('copied as text, the roadmap has everything in it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openRoadmap(page, plans.typical);
  await page.getByRole('button', { name: 'Other ways to take it along' }).click();
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(textsOf(plans.typical).filter((text) => !copied.includes(text))).toEqual([]);
});

test('where the page may not copy, the text is there to copy by hand', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await openRoadmap(page, plans.typical);
  await page.getByRole('button', { name: 'Other ways to take it along' }).click();
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByRole('textbox', { name: 'Your roadmap as text' })).toHaveValue(
    /have met three times/,
  );
});

test('without a plan the page says how to begin @anywhere', async ({ page }) => {
  await page.goto('./roadmap/');
  await page.getByRole('link', { name: 'Start a roadmap' }).click();
  await expect(page).toHaveURL(/\/planner\/$/);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of ['./roadmap/', './kits/blank-roadmap/']) {
    for (const format of formats) {
      test(`${path} is a sheet to fill in by hand, on one page of ${format}`, async ({ page }) => {
        await page.goto(path);
        await expect(page.getByRole('heading', { name: 'My roadmap' })).toBeVisible();
        await expect(page.getByRole('table')).toBeVisible();
        const pages = await printedPages(page, format);
        expect(pages).toHaveLength(1);
        for (const part of ['I will know by', 'Done when', 'If–then plans', 'People and asks', 'Next step']) {
          expect(bare(pages[0] ?? '')).toContain(bare(part));
        }
      });
    }
  }
});
