import type { Locator, Page } from '@playwright/test';
import { expect } from './site.ts';
import { followAtOnce, lookAtFocus, lookFor } from './stops.ts';

/*
 * Going through a page by keys alone, so that a field no key reaches fails the test.
 */

/**
 * Presses a key until the focus is on the one element that is meant. Fails after so many presses, and where a stop on the
 * way cannot be seen.
 */
export async function goTo(page: Page, meant: Locator, { key = 'Tab', most = 40 } = {}): Promise<void> {
  await followAtOnce(page);
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press(key);
    const stop = await lookFor(meant);
    // The page may still be scrolling there.
    if (stop?.troubles.length)
      await expect
        .poll(async () => (await lookFor(meant))?.troubles, `on the way to ${meant}, ${stop.name}`)
        .toEqual([]);
    if (stop?.isMeant) return;
  }
  throw new Error(`${most} presses of ${key} do not lead to ${meant}`);
}

/** Expects what has the focus to be in sight, covered by nothing, and with a ring that can be seen. */
export async function expectInSight(meant: Locator): Promise<void> {
  await expect(meant).toBeFocused();
  // The page may still be scrolling there.
  await expect.poll(async () => (await lookAtFocus(meant.page()))?.troubles).toEqual([]);
}

/** Goes past the header by the link that is the first stop of every page. */
export async function skipToMain(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await expectInSight(page.getByRole('link', { name: 'Skip to the main part' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
}
