import { dialog, field } from './search-visits.ts';
import { expect, test } from './site.ts';

test.describe('the search dialog', () => {
  test('opens from any page, finds a guide and opens it, by keyboard alone @anywhere @engines', async ({
    page,
  }) => {
    await page.goto('./guides/becoming-a-mentor/');
    await page.keyboard.press('/');
    await expect(dialog(page)).toBeVisible();
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('setback');
    await expect(dialog(page).getByRole('link', { name: 'Overcoming setbacks' })).toBeVisible();
    await expect(dialog(page).getByRole('status')).toHaveText(/results? for “setback”/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(/becoming-a-mentor\/$/);
    await expect(dialog(page)).toBeHidden();
  });

  test('loads nothing until it is asked for, and its styles with it', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('./guides/becoming-a-mentor/', { waitUntil: 'networkidle' });
    expect(asked.filter((path) => /pagefind|dialog/.test(path))).toEqual([]);
    await page.keyboard.press('Control+k');
    await expect(dialog(page)).toBeVisible();
    await expect(dialog(page)).toHaveCSS('border-top-width', '1px');
    await page.waitForLoadState('networkidle');
    expect(asked.some((path) => path.endsWith('/pagefind/pagefind.js'))).toBe(true);
  });

  test('takes no key that is the browser’s own, as Ctrl-Shift-K is in Firefox', async ({ page }) => {
    await page.goto('./about/');
    const isTaken = (key: string, shiftKey: boolean) =>
      page.evaluate(
        ([key, shiftKey]) =>
          !document.body.dispatchEvent(
            new KeyboardEvent('keydown', { key, shiftKey, ctrlKey: true, bubbles: true, cancelable: true }),
          ),
        [key, shiftKey] as const,
      );
    expect(await isTaken('K', true)).toBe(false);
    // Caps lock makes it a capital too.
    expect(await isTaken('K', false)).toBe(true);
    await expect(dialog(page)).toBeVisible();
  });

  test('closes by Escape and gives the focus back', async ({ page }) => {
    await page.goto('./guides/becoming-a-mentor/');
    const opener = page.getByRole('banner').getByRole('link', { name: 'Search' });
    await opener.click();
    await field(page).fill('setback');
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(opener).toBeFocused();
    await opener.press('Enter');
    await expect(field(page)).toHaveValue('setback');
    await dialog(page).getByRole('button', { name: 'Close' }).click();
    await expect(dialog(page)).toBeHidden();
  });

  test('hands its words to the search page', async ({ page }) => {
    await page.goto('./');
    await page.keyboard.press('Control+k');
    await field(page).fill('mentor');
    await dialog(page).getByRole('link', { name: 'All results for “mentor”' }).click();
    await expect(page).toHaveURL(/\/search\/\?q=mentor$/);
    await expect(page.locator('.result').first()).toBeVisible();

    await page.goto('./');
    await page.keyboard.press('Control+k');
    await field(page).fill('setback');
    await field(page).press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=setback$/);
  });

  test('a slash typed into a field stays a slash', async ({ page }) => {
    await page.goto('./');
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('and/or');
    await expect(field(page)).toHaveValue('and/or');
  });

  test('a link to a section of the page it stands on closes it', async ({ page }) => {
    await page.goto('./guides/overcoming-setbacks/');
    await page.keyboard.press('/');
    await field(page).fill('setback');
    await dialog(page)
      .locator('.result', { hasText: 'Overcoming setbacks' })
      .locator('.result-sections a')
      .first()
      .click();
    await expect(dialog(page)).toBeHidden();
    await expect(page).toHaveURL(/overcoming-setbacks\/#/);
  });

  test('goes to the search page when it cannot be loaded', async ({ page, permit }) => {
    permit.allowConsole(/Failed to load resource/);
    await page.route(/_astro\/dialog\..*\.js/, (route) => route.abort());
    await page.goto('./guides/becoming-a-mentor/');
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/search\/$/);
  });

  test('says so when the index cannot be loaded', async ({ page, permit }) => {
    permit.allowConsole(/Failed to load resource/);
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('./');
    await page.keyboard.press('/');
    await field(page).fill('setback');
    await expect(dialog(page).getByRole('status')).toHaveText(/could not be loaded/);
    await expect(dialog(page).getByRole('link', { name: /All results/ })).toBeVisible();
  });
});
