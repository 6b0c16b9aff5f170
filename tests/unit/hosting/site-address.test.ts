import { pathToFileURL } from 'node:url';
import type { AstroIntegrationLogger } from 'astro';
import { expect, test, vi } from 'vitest';
import { siteAddress } from '../../../src/hosting/site-address.ts';

/** What the end of a build says that was told this address. */
function warnings(told: string): string[] {
  const warn = vi.fn();
  const logger = { warn } as unknown as AstroIntegrationLogger;
  const done = siteAddress(told).hooks['astro:build:done'];
  done?.({ dir: pathToFileURL('/nowhere/'), logger, pages: [], assets: new Map() });
  return warn.mock.calls.map(([message]) => message);
}

test('a build that is told no address says what to set', () => {
  expect(warnings('')).toEqual([expect.stringMatching(/^SITE_URL is not set.*waymark\.example.*Set it/)]);
});

test('a build that is told its address says nothing', () => {
  expect(warnings('https://example.org')).toEqual([]);
});

test.each([
  'example.org',
  'https://example.org/some/path/',
  'https://example.org?x',
  'ftp://example.org',
  '/some/path/',
])('a build that is told %s says how to write it', (told) => {
  expect(() => siteAddress(told)).toThrow(
    `SITE_URL is “${told}”. Make it the address of the host, as https://example.org, and put what comes after that into BASE_PATH.`,
  );
});

test.each(['https://example.org/', 'http://localhost:4321', 'https://a.example.org:8443'])(
  'a build can be told %s',
  (told) => {
    expect(warnings(told)).toEqual([]);
  },
);
