import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRequestContext } from '@playwright/test';
import { validateXML } from 'xmllint-wasm';
import { guideSchema } from '../../src/guides/schema.ts';
import { contentFiles } from '../content/read.ts';
import { pages } from './pages.ts';
import { expect, test } from './site.ts';
import { faultsInGoogleTerms, faultsInSchemaOrgTerms } from './structured-data.ts';

/*
 * What messengers, search engines and feed readers get, read by programs that others wrote: libxml2, the schemas of
 * schema.org, a checker of what Google asks for, and the browser's own decoder of pictures.
 */

const root = join(import.meta.dirname, '../..');
const schema = (file: string) => readFileSync(join(root, file), 'utf8');
/** The address that the site was built for; the tests serve it from another one. */
const BUILT_FOR = process.env.SITE_URL ?? 'https://waymark.example';

/** Fetches what an address of the finished site leads to, from where the tests serve it. */
async function fetchText(request: APIRequestContext, address: string, baseURL: string): Promise<string> {
  const url = new URL(address, baseURL);
  const served = url.origin === BUILT_FOR ? new URL(url.pathname + url.search, baseURL) : url;
  const response = await request.get(served.href);
  expect(response.status(), address).toBe(200);
  return response.text();
}

const locations = (xml: string) =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
const plain = (attribute: string) => attribute.replaceAll('&#38;', '&').replaceAll('&#34;', '"');

/** The content of a `<meta>` of a page's head, or the target of a `<link>`. */
const headOf = (html: string) => ({
  meta: (name: string) =>
    plain(new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? ''),
  link: (relation: string) =>
    plain(new RegExp(`<link rel="${relation}"[^>]* href="([^"]*)"`).exec(html)?.[1] ?? ''),
});

async function sitemap(request: APIRequestContext, baseURL: string) {
  const [part = ''] = locations(await fetchText(request, `${baseURL}sitemap-index.xml`, baseURL));
  return fetchText(request, part, baseURL);
}

const base = (baseURL: string | undefined) => baseURL ?? '';

test('the sitemap keeps to its schema and names each page that wants to be found, and no other @anywhere', async ({
  request,
  baseURL,
}) => {
  const xml = await sitemap(request, base(baseURL));
  const result = await validateXML({ xml, schema: schema('node_modules/sitemap/schema/sitemap.xsd') });
  expect(result.errors).toEqual([]);
  const listed = locations(xml);
  expect(new Set(listed).size).toBe(listed.length);
  for (const { id } of contentFiles('guides')) expect(listed.join()).toContain(`/guides/${id}/`);
  for (const path of pages) {
    const { href, pathname } = new URL(path, baseURL);
    const staysAway = headOf(await (await request.get(href)).text()).meta('robots') === 'noindex';
    expect(listed.includes(BUILT_FOR + pathname), path).toBe(!staysAway);
  }
  expect(await fetchText(request, `${baseURL}robots.txt`, base(baseURL))).toContain(
    `Sitemap: ${BUILT_FOR}${new URL(base(baseURL)).pathname}sitemap-index.xml`,
  );
});

