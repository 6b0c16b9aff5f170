import { expect, type Locator, type Page } from '@playwright/test';

/** The planner's field for the goal. */
export const goal = (page: Page) => page.getByRole('textbox', { name: /I will/ }).first();
/** The planner's field for why it matters. */
export const why = (page: Page) => page.getByRole('textbox', { name: /why/i }).first();
/** Waits until the planner says that all is saved. */
export const saved = (page: Page) => expect(page.getByText('Saved', { exact: true }).first()).toBeVisible();
/** The stored texts whose keys match. */
export const stored = (page: Page, key: RegExp) =>
  page.evaluate(
    (pattern) =>
      Object.entries(localStorage)
        .filter(([key]) => new RegExp(pattern).test(key))
        .map(([, text]) => text),
    key.source,
  );

/** Presses a button and gives the text of the file it offers. */
export async function fileFrom(page: Page, button: Locator): Promise<string> {
  const downloading = page.waitForEvent('download');
  await button.click();
  const stream = await (await downloading).createReadStream();
  return Buffer.concat(await stream.toArray()).toString();
}

/** Makes the browser refuse to store anything while `window.full` is set. */
export const letStorageFill = (page: Page) =>
  page.addInitScript(() => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (key, value) {
      if ((window as { full?: boolean }).full) throw new DOMException('full', 'QuotaExceededError');
      setItem.call(this, key, value);
    };
  });
/** Fills the storage up, or lets it take things again. */
export const setFull = (page: Page, full: boolean) =>
  page.evaluate((value) => {
    (window as { full?: boolean }).full = value;
  }, full);
