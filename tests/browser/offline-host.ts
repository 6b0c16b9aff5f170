import { cpSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { writeWorker } from '../../src/offline/worker-build.ts';
import { addresses } from './addresses.ts';
import { expect, test as siteTest } from './site.ts';

const builds = { [addresses.site]: 'dist', [addresses.fixture]: 'tests/browser/built/dist' };

/** A host of its own for one test: it can be cut off, and other builds can be put on it. */
export interface Host {
  /** Where it serves the site. */
  address: string;
  /** Where the build lies, to be changed. */
  folder: string;
  /** Requests for paths that end so are never answered. */
  hold(end: string): void;
  /** Puts the finished build on it, as it was at first. */
  putOn(): void;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Tests in which the browser keeps the site, from a host that the test has to itself. */
export const test = siteTest.extend<{ host: Host }>({
  keepsSite: true,
  host: async ({ request: _request }, use, { project }) => {
    const { serveBuild } = await import('../../src/hosting/serve.ts');
    const original = project.use.baseURL ?? addresses.site;
    const base = new URL(original).pathname;
    const folder = mkdtempSync(join(tmpdir(), 'waymark-host-'));
    const held: string[] = [];
    let server: Server | undefined;
    let port = 0;
    const host: Omit<Host, 'address'> = {
      folder,
      putOn() {
        rmSync(folder, { recursive: true });
        cpSync(builds[original] ?? 'dist', folder, { recursive: true });
      },
      hold: (end) => held.push(end),
      async start() {
        server = serveBuild(folder, base);
        const [answer] = server.listeners('request');
        server.removeAllListeners('request');
        server.on('request', (request: IncomingMessage, response) => {
          // Compressing a build takes longer than all of these tests.
          delete request.headers['accept-encoding'];
          if (!held.some((end) => request.url?.endsWith(end))) answer?.(request, response);
        });
        await new Promise<void>((ready) => server?.listen(port, ready));
        ({ port } = server.address() as AddressInfo);
      },
      async stop() {
        const stopping = server;
        server = undefined;
        await new Promise<void>((stopped) => {
          if (!stopping) stopped();
          stopping?.close(() => stopped());
          stopping?.closeAllConnections();
        });
      },
    };
    host.putOn();
    await host.start();
    await use({ ...host, address: `http://localhost:${port}${base}` });
    await host.stop();
    rmSync(folder, { recursive: true });
  },
  baseURL: async ({ host }, use) => use(host.address),
});

/** What the next version says on each page, instead of the site's name at the top of it. */
export const NEXT = 'Waymark, next version';

/**
 * Makes the build in a folder the next version of the site: every page says something new, and every script has another
 * name, under which alone it is there.
 */
export async function makeNextVersion(folder: string): Promise<void> {
  const texts = globSync('**/*.{html,js}', { cwd: folder }).filter((file) => !file.startsWith('pagefind'));
  const names = texts.filter((file) => dirname(file) === '_astro').map((file) => basename(file));
  const next = (name: string) => name.replace(/([^.]+)\.js$/, 'next$1.js');
  for (const file of texts) {
    let text = readFileSync(join(folder, file), 'utf8');
    for (const name of names) text = text.replaceAll(name, next(name));
    writeFileSync(join(folder, file), text.replace('<main', `<p class="eyebrow">${NEXT}</p><main`));
  }
  for (const name of names) renameSync(join(folder, '_astro', name), join(folder, '_astro', next(name)));
  await writeWorker(folder);
}

export { expect };
