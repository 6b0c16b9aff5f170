import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

/*
 * On the page of the visitor's data, much goes away when it is pressed. The focus then goes on to what stands beside it, and
 * a keyboard does not start again at the top.
 */

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).press('Enter');

test('somebody who was asked and stays is back at what asked', async ({ page }) => {
  await page.goto('./your-data/');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await press(page, 'Keep nothing in this tab');
  await press(page, 'Forget what I wrote');
  await expect(page.locator('#forget-question')).toBeFocused();
  await press(page, 'No, stay');
  await expect(page.getByRole('button', { name: 'Forget what I wrote' })).toBeFocused();
});

test('once the browser has agreed to keep it, the heading over that has the focus', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator.storage, 'persisted', { value: async () => false });
    Object.defineProperty(navigator.storage, 'persist', { value: async () => true });
  });
  await page.goto('./your-data/');
  await press(page, 'Ask this browser to keep it');
  await expect(page.getByRole('heading', { name: 'How long it lasts' })).toBeFocused();
});

test('the only thing set aside, discarded and brought back: the focus need not wait till the list is drawn', async ({
  page,
}) => {
  await page.addInitScript(() => {
    localStorage.setItem('waymark-set-aside/2026-11-23T10:00:00.000Z/plan/p', 'cut o');
    const { setTimeout } = window;
    Object.assign(window, {
      setTimeout: (action: () => void, wait: number) =>
        wait >= 500 && 'never' in window ? 0 : setTimeout(action, wait),
    });
  });
  await page.goto('./your-data/');
  const discard = page.getByRole('button', { name: /^Discard/ });
  await discard.press('Enter');
  await expect(page.getByRole('button', { name: 'Undo discarding' })).toBeFocused();
  await expect(discard).toHaveCount(0);
  await page.evaluate(() => Object.assign(window, { never: true }));
  await press(page, 'Undo discarding');
  await expect(page.getByRole('heading', { name: 'Set aside' })).toBeFocused();
  await page.reload();
  await expect(discard).toBeVisible();
});
