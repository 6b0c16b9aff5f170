import type { Page } from '@playwright/test';

/**
 * Goes back as many steps of the history. Firefox tells nobody when it shows a page that it had kept, for which
 * Playwright's own `goBack` waits.
 */
export async function goBack(page: Page, steps = 1): Promise<void> {
  await page.evaluate((steps) => setTimeout(() => history.go(-steps)), steps);
}
