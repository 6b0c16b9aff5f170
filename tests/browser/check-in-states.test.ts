import { atHand, openCheckIn, plan, visitBefore } from './check-in-visits.ts';
import { faultsOf } from './faults.ts';
import { expect, test } from './site.ts';

const long = `${'Donaudampfschifffahrt'.repeat(12)} and more`;
const longPlan = {
  ...plan,
  goal: long,
  milestones: plan.milestones.map((one) => ({ ...one, title: long, doneWhen: long })),
  obstacles: plan.obstacles.map((one) => ({ ...one, obstacle: long, if: long, then: long })),
};

for (const [width, given] of [
  [1280, plan],
  [320, longPlan],
] as const) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 700 } });

    test('the check-in is usable from its way in to its log', async ({ page }) => {
      await visitBefore(page, given);
      await page.goto('./planner/');
      const enter = page.getByRole('link', { name: 'Check in', exact: true });
      await expect(enter).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);

      await enter.click();
      const heading = page.getByRole('heading', { name: 'Check-in', level: 1 });
      await expect(heading).toBeFocused();
      expect(await faultsOf(page)).toEqual([]);

      await page.getByRole('button', { name: 'In a week' }).click();
      await page.getByLabel('What did you do?').fill(given === plan ? 'Sent both' : long);
      await page.locator('.check-in-foreseen button').first().click();
      await page.getByLabel('I kept it', { exact: true }).check();
      await page.getByLabel('What is the next step?').fill('Ask again');
      await page.getByLabel('I think I will get there').check();
      await page.getByRole('button', { name: 'Make it a milestone' }).click();
      await expect(page.getByText('Added to your milestones')).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);

      await page.getByRole('button', { name: 'Finish' }).click();
      await expect(page.getByRole('heading', { name: 'Checked in' })).toBeFocused();
      expect(await faultsOf(page)).toEqual([]);

      await page.getByRole('link', { name: 'Back to my plan' }).click();
      await page.getByRole('heading', { name: 'Check-ins', exact: true }).click();
      await page.getByRole('button', { name: 'Delete', description: '8 February 2027' }).click();
      await page.getByRole('button', { name: 'Change', exact: true }).click();
      await expect(page.getByRole('button', { name: 'Done changing' })).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
    });
  });
}

test('what is pressed is large enough for a finger', async ({ page }) => {
  await openCheckIn(page);
  const sizes = await page
    .locator('.check-in :is(.choice, button, a)')
    .evaluateAll((all) =>
      all.filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect().height),
    );
  expect(sizes.length).toBeGreaterThan(20);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
});

test('in forced colours the chosen answer is told apart by more than a colour', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openCheckIn(page);
  await expect(atHand(page, 'Send two messages').getByRole('radio', { checked: true })).toBeVisible();
  await page.locator('.check-in-foreseen button').first().click();
  const marks = await page
    .locator('.check-in-foreseen button')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one, '::before').content));
  expect(marks[0]).not.toBe(marks[1]);
});

for (const { part, chunk } of [
  { part: 'the way in', chunk: /\/CheckIns[^/]*\.js/ },
  { part: 'the check-in', chunk: /\/CheckInPage[^/]*\.js/ },
]) {
  test(`where ${part} does not load, the page says so, and the plan is there to edit`, async ({
    page,
    permit,
  }) => {
    permit.allowConsole(/Failed to load resource/);
    await page.route(chunk, (route) => route.abort());
    await visitBefore(page);
    await page.goto('./planner/#check-in');
    await expect(
      page.getByText(
        'This part of the site did not load. Your plan is safe. Check your connection, then reload the page.',
      ),
    ).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'I will …' })).toHaveValue(plan.goal);
    await page.unroute(chunk);
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Check-in', level: 1 })).toBeFocused();
  });
}

test('where nothing is written, the address of the check-in leads to the planner', async ({ page }) => {
  await page.goto('./planner/#check-in');
  await expect(page.getByRole('textbox', { name: 'I will …' })).toBeEnabled();
  await expect(page.getByRole('heading', { name: 'Plan your next goal' })).toBeVisible();
});

test('a browser that stores nothing says so, and the check-in works until the page is left', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto('./planner/');
  await page.getByRole('button', { name: /Find a first mentor/ }).click();
  await page.getByRole('link', { name: 'Check in', exact: true }).click();
  await page.getByLabel('What did you do?').fill('Began');
  await expect(page.getByText('Kept on this page only')).toBeVisible();
  await page.getByRole('button', { name: 'Finish' }).click();
  await expect(page.getByRole('heading', { name: 'Checked in' })).toBeFocused();
});

test('the words that come with the plan move nothing below them', async ({ page }) => {
  let arrive = () => {};
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/\/CheckIns[^/]*\.js/, async (route) => {
    await arrival;
    await route.continue();
  });
  for (const width of [375, 1280]) {
    await page.setViewportSize({ width, height: 740 });
    await visitBefore(page);
    await page.goto('./planner/');
    await expect(page.getByRole('textbox', { name: 'I will …' })).toHaveValue(plan.goal);
    const top = () => page.locator('fieldset.planner').evaluate((one) => one.getBoundingClientRect().top);
    const before = await top();
    arrive();
    await expect(page.getByRole('link', { name: 'Check in', exact: true })).toBeVisible();
    expect(Math.abs((await top()) - before), `at ${width} px`).toBeLessThanOrEqual(1);
  }
});
