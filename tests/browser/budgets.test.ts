import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

/** Budgets in bytes as they travel, brotli-compressed, before a visitor touches anything. */
const KB = 1024;

type Kind = 'document' | 'stylesheet' | 'script' | 'font' | 'image';

/** Opens a page in a fresh context and adds up what it downloads, by kind. */
async function weigh(page: Page, path: string, use?: () => Promise<void>): Promise<Record<Kind, number>> {
  const sizes: Promise<[string, number]>[] = [];
  page.on('requestfinished', (request) => {
    sizes.push(request.sizes().then((size) => [request.resourceType(), size.responseBodySize]));
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  await use?.();
  await page.waitForLoadState('networkidle');
  const sums: Record<string, number> = { document: 0, stylesheet: 0, script: 0, font: 0, image: 0 };
  for (const [kind, size] of await Promise.all(sizes)) sums[kind] = (sums[kind] ?? 0) + size;
  return sums as Record<Kind, number>;
}

/** Fails with the table when anything is over its budget. */
function hold(title: string, rows: { what: string; bytes: number; budget: number }[]): void {
  const table = rows.map(
    ({ what, bytes, budget }) =>
      `${bytes > budget ? 'OVER' : 'ok  '}  ${what.padEnd(26)} ${(bytes / KB).toFixed(1).padStart(6)} KB of ${(budget / KB).toFixed(1)}`,
  );
  console.log([title, ...table].join('\n'));
  expect(
    rows.filter(({ bytes, budget }) => bytes > budget),
    table.join('\n'),
  ).toEqual([]);
}

for (const guide of ['becoming-a-mentor', 'networking-vs-mentorship', 'overcoming-setbacks']) {
  test(`the guide ${guide} is light`, async ({ page }) => {
    const bytes = await weigh(page, `./guides/${guide}/`);
    hold(`Guide ${guide}`, [
      {
        what: 'HTML, CSS and JavaScript',
        bytes: bytes.document + bytes.stylesheet + bytes.script,
        budget: 14 * KB,
      },
      { what: 'JavaScript', bytes: bytes.script, budget: 1.5 * KB },
      { what: 'font', bytes: bytes.font, budget: 40 * KB },
    ]);
  });
}

test('the planner is light', async ({ page }) => {
  const bytes = await weigh(page, './planner/');
  hold('Planner', [{ what: 'JavaScript to first edit', bytes: bytes.script, budget: 24 * KB }]);
});
