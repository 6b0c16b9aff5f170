import type { CDPSession, Locator, Page } from '@playwright/test';
import { storedHeavyPlans } from './heavy-plans.ts';
import { shareOf } from './share-of-times.ts';
import { expect, test } from './site.ts';

const SLOWDOWN = 4;
const MOST_MILLISECONDS = 50;
const LETTERS = 12;
const NEARLY_ALL = 0.9;
const LATE_MILLISECONDS = 250;
const PLANS = 20;
const OPENINGS = 3;
const MOST_TO_OPEN = 1000;

/**
 * What a letter in a bare field, which does nothing with it, takes on a processor slowed down as much: nine in ten are painted
 * within the one, a quarter cost up to the other. Where it takes longer, so is the machine slower just now, and the limits are raised
 * in proportion.
 */
const BARE_TO_PAINT = 40;
const BARE_AT_WORK = 20;
/** Other work on the machine only lengthens what is measured, so the best of so many rounds counts. */
const ROUNDS = 5;

/** Notes how long each press of a key takes until the paint that shows it, as the browser itself times events. */
const timeKeys = (page: Page) =>
  page.addInitScript(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries())
        if (/^key(down|press)$|^input$/.test(name)) times.push(duration);
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  });

/** Keeps so many plans in the browser, as if they had been there since an earlier visit. */
async function keepPlans(page: Page, count: number) {
  await page.goto('./about/');
  await page.evaluate((stored) => {
    for (const [key, text] of stored) localStorage.setItem(key, text);
  }, storedHeavyPlans(count));
}

/** Opens the planner with the plans that are kept, and gives the milliseconds from navigation until it answers. */
async function openPlanner(page: Page): Promise<number> {
  await page.addInitScript(() => {
    const look = () => {
      const field = document.querySelector<HTMLTextAreaElement>('#goal-text');
      if (field?.value && !field.matches(':disabled')) Object.assign(window, { answers: performance.now() });
      else requestAnimationFrame(look);
    };
    if (location.pathname.endsWith('/planner/')) look();
  });
  await page.goto('./planner/');
  const answers = await page.waitForFunction(() => (window as unknown as { answers?: number }).answers);
  return Number(await answers.jsonValue());
}

interface Letters {
  /** Milliseconds from each press to the paint that shows its letter, slowed down: what a person waits. */
  toPaint: number[];
  /** Milliseconds of processor time for each letter, slowed down, beyond what two frames cost without one. */
  atWork: number[];
}

/** Types letters slowly at the end of a field: half of them slowed down. */
async function typeLetters(page: Page, client: CDPSession, name: string, field: Locator): Promise<Letters> {
  await field.press('End');
  // The first letter makes the page load what counts changes; it is not what typing on costs.
  await page.keyboard.type('a');
  await page.waitForLoadState('networkidle');
  await painted(page, LATE_MILLISECONDS);

  const processor = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return (metrics.find((one) => one.name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const costOf = async (action: () => Promise<unknown>) => {
    const before = await processor();
    await action();
    await painted(page);
    return (await processor()) - before;
  };
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const [resting, working]: [number[], number[]] = [[], []];
  for (let letter = 0; letter < LETTERS; letter++) {
    resting.push(await costOf(async () => undefined));
    working.push(await costOf(() => pressB(client)));
  }
  await client.send('Performance.disable');
  const rest = shareOf(resting, 0.25);
  const atWork = working.map((time) => SLOWDOWN * (time - rest));
  // What the last of them left to do is not the next one's.
  await painted(page, LATE_MILLISECONDS);

  await slowDown(client, SLOWDOWN);
  const toPaint: number[] = [];
  for (let letter = 0; letter < LETTERS; letter++) {
    await pressB(client);
    // What is quicker than the least that is timed has no entry.
    toPaint.push(Math.max(16, ...(await painted(page, LATE_MILLISECONDS))));
  }
  await slowDown(client, 1);

  const within = (part: number) => `${shareOf(toPaint, part)} ms`;
  console.log(
    `${LETTERS} letters in ${name}, ${SLOWDOWN} times slower: a quarter painted within ${within(0.25)}, half ${within(0.5)}, nine in ten ${within(NEARLY_ALL)}; at work for a quarter up to ${Math.round(shareOf(atWork, 0.25))} ms, half ${Math.round(shareOf(atWork, 0.5))} ms`,
  );
  return { toPaint, atWork };
}

async function pressB(client: CDPSession) {
  const key = { key: 'b', text: 'b', unmodifiedText: 'b' };
  await client.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key });
  await client.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'b' });
}

/** The same in a field on a page of text, which does nothing with it. */
async function typeBare(page: Page, client: CDPSession): Promise<Letters> {
  await page.goto('./about/');
  await page.evaluate(() => document.querySelector('main')?.prepend(document.createElement('textarea')));
  return typeLetters(page, client, 'a bare field', page.locator('main > textarea'));
}

const slowDown = (client: CDPSession, rate: number) =>
  client.send('Emulation.setCPUThrottlingRate', { rate });

