import { plan } from './check-in-visits.ts';
import { faultsOf } from './faults.ts';
import { expectFits } from './fits.ts';
import { goal, openPlanner } from './planner-visits.ts';
import { heading, middling, onwards, quizVisit, returnTo } from './quiz-visits.ts';
import { expect, test } from './site.ts';
import { keepPlan } from './take-away-visits.ts';

/*
 * What comes and goes on a page, such as a message, a mistake or a way back: usable too, on a phone.
 */
test.use({ viewport: { width: 320, height: 640 } });

test('a planner with half a date, half an if–then plan, and a plan deleted', async ({ page }) => {
  await keepPlan(page, {
    ...plan,
    due: 'some day in May',
    obstacles: plan.obstacles.map((one) => ({ ...one, then: '' })),
  });
  await openPlanner(page);
  await page.getByText('Your plans (1)').click();
  await expect(page.getByText('This is not a date.')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await expectFits(page);
  await page.getByRole('button', { name: 'Delete this plan' }).click();
  await expect(page.getByRole('button', { name: 'Undo', description: /^Deleted the plan/ })).toBeFocused();
  expect(await faultsOf(page)).toEqual([]);
  await expectFits(page);
});

test('a planner that cannot store what is typed', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await openPlanner(page);
  await goal(page).fill('be heard');
  await expect(page.getByRole('status').getByRole('button').first()).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await expectFits(page);
});

test('a question in own words, one at a time', async ({ page }) => {
  const { here } = quizVisit('bouncing-back');
  await page.goto(here);
  await page.getByRole('checkbox', { name: 'Show one question at a time' }).check();
  await page.getByRole('link', { name: 'Start', exact: true }).click();
  await expect(heading(page)).toHaveText(/^Question 1 of/);
  await onwards(page).click();
  await expect(heading(page)).toHaveText(/^Question 2 of/);
  expect(await faultsOf(page)).toEqual([]);
  await expectFits(page);
});

test('a result with a step added, an earlier one deleted, and its text to copy by hand', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  const at = '2026-03-01T09:30:00.000Z';
  await returnTo(page, '#result', middling, [{ id: at, at, answers: {} }]);
  await page
    .getByRole('button', { name: /^Add to my roadmap/ })
    .first()
    .click();
  await page.getByRole('button', { name: /^Copy/ }).click();
  await expect(page.getByRole('textbox')).toBeVisible();
  await page
    .getByRole('button', { name: /^Delete/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'Earlier results' })).toBeFocused();
  expect(await faultsOf(page)).toEqual([]);
  await expectFits(page);
});

test('the visitor’s data once all of it is erased', async ({ page }) => {
  await keepPlan(page, plan);
  await page.goto('./your-data/');
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Yes, erase everything' }).click();
  await expect(page.getByRole('button', { name: 'Undo erasing' })).toBeFocused();
  expect(await faultsOf(page)).toEqual([]);
  await expectFits(page);
});

test('a search that finds nothing', async ({ page }) => {
  await page.goto('./search/?q=zzyzx');
  await expect(page.getByText('No results for “zzyzx”')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await expectFits(page);
});
