import type { Page } from '@playwright/test';
import { pressMouse } from './press-mouse.ts';
import { HERE, heading, onwards, PAGES } from './quiz-visits.ts';
import { shareOf } from './share-of-times.ts';
import { expect, test } from './site.ts';

const SLOWDOWN = 4;
const MOST_MILLISECONDS = 50;

/*
 * From a press to the paint that shows the answer, as the browser itself times events, on a processor slowed down to a
 * quarter. On a machine that others use too, the quicker presses tell about the quiz and the slower ones about them: a
 * quarter is held to the limit, and the whole spread is printed.
 */
test('an answer is painted within 50 ms on a slow phone @alone', async ({ page }) => {
  test.slow();
  await page.addInitScript(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'click') times.push(duration);
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  });
  await page.goto(`${HERE}#questions-1`);
  const client = await page.context().newCDPSession(page);

  const toPaint: number[] = [];
  for (let at = 1; at < PAGES; at++) {
    await expect(heading(page)).toHaveText(`Page ${at} of ${PAGES}`);
    await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    for (const question of await page.getByRole('group').all()) {
      for (const place of [1, 3]) {
        const radio = question.getByRole('radio').nth(place);
        await radio.scrollIntoViewIfNeeded();
        const { x, y, width, height } = (await radio.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
        await painted(page);
        await pressMouse(client, x + width / 2, y + height / 2);
        const [time] = await painted(page);
        // What is quicker than the least that is timed has no entry.
        toPaint.push(time ?? 16);
        await expect(radio).toBeChecked();
      }
    }
    await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await onwards(page).click();
  }

  const within = (part: number) => `${shareOf(toPaint, part)} ms`;
  console.log(
    `${toPaint.length} answers to their paint, ${SLOWDOWN} times slower: a quarter within ${within(0.25)}, half ${within(0.5)}, nine in ten ${within(0.9)}, all ${within(1)}`,
  );
  expect(toPaint).toHaveLength((PAGES - 1) * 6);
  expect(shareOf(toPaint, 0.25)).toBeLessThanOrEqual(MOST_MILLISECONDS);
});

/** Waits for two paints, and gives the times of the clicks since the last wait. */
const painted = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number[]>((done) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() =>
            setTimeout(() => done((window as unknown as { times: number[] }).times.splice(0))),
          ),
        ),
      ),
  );
