import type { Page } from '@playwright/test';
import { findFirefox } from './browsers.ts';
import { bare, printedPages } from './pdf.ts';
import { plans } from './roadmap-plans.ts';
import { expectPaper, openRoadmap, pageCounts } from './roadmap-visits.ts';
import { expect, test } from './site.ts';

/* The same paper from Firefox, which breaks pages by rules of its own. */

test.skip(
  findFirefox()?.channel !== 'moz-firefox',
  'Playwright prints from a Firefox of the system alone, not from its own.',
);

const names = ['small', 'typical', 'full', 'walked', 'closed', 'large', 'extreme'] as const;

for (const name of names) {
  test(`the ${name} plan is whole on A4 and Letter, on as many pages as it may take @firefox`, async ({
    page,
  }) => {
    await openRoadmap(page, plans[name]);
    if (name in pageCounts) {
      for (const format of ['A4', 'Letter'] as const)
        expect(await printedPages(page, format)).toHaveLength(pageCounts[name as keyof typeof pageCounts]);
    }
    await setReadable(page);
    expectPaper(name, await printedPages(page, 'A4'));
  });
}

test('the blank roadmap is one page of A4 and of Letter @firefox', async ({ page }) => {
  await page.goto('./kits/blank-roadmap/');
  for (const format of ['A4', 'Letter'] as const) {
    const pages = await printedPages(page, format);
    expect(pages).toHaveLength(1);
    expect(bare(pages[0] ?? '')).toContain(bare('Next step'));
  }
});

/**
 * Firefox writes a variable font into a PDF without saying which letters its glyphs are, so that nobody can read them
 * back. In another, narrower serif they can be read.
 */
async function setReadable(page: Page): Promise<void> {
  await page.evaluate(() =>
    document.documentElement.style.setProperty(
      '--font-heading',
      "'Liberation Serif', 'Times New Roman', serif",
    ),
  );
}
