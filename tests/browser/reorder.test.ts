import type { CDPSession, Locator, Page } from '@playwright/test';
import { storedHeavyPlans } from './heavy-plans.ts';
import { expect, test } from './site.ts';

const titles = (page: Page) =>
  page
    .getByLabel('What I will do')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
const grip = (page: Page, number: number) =>
  page.getByRole('heading', { name: `Milestone ${number}`, exact: true }).locator('.planner-grip');
const row = (page: Page, number: number) =>
  page.getByRole('heading', { name: `Milestone ${number}`, exact: true });
const sorting = (page: Page) => page.locator('.planner-sorting');
const undo = (page: Page) => page.locator('.planner-bar').getByRole('button', { name: 'Undo' });

async function copyExample(page: Page) {
  await page.goto('./planner/');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await page.getByRole('button', { name: /Find a first mentor/ }).click();
  await expect(grip(page, 1)).toBeVisible();
  return titles(page);
}

async function bringIntoSight(element: Locator) {
  await element.scrollIntoViewIfNeeded();
  return middleOf(element);
}

async function middleOf(element: Locator) {
  const box = await element.boundingBox();
  if (!box) throw new Error('It is not to be seen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Takes an item by its grip with the mouse and moves a little, so that dragging begins. */
async function take(page: Page, number: number) {
  const { x, y } = await bringIntoSight(grip(page, number));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await expect(async () => {
    await page.mouse.move(x, y + 5 + Math.random());
    await expect(sorting(page)).toHaveCount(1, { timeout: 100 });
  }).toPass();
  return { x, y };
}

test('a milestone dragged by its grip moves in one edit, which is told and can be undone @engines', async ({
  page,
}) => {
  const [first = '', second = '', third = '', ...others] = await copyExample(page);
  const { x } = await take(page, 1);
  const { y } = await middleOf(row(page, 3));
  await page.mouse.move(x, y + 10);
  await page.mouse.up();
  await expect(sorting(page)).toHaveCount(0);
  await expect.poll(() => titles(page)).toEqual([second, third, first, ...others]);
  await expect(page.getByText(`Moved to place 3 of ${others.length + 3}.`)).toHaveCount(1);
  await undo(page).click();
  await expect.poll(() => titles(page)).toEqual([first, second, third, ...others]);
});

test('while an item is dragged each is one line with its name, and the others make room for it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const [first = ''] = await copyExample(page);
  const { x } = await take(page, 1);
  const before = await middleOf(row(page, 2));
  await page.mouse.move(x, before.y + 10);
  await expect
    .poll(() => row(page, 2).evaluate((heading) => heading.getBoundingClientRect().top))
    .toBeLessThan(before.y);
  const item = page.locator('.planner-dragged');
  const { height = 0 } = (await item.boundingBox()) ?? {};
  expect(height).toBeLessThan(60);
  const name = await item.locator('h3').evaluate((heading) => getComputedStyle(heading, '::after').content);
  expect(name).toContain(first);
  expect(await item.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('dashed');
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBe(0);
  await page.mouse.up();
});

test('an item let go before it was seen to follow lands where it was let go', async ({ page }) => {
  const [first = '', second = '', third = '', ...others] = await copyExample(page);
  await take(page, 1);
  const { y } = await middleOf(row(page, 3));
  await grip(page, 1).evaluate((element, clientY) => {
    for (const type of ['pointermove', 'pointerup'])
      element.dispatchEvent(new PointerEvent(type, { clientY, bubbles: true }));
  }, y + 10);
  await page.mouse.up();
  await expect.poll(() => titles(page)).toEqual([second, third, first, ...others]);
});

test('Escape leaves a dragged item where it was @engines', async ({ page }) => {
  const before = await copyExample(page);
  const { x, y } = await take(page, 2);
  await page.mouse.move(x, y + 120);
  await page.keyboard.press('Escape');
  await expect(sorting(page)).toHaveCount(0);
  await page.mouse.move(x, y + 200);
  await page.mouse.up();
  expect(await titles(page)).toEqual(before);
  await expect(page.getByText(/Moved to place/)).toHaveCount(0);
  // The last edit is still the example.
  await undo(page).click();
  await expect.poll(() => titles(page)).toEqual(['']);
});

test('dragging takes neither the focus nor what is selected from the field that has them @engines', async ({
  page,
}) => {
  await copyExample(page);
  const goal = page.getByRole('textbox', { name: 'I will …' });
  await goal.evaluate((field: HTMLTextAreaElement) => {
    field.focus();
    field.setSelectionRange(2, 7);
  });
  const { x, y } = await take(page, 1);
  await page.mouse.move(x, y + 130);
  await page.mouse.up();
  await expect(page.getByText(/Moved to place/)).toHaveCount(1);
  await expect(goal).toBeFocused();
  expect(
    await goal.evaluate((field: HTMLTextAreaElement) => [field.selectionStart, field.selectionEnd]),
  ).toEqual([2, 7]);

  // The same from a field of the list itself, whose form is folded away meanwhile.
  const title = page.getByLabel('What I will do').nth(1);
  await title.focus();
  await take(page, 2);
  await expect(title).toBeFocused();
  await page.mouse.up();
  await expect(title).toBeFocused();
});

test('a grip that is only pressed does nothing, and is for the pointer alone', async ({ page }) => {
  const before = await copyExample(page);
  await grip(page, 2).click();
  expect(await titles(page)).toEqual(before);
  await expect(sorting(page)).toHaveCount(0);
  await expect(grip(page, 2)).toHaveAttribute('aria-hidden', 'true');
  await expect(grip(page, 2)).not.toHaveAttribute('tabindex');
  const { width = 0, height = 0 } = (await grip(page, 2).boundingBox()) ?? {};
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
});

test('an only milestone has no grip', async ({ page }) => {
  await page.goto('./planner/');
  await page.getByLabel('What I will do').fill('Ask for a slot');
  await expect(page.getByRole('heading', { name: 'Milestone 1' })).toBeVisible();
  await expect(page.locator('.planner-grip')).toHaveCount(0);
});

test('a long list scrolls while an item is held near the edge of the window', async ({ page }) => {
  await page.addInitScript((stored) => {
    for (const [key, text] of stored) localStorage.setItem(key, text);
  }, storedHeavyPlans(1));
  await page.goto('./planner/');
  await expect(grip(page, 1)).toBeVisible();
  const [first = ''] = await titles(page);
  const { x } = await take(page, 1);
  const bottom = (page.viewportSize()?.height ?? 0) - 1;
  await page.mouse.move(x, bottom);
  const last = () => row(page, 40).evaluate((heading) => heading.getBoundingClientRect().bottom);
  await expect.poll(last, { timeout: 15_000 }).toBeLessThan(bottom - 60);
  await page.mouse.up();
  await expect.poll(async () => (await titles(page)).indexOf(first)).toBe(39);
  // What was dragged is still under the pointer, although every form is open again.
  await expect(row(page, 40)).toBeInViewport();
});

test('people and skills are dragged as well', async ({ page }) => {
  await copyExample(page);
  await page.locator('summary').filter({ hasText: 'Skills to grow' }).click();
  const skills = () =>
    page
      .locator('[id^="skills-"][id$="-text"]')
      .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
  await expect.poll(async () => (await skills()).length).toBeGreaterThan(1);
  const [one = '', other = '', ...others] = await skills();
  const handle = page.getByRole('heading', { name: 'Skill 1' }).locator('.planner-grip');
  const { x, y } = await bringIntoSight(handle);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await expect(async () => {
    await page.mouse.move(x, y + 50 + Math.random());
    await expect(sorting(page)).toHaveCount(1, { timeout: 100 });
  }).toPass();
  const below = await middleOf(page.getByRole('heading', { name: 'Skill 2' }));
  await page.mouse.move(x, below.y + 10);
  await page.mouse.up();
  await expect.poll(skills).toEqual([other, one, ...others]);
});

test('where the code for dragging does not come, nothing breaks and the buttons are there', async ({
  page,
  permit,
}) => {
  permit.allowConsole(/Failed to load resource/);
  await page.route(/\/dragging[^/]*\.js/, (route) => route.abort());
  const [first = '', second = '', ...others] = await copyExample(page);
  const { x, y } = await bringIntoSight(grip(page, 1));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 300, { steps: 4 });
  await page.mouse.up();
  await page.getByRole('button', { name: 'Move down', description: 'Milestone 1' }).click();
  await expect.poll(() => titles(page)).toEqual([second, first, ...others]);
});

test('a pointer that lets go before the code has come moves nothing', async ({ page }) => {
  let arrive = () => {};
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/\/dragging[^/]*\.js/, async (route) => {
    await arrival;
    await route.continue();
  });
  const before = await copyExample(page);
  const { x, y } = await bringIntoSight(grip(page, 1));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 90);
  await page.mouse.up();
  const came = page.waitForEvent('requestfinished', (request) => request.url().includes('/dragging'));
  arrive();
  await came;
  await page.mouse.move(x, y + 200, { steps: 4 });
  await expect(sorting(page)).toHaveCount(0);
  expect(await titles(page)).toEqual(before);
  // And then it drags.
  await take(page, 1);
  await page.mouse.up();
});

