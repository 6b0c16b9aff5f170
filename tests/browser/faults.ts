import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What another theme can change. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * What is wrong with a page as it stands: how far it scrolls sideways, what axe finds by day, and what axe finds wrong
 * with its colours by night. Other browsers than Chromium have the same elements and colours, so there only the layout,
 * which is their own, is looked at.
 */
export async function faultsOf(page: Page): Promise<unknown[]> {
  const sideways = await sidewaysScroll(page);
  const layout = sideways > 0 ? [`scrolls ${sideways} pixels sideways`] : [];
  if (page.context().browser()?.browserType().name() !== 'chromium') return layout;
  const byDay = await found(axeOn(page).withTags(RULES));
  await page.emulateMedia({ colorScheme: 'dark' });
  const byNight = await found(axeOn(page).withRules(COLOUR_RULES));
  await page.emulateMedia({ colorScheme: null });
  return [...layout, ...byDay, ...byNight.map((fault) => ({ ...fault, when: 'by night' }))];
}

/** By how many pixels a page is wider than its window. */
export const sidewaysScroll = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** No page has frames, and without looking for them axe needs no second page. */
const axeOn = (page: Page) => new AxeBuilder({ page }).setLegacyMode();

async function found(axe: AxeBuilder) {
  const { violations } = await axe.analyze();
  return violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map(({ html }) => html) }));
}
