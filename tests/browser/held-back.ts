import type { Page } from '@playwright/test';

/** Holds back what a page asks for under such addresses, until the function that this gives is called. */
export async function holdBack(page: Page, address: RegExp): Promise<() => void> {
  let arrive = () => {};
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(address, async (route) => {
    await arrival;
    await route.continue();
  });
  return arrive;
}
