import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Plan } from '../../src/planner/plan.ts';
import { bare, printedPages } from './pdf.ts';
import { plans, textsOf } from './roadmap-plans.ts';
import { expect, test } from './site.ts';

const formats = ['A4', 'Letter'] as const;

/** Opens the roadmap of someone who has this plan, on 10 March 2027. */
async function openRoadmap(page: Page, plan: Plan): Promise<void> {
  await page.clock.setFixedTime(new Date('2027-03-10T12:00:00'));
  await page.addInitScript((data) => {
    localStorage.setItem('waymark/plan/p1', JSON.stringify({ version: 2, data }));
    localStorage.setItem('waymark/current-plan', JSON.stringify({ version: 1, data: 'p1' }));
  }, plan);
  await page.goto('./roadmap/');
  await expect(page.getByRole('article')).toBeVisible();
}

/** Texts that are not on paper. A long run may be broken by a page and its heads, so its letters are counted. */
function missing(plan: Plan, paper: string): string[] {
  const printed = bare(paper);
  // Which letters come back from other scripts depends on the fonts of the machine; the screen is tested with them.
  const latin = textsOf(plan).filter((text) => [...text].every((letter) => letter < '\u0250'));
  return latin.filter((text) => {
    const [letter = ''] = text;
    const run = text.length > 200 && text === letter.repeat(text.length);
    return run ? printed.split(letter).length - 1 < text.length : !printed.includes(bare(text));
  });
}

for (const format of formats) {
  for (const name of ['small', 'typical', 'full'] as const) {
    test(`a ${name} plan prints on exactly one page of ${format}, whole`, async ({ page }) => {
      await openRoadmap(page, plans[name]);
      const pages = await printedPages(page, format);
      expect(pages).toHaveLength(1);
      const [paper = ''] = pages;
      expect(missing(plans[name], paper)).toEqual([]);
      expect(bare(paper)).toContain(bare('Printed 10 March 2027'));
      expect(paper).not.toContain('Copy as text');
    });
  }

  test(`a large plan runs over pages of ${format} with its heads repeated and no milestone split`, async ({
    page,
  }) => {
    await openRoadmap(page, plans.large);
    const pages = await printedPages(page, format);
    expect(missing(plans.large, pages.join(' '))).toEqual([]);
    for (const { title, doneWhen } of plans.large.milestones) {
      const here = pages.filter((paper) => bare(paper).includes(bare(doneWhen)));
      expect(here, doneWhen).toHaveLength(1);
      expect(bare(here[0] ?? '')).toContain(bare(title));
      expect(bare(here[0] ?? ''), 'heads of the table').toContain('Donewhen');
    }
  });

  test(`whatever a person typed is on paper, ${format}`, async ({ page }) => {
    await openRoadmap(page, plans.extreme);
    expect(missing(plans.extreme, (await printedPages(page, format)).join(' '))).toEqual([]);
  });
}

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

test('the trail holds forty milestones, each once', async ({ page }) => {
  await openRoadmap(page, plans.large);
  const trail = page.getByRole('article').locator('svg.trail-wide');
  await expect(trail.locator('.trail-mark')).toHaveCount(40);
  await expect(trail.locator('.trail-next')).toHaveCount(1);
  await expect(trail).toContainText('Today');
});

for (const name of ['typical', 'large', 'extreme'] as const) {
  test(`a ${name} plan fits a screen 320 pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openRoadmap(page, plans[name]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`a filled sheet passes axe, ${colorScheme}, ${width} pixels wide`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await openRoadmap(page, plans.typical);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.html) }))).toEqual([]);
    });
  }
}

test('copied as text, the roadmap has everything in it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openRoadmap(page, plans.typical);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(textsOf(plans.typical).filter((text) => !copied.includes(text))).toEqual([]);
});

test('where the page may not copy, the text is there to copy by hand', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await openRoadmap(page, plans.typical);
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
