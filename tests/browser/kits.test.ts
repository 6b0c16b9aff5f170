import type { Page } from '@playwright/test';
import { splitBlanks } from '../../src/kits/blanks.ts';
import { type Kit, kitSchema } from '../../src/kits/schema.ts';
import { contentFiles } from '../content/read.ts';
import { bare, printedPages } from './pdf.ts';
import { expect, test } from './site.ts';

const MM = 96 / 25.4;
/** Paper in millimetres, and what of it the margins leave. */
const papers = {
  A4: { height: 297, inside: { width: 186, height: 273 } },
  Letter: { height: 279.4, inside: { width: 191.9, height: 255.4 } },
} as const;
const formats = ['A4', 'Letter'] as const;
const kits = contentFiles('kits').map(({ id, data }) => ({ id, kit: kitSchema.parse(data) }));

/** Every word that a sheet says, as written by its author, without blanks. */
function wordsOf({ title, howTo, labels, parts, note = '' }: Kit): string[] {
  const texts = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => (key === 'kind' ? [] : texts(inner)));
  };
  return [title, ...howTo, ...labels, ...texts(parts), note]
    .flatMap((text) => splitBlanks(text).map((part) => ('words' in part ? part.words : '')))
    .filter((text) => text.trim() !== '');
}

/** Shows a worksheet as paper of this size does, so that it can be measured. */
async function asOnPaper(page: Page, id: string, format: (typeof formats)[number]): Promise<void> {
  const { height, inside } = papers[format];
  await page.setViewportSize({ width: Math.round(inside.width * MM), height: Math.round(height * MM) });
  await page.emulateMedia({ media: 'print' });
  await page.goto(`./kits/${id}/`);
}

for (const { id, kit } of kits) {
  const overflow = `content/kits/${id}.yaml has to fit one page: take out a line or a part, or shorten its words.`;

  test.describe(`the worksheet ${id}`, () => {
    test.describe('without scripts', () => {
      test.use({ javaScriptEnabled: false });

      for (const format of formats) {
        test(`is one page of ${format} with every word on it`, async ({ page }) => {
          await page.goto(`./kits/${id}/`);
          await expect(page.getByRole('heading', { level: 1, name: kit.title })).toBeVisible();
          await expect(page.getByRole('button')).toHaveCount(0);
          const pages = await printedPages(page, format);
          expect(pages, overflow).toHaveLength(1);
          const paper = bare(pages[0] ?? '');
          expect(wordsOf(kit).filter((text) => !paper.includes(bare(text)))).toEqual([]);
          expect(paper).toContain(`/kits/${id}/`);
          expect(paper).not.toContain(bare(kit.promise));
        });
      }
    });

    for (const format of formats) {
      test(`leaves room for a pen and prints in black and grey alone, ${format}`, async ({ page }) => {
        await asOnPaper(page, id, format);
        const found = await page.locator('.kit-sheet').evaluate((sheet) => {
          const size = (selector: string) =>
            [...sheet.querySelectorAll(selector)].map((element) => element.getBoundingClientRect());
          const grey = (colour: string) => {
            const [red, green, blue] = colour.match(/[\d.]+/g) ?? [];
            return colour === 'none' || (red === green && green === blue);
          };
          return {
            height: sheet.getBoundingClientRect().height,
            lines: size('.kit-line, .kit-sentence, .kit-labels > div').map((line) => line.height),
            blanks: size('.kit-blank').map((blank) => blank.width),
            boxes: size('.kit-box').map((box) => box.height),
            coloured: [sheet, ...sheet.querySelectorAll('*')].filter((element) => {
              const style = getComputedStyle(element);
              return ![style.color, style.borderBlockEndColor, style.fill, style.stroke].every(grey);
            }).length,
          };
        });
        expect(found.height / MM, `height of the sheet in mm: ${overflow}`).toBeLessThanOrEqual(
          papers[format].inside.height,
        );
        expect(found.height / MM, 'height of the sheet').toBeGreaterThan(papers[format].inside.height - 5);
        expect(Math.min(99, ...found.lines.map((line) => line / MM)), 'space above a line').toBeGreaterThan(
          7,
        );
        expect(Math.min(99, ...found.blanks.map((blank) => blank / MM)), 'width of a blank').toBeGreaterThan(
          12,
        );
        expect(Math.min(99, ...found.boxes.map((box) => box / MM)), 'side of a box').toBeGreaterThan(3.4);
        expect(found.coloured, 'parts in colour').toBe(0);
      });
    }
  });
}

test('the list of worksheets leads to each, to the blank roadmap and to the quizzes on paper @anywhere', async ({
  page,
}) => {
  await page.goto('./kits/');
  for (const { kit } of kits) {
    await expect(page.getByRole('main').getByRole('link', { name: kit.title, exact: true })).toBeVisible();
  }
  await expect(page.getByRole('link', { name: /paper form/ }).first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Blank roadmap' })).toBeVisible();
  await page.getByRole('link', { name: kits[0]?.kit.title ?? '', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Print this sheet' })).toBeVisible();
});

test('the button prints the sheet', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto(`./kits/${kits[0]?.id}/`);
  await page.getByRole('button', { name: 'Print this sheet' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed');
});

test('search finds a worksheet, and the sitemap names each', async ({ page, request }) => {
  await page.goto('./search/?q=mentoring agreement');
  await expect(
    page.getByRole('main').getByRole('list').getByRole('link', { name: 'Mentoring agreement' }).first(),
  ).toBeVisible();
  const sitemap = await (await request.get('./sitemap-0.xml')).text();
  expect(kits.filter(({ id }) => !sitemap.includes(`/kits/${id}/`))).toEqual([]);
});
