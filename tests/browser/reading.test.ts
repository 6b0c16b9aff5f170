import type { Page } from '@playwright/test';
import { contentFiles } from '../content/read.ts';
import { faultsOf } from './faults.ts';
import { leftOut } from './left-out.ts';
import { expect, test } from './site.ts';

const GUIDE = './guides/overcoming-setbacks/';
const guides = contentFiles('guides');
const inTrack = guides.filter(({ data }) => (data as { track: string }).track === 'setbacks');
const save = (page: Page) => page.getByRole('button', { name: 'Save for later' });
const read = (page: Page) => page.getByRole('button', { name: 'Mark as read' });
const reading = (page: Page) => page.getByRole('region', { name: 'Your reading' });
const listed = (page: Page, title: string) => page.getByRole('listitem').filter({ hasText: title }).first();

test('a guide saved for later is found again on home and guides, until it is read', async ({ page }) => {
  await page.goto(GUIDE);
  await expect(save(page)).toHaveAttribute('aria-pressed', 'false');
  await save(page).focus();
  await page.keyboard.press('Enter');
  await expect(save(page)).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('status').getByRole('link', { name: 'Guides' }).click();
  await expect(reading(page)).toContainText('Saved for later: Overcoming setbacks.');
  await page.goto('./');
  await reading(page).getByRole('link', { name: 'Overcoming setbacks' }).click();
  await expect(save(page)).toHaveAttribute('aria-pressed', 'true');

  await read(page).click();
  await expect(page.getByText('Marked as read.')).toBeVisible();
  await page.goto('./guides/');
  await expect(reading(page)).toContainText(
    `1 of ${guides.length} read. The next one: Confidence and stretch.`,
  );
  await expect(listed(page, 'Overcoming setbacks')).toContainText(/minutes · Read/);
  await expect(page.getByRole('region', { name: 'Setbacks and next steps' })).toContainText(
    `1 of ${inTrack.length} read`,
  );

  await page.goto(GUIDE);
  await read(page).click();
  await expect(read(page)).toHaveAttribute('aria-pressed', 'false');
  await page.goto('./guides/');
  await expect(reading(page)).toContainText('Saved for later: Overcoming setbacks.');
});

test('a press does what the button says, whatever another tab did meanwhile', async ({ page, context }) => {
  await page.goto(GUIDE);
  const other = await context.newPage();
  await other.goto(GUIDE);
  await read(other).click();
  await expect(read(other)).toHaveAttribute('aria-pressed', 'true');

  await read(page).click();
  await expect(page.getByText('Marked as read.')).toBeVisible();
  await expect(read(page)).toHaveAttribute('aria-pressed', 'true');
  await read(other).click();
  await expect(read(other)).toHaveAttribute('aria-pressed', 'false');
  await read(page).click();
  await expect(read(page)).toHaveAttribute('aria-pressed', 'false');
  await expect(page.getByText('Marked as read.')).toBeHidden();
});

test('a guide left in the middle is gone on with where it was left @engines', async ({ page }) => {
  await page.goto(GUIDE);
  // Until all is laid out, what is above the heading may turn out higher or lower than was thought.
  await expect.poll(() => leftOut(page)).toBe(0);
  const heading = page.getByRole('heading', { name: 'Ask for the reasons when you can listen' });
  const arrived = page.waitForResponse(/reading-place/);
  await heading.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await (await arrived).finished();
  await expect.poll(async () => (await heading.boundingBox())?.y).toBeLessThan(100);
  // Its code must have run before the page is left; what it loads is loaded by then.
  await page.waitForLoadState('networkidle');
  await page.goto('./');
  const goOn = reading(page).getByRole('link', { name: 'Overcoming setbacks' });
  await expect(goOn).toHaveAttribute('href', /#ask-for-the-reasons/);
  await goOn.click();
  await expect(heading).toBeInViewport();
});

test('who has read nothing sees nothing of it', async ({ page }) => {
  await page.goto('./guides/');
  await expect(page.getByRole('heading', { name: 'Understand' })).toBeVisible();
  await expect(page.getByText('Your reading')).toBeHidden();
});

test('a guide that was scrolled and left at its top is no reading', async ({ page }) => {
  await page.goto(GUIDE);
  const arrived = page.waitForResponse(/reading-place/);
  await page.mouse.wheel(0, 40);
  await (await arrived).finished();
  await page.waitForLoadState('networkidle');
  await page.goto('./guides/');
  await expect(page.getByRole('heading', { name: 'Understand' })).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('waymark/reading'))).toBeNull();
  await expect(page.getByText('Your reading')).toBeHidden();
});

