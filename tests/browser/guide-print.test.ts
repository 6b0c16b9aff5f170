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
