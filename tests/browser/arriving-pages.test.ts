import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base, expect } from './site.ts';
import { whatMoved } from './what-moved.ts';

interface SlowHost {
  address: string;
  /** Lets the rest of a page come. */
  goOn(): void;
}

/** The site on a host whose pages come to the end of the first paragraph below their title, and then stop for a while. */
const test = base.extend<{ host: SlowHost }>({
  host: async ({ request: _request }, use) => {
    const { serveBuild } = await import('../../src/hosting/serve.ts');
    let goOn = () => {};
    const build = serveBuild('dist');
    const server = createServer((request, response) => {
      if (request.headers['sec-fetch-dest'] !== 'document') {
        build.emit('request', request, response);
        return;
      }
      const html = readFileSync(`dist${request.url}index.html`, 'utf8');
      const first = html.indexOf('</p>', html.indexOf('<h1'));
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).write(html.slice(0, first));
      goOn = () => response.end(html.slice(first));
    });
    await once(server.listen(0, 'localhost'), 'listening');
    const { port } = server.address() as AddressInfo;
    await use({ address: `http://localhost:${port}/`, goOn: () => goOn() });
    server.close();
    server.closeAllConnections();
  },
  baseURL: ({ host }, use) => use(host.address),
});

for (const path of ['guides/networking-vs-mentorship/', 'quiz/ready-to-be-mentored/', 'planner/', 'about/'])
  for (const width of [320, 1280])
    test(`${path} holds still while it arrives, in a window of ${width} pixels`, async ({ page, host }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path, { waitUntil: 'commit' });
      const title = page.getByRole('heading', { level: 1 }).first();
      await expect(title).toBeVisible();
      await whatMoved(page);
      host.goOn();
      await page.waitForLoadState();
      await expect(page.locator('footer')).toBeVisible();
      expect(await whatMoved(page)).toEqual([]);
    });
