import type { Locator, Page } from '@playwright/test';
import { expect } from './site.ts';

/*
 * Going through a page by keys alone, so that a field no key reaches fails the test.
 */

/** Presses a key until the focus is on the one element that is meant. Fails after so many presses. */
export async function goTo(page: Page, meant: Locator, { key = 'Tab', most = 40 } = {}): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press(key);
    if (await meant.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${most} presses of ${key} do not lead to ${meant}`);
}

/** Expects what has the focus to be in sight, covered by nothing, and with a ring around it or its label. */
export async function expectInSight(meant: Locator): Promise<void> {
  await expect(meant).toBeFocused();
  await expect(meant).toBeInViewport();
  // The page may still be scrolling there.
  await expect
    .poll(() =>
      meant.evaluate((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const there = document.elementFromPoint(left + width / 2, top + height / 2);
        const rings = [element, element.closest('label')]
          .filter((one) => one !== null)
          .map((one) => getComputedStyle(one))
          .filter((style) => style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2);
        return {
          uncovered: there !== null && (element.contains(there) || there.contains(element)),
          ringed: rings.length > 0,
        };
      }),
    )
    .toEqual({ uncovered: true, ringed: true });
}

/** Goes past the header by the link that is the first stop of every page. */
export async function skipToMain(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await expectInSight(page.getByRole('link', { name: 'Skip to the main part' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
}
