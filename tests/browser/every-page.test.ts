import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { pages } from './pages.ts';
import { expect, test } from './site.ts';

// Two looks by axe at a long page take their time on a busy machine.
test.describe.configure({ timeout: 90_000 });

const screens = { phone: { width: 320, height: 640 }, desktop: { width: 1280, height: 900 } };
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** How much of what was drawn moved by itself since the page was opened, as browsers score it. */
const layoutShift = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as (PerformanceEntry & {
            value: number;
            hadRecentInput: boolean;
          })[];
          done(shifts.filter((shift) => !shift.hadRecentInput).reduce((sum, shift) => sum + shift.value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        // Where nothing moved there is no entry to wait for.
        requestAnimationFrame(() => requestAnimationFrame(() => done(0)));
      }),
  );

const violations = async (axe: AxeBuilder) =>
  (await axe.analyze()).violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map((node) => node.html),
  }));

for (const path of pages) {
  for (const [screen, viewport] of Object.entries(screens)) {
    test.describe(`${path} on a ${screen}`, () => {
      test.use({ viewport });

      test('opens in silence, passes axe by day and by night, and does not scroll sideways', async ({
        page,
      }) => {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
        expect(await violations(new AxeBuilder({ page }).withTags(RULES)), 'by day').toEqual([]);
        expect(await layoutShift(page), 'what moved while the page loaded').toBe(0);
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(beyond, 'pixels beyond the screen').toBeLessThanOrEqual(0);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await violations(new AxeBuilder({ page }).withTags(RULES)), 'by night').toEqual([]);
      });
    });
  }
}

test('links between pages lead somewhere, fragments included', async ({ request, page, baseURL }) => {
  const ids = new Map<string, Set<string>>();
  const links = new Map<string, Set<string>>();
  for (const path of pages) {
    await page.goto(path);
    const found = await page.evaluate(() => ({
      ids: [...document.querySelectorAll('[id]')].map((element) => element.id),
      links: [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map((link) => link.href),
    }));
    ids.set(new URL(path, baseURL).pathname, new Set(found.ids));
    links.set(path, new Set(found.links));
  }
  const broken: string[] = [];
  for (const [path, targets] of links) {
    for (const target of targets) {
      const url = new URL(target);
      if (url.origin !== new URL(baseURL ?? '').origin) continue;
      const known = ids.get(url.pathname);
      if (!known) {
        const response = await request.get(url.href);
        if (!response.ok()) broken.push(`${path} links to ${target}`);
        // A quiz names its steps in the fragment; they are no element ids.
      } else if (url.hash && !known.has(url.hash.slice(1)) && !url.pathname.includes('/quiz/')) {
        broken.push(`${path} links to ${target}, which has no such part`);
      }
    }
  }
  expect(broken).toEqual([]);
});

test('an address without its final slash leads to the page, and an unknown one to words', async ({
  page,
  permit,
}) => {
  permit.allowConsole(/404/);
  await page.goto('./guides');
  await expect(page).toHaveURL(/\/guides\/$/);
  const response = await page.goto('./no-such-page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No waymark here');
});
