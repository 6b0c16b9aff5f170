import type { Page } from '@playwright/test';

/** Waits until what was typed is painted. It is stored in the moment after that. */
export const painted = (page: Page) =>
  page.evaluate(() => new Promise<void>((after) => requestAnimationFrame(() => setTimeout(after))));
