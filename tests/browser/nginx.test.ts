import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { headersFor, readHeaderRules } from '../../src/hosting/headers.ts';
import { addresses } from './addresses.ts';
import { findNginx, startNginx } from './nginx.ts';
import { expect, test } from './site.ts';

/*
 * The nginx example, run by a real nginx on the finished build.
 */

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');
const port = Number(new URL(addresses.site).port) + 2;
const at = (path: string) => `http://localhost:${port}${path}`;

/** Stands in a file's ready copy, to tell it from the file. */
const MADE_READY = 'made ready';

let folder = '';
let stop: (() => Promise<void>) | undefined;

test.describe.configure({ mode: 'serial' });
test.skip(!findNginx(), 'There is no nginx on this machine to try the example with.');

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-nginx-'));
  const site = join(folder, 'site');
  cpSync(dist, site, { recursive: true });
  writeFileSync(join(site, 'robots.txt.gz'), gzipSync(MADE_READY));
  stop = await startNginx(folder, site, port);
});

test.afterAll(async () => {
  await stop?.();
  rmSync(folder, { recursive: true, force: true });
});

const asset = () => `/${globSync('_astro/*.css', { cwd: dist })[0]}`;

test('every file comes with the headers that public/_headers names', async () => {
  const rules = readHeaderRules(readFileSync(join(dist, '_headers'), 'utf8'));
  const paths = [
    '/',
    '/guides/overcoming-setbacks/',
    '/icon.svg',
    '/robots.txt',
    '/pagefind/pagefind.js',
    '/offline-worker.js',
    asset(),
  ];
  for (const path of paths) {
    const { status, headers } = await fetch(at(path));
    expect(status, path).toBe(200);
    const expected = new Map([['Cache-Control', 'no-cache'], ...headersFor(rules, path)]);
    for (const [name, value] of expected) expect(headers.get(name), `${path}, ${name}`).toBe(value);
  }
});

test('text comes compressed, and each file as what it is', async () => {
  const kinds = {
    '/': 'text/html; charset=utf-8',
    '/icon.svg': 'image/svg+xml',
    '/robots.txt': 'text/plain; charset=utf-8',
    [asset()]: 'text/css; charset=utf-8',
  };
  for (const [path, kind] of Object.entries(kinds)) {
    const { headers } = await fetch(at(path), { headers: { 'Accept-Encoding': 'gzip' } });
    expect(headers.get('Content-Type'), path).toBe(kind);
  }
  for (const path of ['/', asset()]) {
    const { headers } = await fetch(at(path), { headers: { 'Accept-Encoding': 'gzip' } });
    expect(headers.get('Content-Encoding'), path).toBe('gzip');
    expect(headers.get('Vary'), path).toContain('Accept-Encoding');
  }
});

test('a copy that was compressed ahead is sent as it is to who takes it, and the file to who does not', async () => {
  const ask = async (encoding: string) =>
    (await fetch(at('/robots.txt'), { headers: { 'Accept-Encoding': encoding } })).text();
  expect(await ask('gzip')).toBe(MADE_READY);
  expect(await ask('identity')).toBe(readFileSync(join(dist, 'robots.txt'), 'utf8'));
});

test('a missing slash is added, with what stands behind the path', async () => {
  const { status, headers } = await fetch(at('/guides/overcoming-setbacks'), { redirect: 'manual' });
  expect([status, headers.get('Location')]).toEqual([301, '/guides/overcoming-setbacks/']);
});

test('what is not there is the site’s own page, with status 404 and the same headers', async () => {
  for (const path of ['/nowhere/', '/guides/nowhere', '/_astro/nowhere.js']) {
    const response = await fetch(at(path));
    expect(response.status, path).toBe(404);
    expect(await response.text()).toContain('No waymark here');
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(response.headers.get('Cache-Control')).toBe('no-cache');
  }
});

test('a file that did not change is not sent again', async () => {
  const { headers } = await fetch(at('/guides/'));
  const again = await fetch(at('/guides/'), { headers: { 'If-None-Match': headers.get('ETag') ?? '' } });
  expect(again.status).toBe(304);
});

test('a visitor reads, searches and plans on it without a message from the browser', async ({ browser }) => {
  const page = await browser.newPage({ baseURL: at('/') });
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  await page.goto('/guides/overcoming-setbacks/');
  await page.goto('/search/?q=sponsor');
  await expect(page.getByRole('link', { name: /sponsor/i }).first()).toBeVisible();
  await page.goto('/planner/');
  await page.getByRole('textbox', { name: 'I will …' }).fill('find a mentor');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  expect(messages).toEqual([]);
  await page.close();
});