test.describe('on a slow phone', () => {
  test.use({ viewport: { width: 412, height: 800 }, hasTouch: true, isMobile: true });

  test('a letter in a plan of 40 milestones and 200 check-ins is painted within 50 ms @alone', async ({
    page,
  }) => {
    test.setTimeout(300_000);
    await timeKeys(page);
    const client = await page.context().newCDPSession(page);
    const bare = await typeBare(page, client);
    const most = (taken: number, calm: number) => Math.round(MOST_MILLISECONDS * Math.max(1, taken / calm));
    const mostToPaint = most(shareOf(bare.toPaint, NEARLY_ALL), BARE_TO_PAINT);
    const mostAtWork = most(shareOf(bare.atWork, 0.25), BARE_AT_WORK);
    await keepPlans(page, 1);
    await openPlanner(page);
    const titles = page.getByLabel('What I will do');
    const fields: Record<string, Locator> = {
      'the goal': page.getByRole('textbox', { name: 'I will …' }),
      'the first milestone': titles.first(),
      'the last milestone': titles.last(),
      'a note': page.getByLabel('Done when …').nth(20),
    };
    const paintedWithin: Record<string, number> = {};
    let work = Number.POSITIVE_INFINITY;
    const isWithin = () =>
      work <= mostAtWork && Object.values(paintedWithin).every((milliseconds) => milliseconds <= mostToPaint);
    for (let round = 0; round < ROUNDS && !isWithin(); round++) {
      const all: number[] = [];
      for (const [name, field] of Object.entries(fields)) {
        const before = await field.inputValue();
        const { toPaint, atWork } = await typeLetters(page, client, name, field);
        await expect(field).toHaveValue(`${before}a${'b'.repeat(2 * LETTERS)}`);
        paintedWithin[name] = Math.min(
          paintedWithin[name] ?? Number.POSITIVE_INFINITY,
          shareOf(toPaint, NEARLY_ALL),
        );
        all.push(...atWork);
      }
      work = Math.min(work, shareOf(all, 0.25));
    }
    console.log(`In all a quarter cost up to ${Math.round(work)} ms, of ${mostAtWork} ms at most`);
    expect(work).toBeLessThanOrEqual(mostAtWork);
    for (const [name, milliseconds] of Object.entries(paintedWithin))
      expect(milliseconds, `nine in ten letters in ${name}, until painted`).toBeLessThanOrEqual(mostToPaint);
    await page.goto('./planner/');
    await expect(fields['the goal'] as Locator).toHaveValue(/ab{24}$/);
  });
});

test(`${PLANS} plans of 40 milestones and 200 check-ins open within a second @alone`, async ({
  browser,
  baseURL,
}) => {
  const times: number[] = [];
  for (let opening = 0; opening < OPENINGS; opening++) {
    const context = await browser.newContext({ baseURL });
    const earlier = await context.newPage();
    await keepPlans(earlier, PLANS);
    await earlier.close();
    const page = await context.newPage();
    times.push(await openPlanner(page));
    await expect(page.getByText(`Your plans (${PLANS})`)).toBeVisible();
    await context.close();
  }
  const characters = storedHeavyPlans(PLANS).reduce((sum, [key, text]) => sum + key.length + text.length, 0);
  console.log(
    `${PLANS} plans, ${(characters / 1e6).toFixed(1)} million characters: a quarter open within ${Math.round(shareOf(times, 0.25))} ms, half ${Math.round(shareOf(times, 0.5))} ms, all ${Math.round(shareOf(times, 1))} ms`,
  );
  expect(shareOf(times, 0.25)).toBeLessThanOrEqual(MOST_TO_OPEN);
});

test('fifty edits of such a plan are noted when the page is left, and can be undone after it', async ({
  page,
}) => {
  await keepPlans(page, 1);
  await openPlanner(page);
  const titles = page.getByLabel('What I will do');
  const before = await titles.nth(3).inputValue();
  for (let edit = 0; edit < 50; edit++) await titles.nth(edit % 40).fill(`edit ${edit}`);
  await page.waitForLoadState('networkidle');
  // The page is told that it is left, as it would be.
  const milliseconds = await page.evaluate(() => {
    const start = performance.now();
    dispatchEvent(new PageTransitionEvent('pagehide'));
    return performance.now() - start;
  });
  const characters = await page.evaluate(
    () => sessionStorage.getItem('waymark-tab/planner-edits')?.length ?? 0,
  );
  console.log(`fifty edits noted in ${Math.round(milliseconds)} ms, ${characters} characters`);
  expect(characters).toBeGreaterThan(0);
  expect(characters).toBeLessThan(400_000);
  await page.reload();
  const undo = page.locator('.planner-bar').getByRole('button', { name: 'Undo' });
  for (let edit = 49; edit >= 0; edit--) await undo.click();
  await expect(titles.nth(3)).toHaveValue(before);
});

/** Waits for two paints, and gives the times of the keys since the last wait; they may come a little later. */
const painted = (page: Page, latest = 0) =>
  page.evaluate(async (late) => {
    const { times } = window as unknown as { times: number[] };
    const frame = () => new Promise(requestAnimationFrame);
    await frame();
    await frame();
    const end = performance.now() + late;
    while (times.length === 0 && performance.now() < end) await frame();
    return times.splice(0);
  }, latest);