test('each page in the sitemap names its own address and a picture of 1200 by 630 @anywhere', async ({
  page,
  request,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const pictures = new Set<string>();
  for (const address of locations(await sitemap(request, base(baseURL)))) {
    const html = await fetchText(request, address, base(baseURL));
    const { meta, link } = headOf(html);
    expect(meta('robots'), address).toBe('');
    expect({ canonical: link('canonical'), shared: meta('og:url') }).toEqual({
      canonical: address,
      shared: address,
    });
    for (const name of ['og:title', 'og:description', 'og:site_name', 'og:image:alt'])
      expect(meta(name), `${name} of ${address}`).not.toBe('');
    expect(meta('twitter:card')).toBe('summary_large_image');
    expect([meta('og:image:width'), meta('og:image:height')]).toEqual(['1200', '630']);
    pictures.add(meta('og:image'));
  }
  await page.goto('./404.html');
  for (const picture of pictures) {
    expect(picture.startsWith(BUILT_FOR), picture).toBe(true);
    const size = await page.evaluate(async (path) => {
      const response = await fetch(path);
      const blob = await response.blob();
      const { width, height } = await createImageBitmap(blob);
      return { type: blob.type, width, height, bytes: blob.size };
    }, new URL(picture).pathname);
    expect(size, picture).toMatchObject({ type: 'image/png', width: 1200, height: 630 });
    // WhatsApp shows no picture beyond some 600 KB, others none beyond 300.
    expect(size.bytes, picture).toBeLessThan(150_000);
  }
  const own = ['guides', 'quizzes', 'kits'].flatMap((folder) => contentFiles(folder)).length;
  expect(pictures.size).toBeGreaterThanOrEqual(own + 1);
});

test('each guide is described to search engines as it stands on the page @anywhere', async ({
  request,
  baseURL,
}) => {
  for (const { id, data } of contentFiles('guides')) {
    const html = await fetchText(request, `${baseURL}guides/${id}/`, base(baseURL));
    const [, json = ''] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html) ?? [];
    const described = JSON.parse(json);
    expect(faultsInSchemaOrgTerms(described), id).toEqual([]);
    expect(await faultsInGoogleTerms(described), id).toEqual([]);
    const [article, way] = described['@graph'];
    expect(article).toMatchObject({
      '@type': 'Article',
      headline: guideSchema.parse(data).title,
      image: headOf(html).meta('og:image'),
    });
    expect(html).toContain(`<time datetime="${article.dateModified}">`);
    for (const { item } of way.itemListElement) await fetchText(request, item['@id'], base(baseURL));
  }
});

test('the feed keeps to RSS 2.0 and leads to every guide @anywhere', async ({ request, baseURL }) => {
  const xml = await fetchText(request, `${baseURL}feed.xml`, base(baseURL));
  const result = await validateXML({
    xml,
    schema: schema('tests/fixtures/rss-2.0.rng'),
    extension: 'relaxng',
  });
  expect(result.errors).toEqual([]);
  const links = [...xml.matchAll(/<item>.*?<link>([^<]+)<\/link>/gs)].map(([, link = '']) => link);
  expect(links.length).toBe(contentFiles('guides').length);
  for (const link of links) await fetchText(request, link, base(baseURL));
  expect(xml).toContain(`${BUILT_FOR}${new URL(base(baseURL)).pathname}feed.xml`);
  expect(headOf(await fetchText(request, base(baseURL), base(baseURL))).link('alternate')).toMatch(
    /\/feed\.xml$/,
  );
});

test('programs that read find every guide as Markdown, with its sources @anywhere', async ({
  request,
  baseURL,
}) => {
  const list = await fetchText(request, `${baseURL}llms.txt`, base(baseURL));
  expect(list).toMatch(/^# Waymark\n\n> \S/);
  const links = [...list.matchAll(/^- \[[^\]]+\]\(([^)]+)\): \S/gm)].map(([, link = '']) => link);
  expect(links.filter((link) => link.endsWith('.md')).length).toBe(contentFiles('guides').length);
  for (const link of links) {
    const text = await fetchText(request, link, base(baseURL));
    if (!link.endsWith('.md')) continue;
    const page = await fetchText(request, link.replace(/\.md$/, '/'), base(baseURL));
    expect(headOf(page).link('alternate')).toBe(new URL(link).pathname);
    expect(text).toMatch(/^# \S/);
    // Every note is used and every use has its note; nothing is left of the author's own marks.
    const used = new Set([...text.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, note]) => note));
    const notes = [...text.matchAll(/^\[\^(\d+)\]: \S/gm)].map(([, note]) => note);
    expect([...used].sort(), link).toEqual(notes.sort());
    expect(text.match(/\[@|\]\(\//g), link).toBeNull();
  }
});
