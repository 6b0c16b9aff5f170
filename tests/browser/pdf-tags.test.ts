import type { Page } from '@playwright/test';
import { plan } from './check-in-visits.ts';
import { printedTags } from './pdf.ts';
import { middling, returnTo } from './quiz-visits.ts';
import { openRoadmap } from './roadmap-visits.ts';
import { expect, test } from './site.ts';

/*
 * A PDF made from a page is a page too. Chromium puts the tags into it that tell a screen reader what is a heading, a list
 * or a table, from the elements that the page has on paper.
 */

const HEADING = /^H\d$/;

/** The levels of the headings that leave ink on paper, in order; the one before the milestones is out of sight. */
async function headingsOnPaper(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const levels = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('h1, h2, h3, h4')]
      .filter((heading) => heading.checkVisibility({ visibilityProperty: true }) && heading.offsetWidth > 1)
      .map((heading) => heading.tagName),
  );
  await page.emulateMedia({ media: null });
  return levels;
}

async function expectTags(page: Page, title: RegExp, tags: string[]) {
  const headings = await headingsOnPaper(page);
  const printed = await printedTags(page);
  expect(printed.language).toBe('en-GB');
  expect(printed.title).toMatch(title);
  expect(printed.tags.filter((tag) => HEADING.test(tag))).toEqual(headings);
  expect(headings.slice(0, 2)).toEqual(['H1', 'H2']);
  for (const tag of tags) expect(printed.tags).toContain(tag);
}

test('a guide as PDF has its headings, lists and links', async ({ page }) => {
  await page.goto('./guides/becoming-a-mentor/');
  await expectTags(page, /^Becoming a mentor/, ['P', 'L', 'LI', 'Link']);
});

test('a roadmap as PDF has its headings, lists and tables', async ({ page }) => {
  await openRoadmap(page, plan);
  await expectTags(page, /^Your roadmap/, ['Table', 'TH', 'TD', 'L', 'LI']);
});

test('the result of a quiz as PDF has its headings and lists', async ({ page }) => {
  await returnTo(page, '#result', middling);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expectTags(page, /Should I become a mentor\?/, ['P', 'L', 'LI']);
});

test('a worksheet as PDF has its headings and lists', async ({ page }) => {
  await page.goto('./kits/mentoring-agreement/');
  await expectTags(page, /^Mentoring agreement/, ['P', 'L', 'LI']);
});
