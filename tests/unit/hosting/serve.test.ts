import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveBuild } from '../../../src/hosting/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-build-'));
writeFileSync(join(folder, '_headers'), '/*\n  X-Test: yes\n');
writeFileSync(join(folder, 'index.html'), '<p>Home</p>');
writeFileSync(join(folder, '404.html'), '<p>Nothing here</p>');
const server = serveBuild(folder);
let port = 0;

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, ready));
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** Sends an address as it stands, which fetch() would tidy up first, and gives the first line of the answer. */
const statusOf = (address: string) =>
  new Promise<string>((answer) => {
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`GET ${address} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`),
    );
    socket.once('data', (data) => answer(data.toString().split('\r\n')[0] ?? ''));
  });

test('a page comes with the headers of the build', async () => {
  const response = await fetch(`http://localhost:${port}/`);
  expect(response.headers.get('x-test')).toBe('yes');
  expect(await response.text()).toContain('Home');
});

test.each(['/nowhere/', '/..%2f..%2fpackage.json', '/../package.json'])(
  '%s is not there',
  async (address) => {
    expect(await statusOf(address)).toContain('404');
  },
);

test.each(['//', '/%E0%A4%A'])('%s is no address, and the server goes on', async (address) => {
  expect(await statusOf(address)).toContain('400');
  expect(await statusOf('/')).toContain('200');
});
