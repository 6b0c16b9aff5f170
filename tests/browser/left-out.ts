import type { Page } from '@playwright/test';

/** How many parts of the page are not laid out until somebody comes near, or it is their turn. */
export const leftOut = (page: Page) =>
  page.evaluate(
    () =>
      Array.from(document.body.querySelectorAll('*')).filter(
        (part) => getComputedStyle(part).contentVisibility === 'auto',
      ).length,
  );
