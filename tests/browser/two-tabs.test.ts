import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';
import { goal, letStorageFill, saved, setFull, stored, why } from './storage-visits.ts';

test.describe('two tabs', () => {
  const both = async (page: Page) => {
    await page.goto('./planner/');
    await goal(page).fill('find a mentor');
    await saved(page);
    const other = await page.context().newPage();
    await other.goto('./planner/');
    await expect(goal(other)).toHaveValue('find a mentor');
    return other;
  };

  test('that change different things show each other’s change within a second, and keep both @engines', async ({
    page,
  }) => {
    const other = await both(page);
    await why(other).fill('I am stuck');
    await expect(why(page)).toHaveValue('I am stuck', { timeout: 1000 });
    await goal(page).fill('find two mentors');
    await expect(goal(other)).toHaveValue('find two mentors', { timeout: 1000 });
    await expect(why(other)).toHaveValue('I am stuck');
  });

  test('of which one could not store for a while keep both changes, and of one field the later, with the other one undo away @engines', async ({
    page,
  }) => {
    await letStorageFill(page);
    const other = await both(page);
    await setFull(page, true);
    await goal(page).fill('held in this tab');
    await why(page).fill('a reason only this tab has');
    await expect(page.getByText('storage for the site is full')).toBeVisible();
    await goal(other).fill('stored by the other tab since');
    await expect(goal(page)).toHaveValue('stored by the other tab since');
    await setFull(page, false);
    await expect(why(other)).toHaveValue('a reason only this tab has', { timeout: 10_000 });
    await expect(goal(other)).toHaveValue('stored by the other tab since');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(goal(page)).toHaveValue('held in this tab');
    await expect(goal(other)).toHaveValue('held in this tab');
  });

  test('of which one was frozen in the background keep both changes', async ({ page }) => {
    const other = await both(page);
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    await why(other).fill('written while the first tab was frozen');
    await saved(other);
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    await expect(why(page)).toHaveValue('written while the first tab was frozen');
    await goal(page).fill('find two mentors');
    await expect(goal(other)).toHaveValue('find two mentors');
    await expect(why(other)).toHaveValue('written while the first tab was frozen');
  });

  test('of which one slept behind Back, told of nothing, keep both changes when it comes up again', async ({
    page,
  }) => {
    // The headless browser keeps no page for Back, so the page is made to sleep and to wake as one that was kept.
    await page.addInitScript(() =>
      addEventListener('storage', (event) => {
        if ((window as { asleep?: boolean }).asleep) event.stopImmediatePropagation();
      }),
    );
    const other = await both(page);
    await page.evaluate(() => Object.assign(window, { asleep: true }));
    await why(other).fill('written while the first page slept');
    await saved(other);
    await page.evaluate(() => {
      Object.assign(window, { asleep: false });
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    await expect(why(page)).toHaveValue('written while the first page slept');
    await goal(page).fill('find two mentors');
    await expect(goal(other)).toHaveValue('find two mentors');
    await expect(why(other)).toHaveValue('written while the first page slept');
  });

  test('when one erases everything, the other lets it go too @engines', async ({ page }) => {
    const other = await both(page);
    await other.goto('./your-data/');
    await other.getByRole('button', { name: 'Erase everything' }).click();
    await other.getByRole('button', { name: 'Yes, erase everything' }).click();
    await expect(goal(page)).toHaveValue('');
    await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'true');
    expect(await stored(page, /^waymark/)).toEqual([]);
  });
});