// Firefox and Safari show a page that is come back to as it was left; Chromium keeps none here.
test.describe('come back to', () => {
  const comeBack = (page: Page) => page.evaluate(() => setTimeout(() => history.back()));

  test('a list of guides shows what was read since, also the first time @firefox', async ({ page }) => {
    await page.goto('./guides/');
    await page.waitForLoadState('networkidle');
    await page.getByRole('link', { name: 'Overcoming setbacks' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Overcoming setbacks');
    await read(page).click();
    await expect(page.getByText('Marked as read.')).toBeVisible();
    await comeBack(page);
    const said = () =>
      page
        .evaluate(() => {
          const part = document.querySelector('.go-on');
          return part?.checkVisibility() ? part.textContent : '';
        })
        .catch(() => '');
    await expect.poll(said).toMatch(/1 of \d+ read/);
  });

  test('a guide shows the marks that it has by now @firefox', async ({ page, context }) => {
    await page.goto(GUIDE);
    await page.waitForLoadState('networkidle');
    // At its top, as scrolling loads what would keep Firefox from keeping the page.
    await page.getByRole('link', { name: 'Guides', exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Guides');
    const other = await context.newPage();
    await other.goto(GUIDE);
    await save(other).click();
    await expect(save(other)).toHaveAttribute('aria-pressed', 'true');
    await comeBack(page);
    const pressed = () =>
      page
        .evaluate(() => document.querySelector<HTMLElement>('[data-press=saved] button')?.ariaPressed)
        .catch(() => '');
    await expect.poll(pressed).toBe('true');
  });
});

test('what was read takes its place without moving the page', async ({ page, context }) => {
  await page.goto(GUIDE);
  await save(page).click();
  await read(page).click();
  await expect(page.getByText('Marked as read.')).toBeVisible();
  for (const path of ['./', './guides/']) {
    for (const width of [320, 1280]) {
      const fresh = await context.newPage();
      await fresh.setViewportSize({ width, height: 900 });
      await fresh.addInitScript(() => {
        new PerformanceObserver((list) => {
          const { dataset } = document.documentElement;
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
            dataset.shifted = String(Number(dataset.shifted ?? 0) + entry.value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await fresh.goto(path);
      await expect(reading(fresh)).toContainText(`1 of ${guides.length} read.`);
      const shifted = await fresh.evaluate(
        () =>
          new Promise((painted) =>
            requestAnimationFrame(() =>
              requestAnimationFrame(() => painted(document.documentElement.dataset.shifted ?? '0')),
            ),
          ),
      );
      expect(Number(shifted), `${path} at ${width}`).toBeLessThan(0.002);
      await fresh.close();
    }
  }
});

test('where nothing can be stored, the reader is told', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(GUIDE);
  await save(page).click();
  await expect(page.getByText('it is lost when you leave this page')).toBeVisible();
});

test('when a part of the site does not load, the reader is told', async ({ page, permit }) => {
  permit.allowConsole(/ERR_FAILED|Failed to (load|fetch)/i);
  await page.route(/presses[^/]*\.js/, (route) => route.abort());
  await page.goto(GUIDE);
  await save(page).click();
  await expect(page.getByText('Part of the site did not load, so nothing changed.')).toBeVisible();
});

test('marks and what was read are usable', async ({ page }) => {
  await page.goto(GUIDE);
  await save(page).click();
  await expect(save(page)).toHaveAttribute('aria-pressed', 'true');
  for (const path of [GUIDE, './guides/', './']) {
    await page.goto(path);
    expect(await faultsOf(page), path).toEqual([]);
  }
});

test.describe('a source', () => {
  const mark = (page: Page) => page.getByRole('link', { name: 'Source 1', exact: true }).first();
  const note = (page: Page) => page.getByRole('complementary', { name: 'Source 1' });

  test('opens where its mark stands, by keys alone, and gives the focus back @engines', async ({ page }) => {
    await page.goto(GUIDE);
    const top = await mark(page).evaluate((element) => element.getBoundingClientRect().top + scrollY);
    await mark(page).press('Enter');
    await expect(note(page)).toBeFocused();
    await expect(note(page)).toContainText('Close');
    expect(
      await note(page).evaluate((element) => element.getBoundingClientRect().top + scrollY),
    ).toBeGreaterThan(top);
    expect(new URL(page.url()).hash).toBe('');
    await page.keyboard.press('Escape');
    await expect(note(page)).toHaveCount(0);
    await expect(mark(page)).toBeFocused();
  });

  test('is one at a time, and a mark pressed again closes its own', async ({ page }) => {
    await page.goto(GUIDE);
    await mark(page).click();
    await page.getByRole('link', { name: 'Source 2', exact: true }).first().click();
    await expect(page.locator('.opened-source')).toHaveCount(1);
    await expect(mark(page)).not.toHaveAttribute('aria-expanded');
    await page.getByRole('link', { name: 'Source 2', exact: true }).first().click();
    await expect(page.locator('.opened-source')).toHaveCount(0);
  });

  test('is in the list at the end where its code does not load', async ({ page, permit }) => {
    permit.allowConsole(/ERR_FAILED|Failed to (load|fetch)/i);
    await page.route(/opened-source[^/]*\.js/, (route) => route.abort());
    await page.goto(GUIDE);
    await mark(page).click();
    await expect(page).toHaveURL(/#source-/);
  });

  test('is usable where it is opened', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(GUIDE);
    await mark(page).click();
    await expect(note(page)).toBeVisible();
    expect(await faultsOf(page)).toEqual([]);
  });
});