for (const pointer of ['touch', 'pen'] as const) {
  test.describe(`by ${pointer}`, () => {
    test.use({ hasTouch: true, viewport: { width: 320, height: 640 } });

    test('an item follows, and the page does not scroll instead', async ({ page }) => {
      const [first = '', second = '', ...others] = await copyExample(page);
      const client = await page.context().newCDPSession(page);
      const { x, y } = await bringIntoSight(grip(page, 1));
      await press(client, pointer, 'down', x, y);
      await expect(async () => {
        await press(client, pointer, 'move', x, y + 5 + Math.random());
        await expect(sorting(page)).toHaveCount(1, { timeout: 100 });
      }).toPass();
      const below = await middleOf(row(page, 2));
      await press(client, pointer, 'move', x, below.y + 12);
      await expect
        .poll(() => row(page, 2).evaluate((heading) => heading.getBoundingClientRect().top))
        .toBeLessThan(below.y);
      await press(client, pointer, 'up', x, below.y + 12);
      await expect.poll(() => titles(page)).toEqual([second, first, ...others]);
    });
  });
}

/** A finger or a pen goes down, moves, or is lifted. */
async function press(
  client: CDPSession,
  pointer: 'touch' | 'pen',
  what: 'down' | 'move' | 'up',
  x: number,
  y: number,
) {
  if (pointer === 'touch') {
    const type = ({ down: 'touchStart', move: 'touchMove', up: 'touchEnd' } as const)[what];
    await client.send('Input.dispatchTouchEvent', { type, touchPoints: what === 'up' ? [] : [{ x, y }] });
  } else {
    const type = ({ down: 'mousePressed', move: 'mouseMoved', up: 'mouseReleased' } as const)[what];
    const buttons = what === 'up' ? 0 : 1;
    await client.send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      pointerType: 'pen',
      button: 'left',
      buttons,
      clickCount: 1,
    });
  }
}
