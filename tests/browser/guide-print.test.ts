import { bare, printedPages } from './pdf.ts';
import { expect, test } from './site.ts';

test('a printed guide says where it stands and where its links lead, as paper cannot be pressed @anywhere', async ({
  page,
  baseURL,
}) => {
  const { pathname } = new URL(baseURL ?? '');
  await page.goto('./guides/first-three-meetings/');
  const paper = bare((await printedPages(page, 'A4')).join(' '));
  const own = `${process.env.SITE_URL || 'https://waymark.example'}${pathname}guides/first-three-meetings/`;
  expect(paper).toContain(bare(`Waymark · ${own}`));

  const links = await page
    .locator('.prose a:not(.cite)')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const onward = links.filter((link) => link.startsWith('/') && !link.includes('/glossary/'));
  expect(onward.length).toBeGreaterThan(2);
  for (const link of onward) expect(paper).toContain(bare(`(${link})`));
  // Terms, sources and parts of this page would only be in the way of the words.
  expect(links.length).toBeGreaterThan(onward.length);
  expect(paper).not.toMatch(/\/glossary\/|\(#|about\/#experience/);
});

test('so does every other page, a sheet at its foot alone', async ({ page, baseURL }) => {
  const { pathname } = new URL(baseURL ?? '');
  const host = process.env.SITE_URL || 'https://waymark.example';
  for (const path of ['', 'about/', 'privacy/', 'glossary/', 'kits/', 'your-data/', 'planner/']) {
    await page.goto(`./${path}`);
    const [first = ''] = await printedPages(page, 'A4');
    expect(bare(first)).toContain(bare(`Waymark · ${host}${pathname}${path}`));
  }
  await page.goto('./kits/mentor-map/');
  const sheet = bare((await printedPages(page, 'A4')).join(' '));
  expect(sheet.split('/kits/mentor-map/')).toHaveLength(2);
});

for (const format of ['A4', 'Letter'] as const) {
  test(`on ${format} no sheet of paper ends with what leads in to a list or to words to say`, async ({
    page,
  }) => {
    for (const guide of ['a-mentoring-culture', 'listening-and-asking', 'overcoming-setbacks']) {
      await page.goto(`./guides/${guide}/`);
      const pages = await printedPages(page, format);
      expect(pages.length).toBeGreaterThan(2);
      expect(pages.map((text) => text.trim().slice(-40)).filter((end) => end.endsWith(':'))).toEqual([]);
    }
  });
}
