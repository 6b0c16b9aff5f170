import { type Browser, firefox, type Page } from '@playwright/test';
import { addresses } from './addresses.ts';
import { findFirefox } from './browsers.ts';
import { bare, printedPages } from './pdf.ts';
import { plans } from './roadmap-plans.ts';
import { expectPaper, openRoadmap, pageCounts } from './roadmap-visits.ts';
import { expect, test } from './site.ts';

/*
 * The same paper from a real Firefox, which breaks pages by rules of its own. Playwright drives the one of the system,
 * so that these tests are left out where there is none: FIREFOX=/path/to/firefox names another.
 */
const executablePath = findFirefox();

test.describe('printed by Firefox', () => {
  test.skip(!executablePath, 'There is no Firefox on this machine.');
  test.describe.configure({ mode: 'serial', timeout: 120_000 });
  let browser: Browser;

  test.beforeAll(async () => {
    browser = await firefox.launch({ channel: 'moz-firefox', executablePath: executablePath ?? '' });
  });
  test.afterAll(() => browser.close());

  for (const format of ['A4', 'Letter'] as const) {
    test(`every plan is on ${format}, whole`, async () => {
      for (const name of ['small', 'typical', 'full', 'walked', 'closed', 'large', 'extreme'] as const) {
        const page = await browser.newPage({ baseURL: addresses.site });
        await openRoadmap(page, plans[name]);
        await test.step(`${name}, on as many pages as it may take`, async () => {
          const pages = await printedPages(page, format);
          if (name in pageCounts) expect(pages).toHaveLength(pageCounts[name as keyof typeof pageCounts]);
        });
        await test.step(`${name}, every word`, async () => {
          await setReadable(page);
          expectPaper(name, await printedPages(page, format));
        });
        await page.close();
      }
    });

    test(`the blank roadmap is one page of ${format}`, async () => {
      const page = await browser.newPage({ baseURL: addresses.site });
      await page.goto('./kits/blank-roadmap/');
      const pages = await printedPages(page, format);
      expect(pages).toHaveLength(1);
      expect(bare(pages[0] ?? '')).toContain(bare('Next step'));
      await page.close();
    });
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
