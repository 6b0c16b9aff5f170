import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What another theme can change. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What is wrong with a page as it stands: how far it scrolls sideways, what axe finds by day, and what axe finds wrong
 * with its colours by night. Other browsers than Chromium have the same elements and colours, so there only the layout,
 * which is their own, is looked at.
 */
export async function faultsOf(page: Page): Promise<unknown[]> {
  const sideways = await sidewaysScroll(page);
  const layout = sideways > 0 ? [`scrolls ${sideways} pixels sideways`] : [];
  if (page.context().browser()?.browserType().name() !== 'chromium') return layout;
  const byDay = await found(page, { type: 'tag', values: RULES });
  await page.emulateMedia({ colorScheme: 'dark' });
  const byNight = await found(page, { type: 'rule', values: COLOUR_RULES });
  await page.emulateMedia({ colorScheme: null });
  return [...layout, ...byDay, ...byNight.map((fault) => ({ ...fault, when: 'by night' }))];
}

/** By how many pixels a page is wider than its window. */
export const sidewaysScroll = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What axe finds. It is put into a page once, which is half of what looking at a page takes. */
async function found(page: Page, runOnly: RunOptions['runOnly']) {
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(axe);
    await page.evaluate(readColoursOnce);
  }
  return page.evaluate(
    async (options) => {
      const { axe } = window as unknown as Axe;
      const violations = [];
      for (const { id, help, nodes } of (await axe.run(document, options)).violations) {
        const where = [];
        for (const { html, target } of nodes) {
          if (id !== 'target-size' || (await isSmallInSight(String(target)))) where.push(html);
        }
        if (where.length > 0) violations.push({ id, help, where });
      }
      return violations;

      // A bar that stays at the edge of the window cuts through whatever scrolls below it, and to axe that is small.
      async function isSmallInSight(target: string): Promise<boolean> {
        const { scrollX, scrollY } = window;
        document.querySelector(target)?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { violations } = await axe.run(target, { ...options, runOnly: ['target-size'] });
        window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
        return violations.length > 0;
      }
    },
    { runOnly, resultTypes: ['violations'], preload: false } satisfies RunOptions,
  );
}

/** Axe reads the same few colours of a page some ten thousand times, which is half of its work; here, each once. */
function readColoursOnce(): void {
  const { prototype } = (window as unknown as Axe).axe.commons.color.Color;
  const read = prototype.parseString;
  const known = new Map<string, Colour>();
  prototype.parseString = function (text) {
    const { r, g, b, alpha } = known.get(text) ?? read.call(this, text);
    known.set(text, { r, g, b, alpha });
    return Object.assign(this, { r, g, b, alpha });
  };
}

interface Colour {
  r: number;
  g: number;
  b: number;
  alpha: number;
}

interface Axe {
  axe: {
    run(context: Document | string, options: RunOptions): Promise<AxeResults>;
    commons: { color: { Color: { prototype: Colour & { parseString(text: string): Colour } } } };
  };
}
