import type { Browser } from '@playwright/test';
import type { Host } from './slow-host.ts';
import { slowPhone } from './slow-phone.ts';
import { weigh } from './weighing.ts';

/** A person opens search from a guide and types at once, a key every 80 ms. */
const QUERY = 'setback';
const PAUSE = 80;

/** From the last key of the first query to its first result, and what came for it; then the same for a second query. */
export async function searching(browser: Browser, host: Host) {
  const { page, close } = await slowPhone(browser);
  await page.goto(`${host.slow}/guides/networking-vs-mentorship/`, { waitUntil: 'load' });
  const weighed = weigh(host);
  await page.keyboard.press('/');
  const field = page.getByRole('searchbox');
  await field.waitFor();
  const first = await resultAfter(() => page.keyboard.type(QUERY, { delay: PAUSE }));
  const { bytes, requests } = weighed();
  await field.fill('');
  await result().waitFor({ state: 'hidden' });
  const next = await resultAfter(() => page.keyboard.type('sponsor', { delay: PAUSE }));
  await close();
  return { first, next, bytes, requests };

  function result() {
    return page.getByRole('dialog').locator('.result').first();
  }
  async function resultAfter(type: () => Promise<unknown>): Promise<number> {
    // The page notes when its first result is painted, and when the last key came before.
    const seen = page.evaluate(
      () =>
        new Promise<number>((done) => {
          let key = 0;
          const note = (event: KeyboardEvent) => {
            key = event.timeStamp;
          };
          addEventListener('keydown', note, true);
          const look = () => {
            if (!document.querySelector('dialog .result')?.checkVisibility())
              return requestAnimationFrame(look);
            removeEventListener('keydown', note, true);
            return done(performance.now() - key);
          };
          look();
        }),
    );
    await type();
    return seen;
  }
}
