import { expect, type Page } from '@playwright/test';
import type { Plan } from '../../src/planner/plan.ts';
import { sheetLayout } from '../../src/planner/roadmap/sheet-layout.ts';
import { bare } from './pdf.ts';
import { plans, textsOf } from './roadmap-plans.ts';

/**
 * Opens the roadmap of someone who has this plan, on 10 March 2027, and waits until all of it is there, but for what a
 * test takes away (`whole: false`).
 */
export async function openRoadmap(page: Page, plan: Plan, { whole = true } = {}): Promise<void> {
  await page.clock.setFixedTime(new Date('2027-03-10T12:00:00'));
  await page.addInitScript((data) => {
    localStorage.setItem('waymark/plan/p1', JSON.stringify({ version: 2, data }));
    localStorage.setItem('waymark/current-plan', JSON.stringify({ version: 1, data: 'p1' }));
  }, plan);
  await page.goto('./roadmap/');
  const article = page.getByRole('article');
  await expect(article).toBeVisible();
  if (!whole) return;
  await expect(article).toHaveClass(new RegExp(`sheet-${sheetLayout(plan, '2027-03-10').setting}\\b`));
  if (plan.checkIns.length > 0) await expect(article.locator('.sheet-log')).toBeAttached();
  if (plan.milestones.length > 0) await expect(article.locator('.sheet-moves')).not.toBeEmpty();
}

/** Texts that are not on paper. A long run may be broken by a page and its heads, so its letters are counted. */
export function missing(plan: Plan, paper: string): string[] {
  const printed = bare(paper);
  // Which letters come back from other scripts depends on the fonts of the machine; the screen is tested with them.
  const latin = textsOf(plan).filter((text) => [...text].every((letter) => letter < '\u0250'));
  return latin.filter((text) => {
    const [letter = ''] = text;
    const run = text.length > 200 && text === letter.repeat(text.length);
    return run ? printed.split(letter).length - 1 < text.length : !printed.includes(bare(text));
  });
}

/** On how many pages the plans of the tests must be; the others run on. */
export const pageCounts = { small: 1, typical: 1, full: 1, walked: 1, closed: 2 } as const;

/** What the plans of the tests come to on paper, in any browser. */
export function expectPaper(name: keyof typeof plans, pages: readonly string[]): void {
  const plan = plans[name];
  expect(missing(plan, pages.join(' '))).toEqual([]);
  const [first = ''] = pages;
  if (name in pageCounts) {
    // The plan and what came of it stand on one page; a log that is longer than the strip follows.
    expect(pages).toHaveLength(pageCounts[name as keyof typeof pageCounts]);
    expect(missing(name === 'closed' ? { ...plan, checkIns: [] } : plan, first)).toEqual([]);
    expect(bare(first)).toContain(bare('Printed 10 March 2027'));
    expect(first).not.toContain('Edit in the planner');
  }
  if (name === 'closed') expect(bare(first)).toContain(bare('closed on 9 March 2027'));
  if (name === 'large') {
    for (const { title, doneWhen } of plan.milestones) {
      const here = pages.filter((paper) => bare(paper).includes(bare(doneWhen)));
      expect(here, `${doneWhen} is split`).toHaveLength(1);
      expect(bare(here[0] ?? '')).toContain(bare(title));
      expect(bare(here[0] ?? ''), 'heads of the table').toContain('Donewhen');
    }
  }
}
