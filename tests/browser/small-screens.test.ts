import { expectFits, smallTargets, ZOOMED } from './fits.ts';
import { pages } from './pages.ts';
import { expect, test } from './site.ts';

/*
 * Every page at a zoom of 400 %, with its text as it is and spread out; on a desk too, what is pressed must be large
 * enough.
 */
const DESK = { width: 1280, height: 720 };
const rooms = ['guides', 'kits', 'quiz', ''];
const roomOf = (path: string) => rooms.find((room) => path.startsWith(`./${room}`));

for (const room of rooms) {
  test(`${room || 'the other'} pages fit at 400 % and with text spread out, and are large enough to press`, async ({
    page,
  }) => {
    // Some twenty pages, on a machine that may be busy.
    test.setTimeout(90_000);
    for (const path of pages.filter((one) => roomOf(one) === room)) {
      await page.setViewportSize(ZOOMED);
      await page.goto(path);
      await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
      await test.step(path, () => expectFits(page));
      await page.setViewportSize(DESK);
      expect(await smallTargets(page), `${path} on a desk`).toEqual([]);
    }
  });
}
