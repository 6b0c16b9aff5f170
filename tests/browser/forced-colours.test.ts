import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';
import { type Status, statuses } from '../../src/planner/plan.ts';
import { plan } from './check-in-visits.ts';
import { openPlanner } from './planner-visits.ts';
import { HERE, heading, middling, returnTo } from './quiz-visits.ts';
import { expect, test } from './site.ts';
import { keepPlan } from './take-away-visits.ts';

/*
 * In forced colours, as Windows has them in its contrast themes, the site's own colours are gone: what is told apart by
 * them must be told apart by shape too. Looked at as pictures without colour. Only Chromium lets a test force them.
 */

const SIDE = 32;
/** From here on a spot is another one: a third of the way from black to white. */
const OTHER = 85;
/** From here on two marks of some size are told apart. */
const LEAST_SHARE = 0.02;
/** From here on a change is seen: that many pixels are a small tick. */
const LEAST_PIXELS = 12;

/** What is to be seen of an element, with a little around it. */
async function look(page: Page, element: Locator) {
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (!box) throw new Error(`${element} is not to be seen.`);
  const [x, y] = [Math.max(box.x - 8, 0), Math.max(box.y - 8, 0)];
  const clip = { x, y, width: box.width + 16, height: box.height + 16 };
  return sharp(await page.screenshot({ clip, caret: 'hide' })).greyscale();
}

/** How many spots differ between two looks as shades of grey. */
const difference = (one: Buffer, other: Buffer) =>
  one.filter((shade, spot) => Math.abs(shade - (other[spot] ?? 0)) > OTHER).length;

/** Expects all to look different from each other. */
async function expectApart(page: Page, all: readonly Locator[]) {
  const looks: Buffer[] = [];
  for (const element of all)
    looks.push(await (await look(page, element)).resize(SIDE, SIDE, { fit: 'fill' }).raw().toBuffer());
  expect(looks.length).toBeGreaterThan(1);
  for (const [at, one] of looks.entries())
    for (const [after, other] of looks.slice(at + 1).entries())
      expect(difference(one, other) / one.length, `${all[at]} beside ${all[at + 1 + after]}`).toBeGreaterThan(
        LEAST_SHARE,
      );
}

/** Expects an element to look different once something has happened to it. */
async function expectChange(page: Page, element: Locator, happens: () => Promise<unknown>) {
  const pixels = async () => (await look(page, element)).raw().toBuffer();
  const before = await pixels();
  await happens();
  await expect
    .poll(async () => difference(before, await pixels()), { message: `${element}` })
    .toBeGreaterThan(LEAST_PIXELS);
}

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
});

test('each track has its blaze, and where one is on the site is marked', async ({ page }) => {
  await page.goto('./guides/');
  const blazes = page.getByRole('main').locator('h2 .blaze');
  await expect(blazes).toHaveCount(5);
  await expectApart(page, await blazes.all());
  const [here, elsewhere] = ['Guides', 'Quiz'].map((name) =>
    page.getByRole('banner').getByRole('link', { name, exact: true }),
  );
  const weight = (link?: Locator) => link?.evaluate((element) => getComputedStyle(element).fontWeight);
  expect(await weight(here)).not.toBe(await weight(elsewhere));
});

test('what has the focus is ringed, whatever it is', async ({ page }) => {
  await page.goto('./privacy/');
  for (const one of [
    page.getByRole('banner').getByRole('link', { name: 'Planner' }),
    page.getByRole('combobox', { name: 'Colours' }),
  ])
    await expectChange(page, one, () => one.focus());
  await page.goto(`${HERE}#questions-1`);
  await expect(heading(page)).toHaveText(/^Page 1/);
  const answer = page.getByRole('radio').nth(2);
  await expectChange(page, answer.locator('..'), async () => {
    await page.getByRole('radio').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(answer).toBeFocused();
  });
});

test('an answer that is chosen, an open question, and how far one is can be seen', async ({ page }) => {
  await page.goto(`${HERE}#questions-1`);
  await expect(heading(page)).toHaveText(/^Page 1/);
  await page.getByRole('radio').nth(1).check();
  await expectApart(page, [page.getByRole('radio').nth(0), page.getByRole('radio').nth(1)]);
  await returnTo(page, '#questions-3', middling);
  await expect(heading(page)).toHaveText(/^Page 3/);
  const trail = page.locator('.quiz-trail');
  await expectApart(page, [
    trail.locator('.mark-walked').first(),
    trail.locator('.mark-here'),
    trail.locator('.mark-ahead').first(),
  ]);
});

test('the bands of a result can be told apart by their marks', async ({ page }) => {
  await returnTo(page, '#result', middling);
  const marks = page
    .getByRole('table', { name: /area by area/ })
    .locator('svg')
    .first();
  await expectApart(page, [marks.locator('.mark-walked').first(), marks.locator('.mark-ahead').first()]);
});

test('how each milestone stands can be seen, and so can what is pressed in a check-in', async ({ page }) => {
  const standing = Object.keys(statuses) as Status[];
  await keepPlan(page, {
    ...plan,
    milestones: plan.milestones.map((one, at) => ({ ...one, status: standing[at] ?? 'done' })),
  });
  await openPlanner(page);
  const marks = page.getByRole('heading', { name: /^Milestone \d/ }).locator('.waymark');
  await expect(marks).toHaveCount(standing.length);
  await expectApart(page, await marks.all());
  await page.goto('./roadmap/');
  const blazes = page.locator('.trail').filter({ visible: true }).first().locator('g:has(> .blaze-paint)');
  await expect(blazes).toHaveCount(standing.length);
  await expectApart(page, await blazes.all());
  await page.goto('./planner/#check-in');
  const foreseen = page.locator('.check-in-foreseen button').first();
  await expectChange(page, foreseen, () => foreseen.click());
});

test('a choice that is made in a filter or a setting can be seen', async ({ page }) => {
  await page.goto('./search/?q=mentor');
  const filter = page.getByRole('checkbox', { name: /^Guides/ });
  await expectChange(page, filter, () => filter.check());
  await page.goto('./planner/');
  const undo = page.locator('.planner-bar').getByRole('button', { name: 'Undo' });
  await page.getByRole('textbox', { name: 'I will …' }).fill('be heard');
  await expect(undo).toBeVisible();
  await expectChange(page, undo, () => undo.focus());
});
