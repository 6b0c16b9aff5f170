import type { Page } from '@playwright/test';
import { ZOOMED } from './fits.ts';
import { expect, test } from './site.ts';
import { followAtOnce, lookAtFocus, type Stop } from './stops.ts';

/*
 * From the first stop of a page to its last and back, at a zoom of 400 %, where all stands in one column: each stop can be
 * seen, the next one is below it or beside it, and the page lets go of the keys at its end.
 */
const MOST_STOPS = 150;

/** Presses a key until the page has the focus no longer, or its first stop has it again. Gives the stops. */
async function walk(page: Page, key: string): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let presses = 0; presses < MOST_STOPS; presses++) {
    await page.keyboard.press(key);
    const stop = await lookAtFocus(page);
    if (!stop || (stops.length > 1 && stop.name === stops[0]?.name)) return stops;
    stops.push(stop);
  }
  throw new Error(`${MOST_STOPS} presses of ${key} do not lead out of the page.`);
}

/** Stops from which the way leads up, or back in their line. */
const outOfOrder = (stops: readonly Stop[]) =>
  stops.slice(1).flatMap((stop, at) => {
    const before = stops[at];
    const back = before && stop.top < before.top - 4 && stop.left <= before.left;
    return back ? [`${before.name} leads up to ${stop.name}`] : [];
  });

for (const path of [
  './',
  './guides/',
  './guides/becoming-a-mentor/',
  './kits/',
  './kits/mentoring-agreement/',
  './quiz/',
  './quiz/should-i-become-a-mentor/',
  './quiz/should-i-become-a-mentor/paper/',
  './planner/',
  './roadmap/',
  './search/?q=setback',
  './your-data/',
  './accessibility/',
  './404.html',
]) {
  test(`every stop of ${path} can be seen, in order, and the last one leads out`, async ({ page }) => {
    await page.setViewportSize(ZOOMED);
    await page.goto(path);
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    if (path.includes('?q=')) await expect(page.locator('.result').first()).toBeVisible();
    await followAtOnce(page);
    const stops = await walk(page, 'Tab');
    expect(stops.length).toBeGreaterThan(10);
    expect(stops[0]?.name).toContain('Skip to the main part');
    expect(stops.flatMap(({ name, troubles }) => troubles.map((trouble) => `${name} ${trouble}`))).toEqual(
      [],
    );
    expect(outOfOrder(stops)).toEqual([]);
  });
}
