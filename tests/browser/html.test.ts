import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { pages } from './pages.ts';

/* What the finished files say, without a browser. */

const dist = join(import.meta.dirname, '../../dist');
const htmlOf = (path: string) =>
  readFileSync(join(dist, path.endsWith('/') ? `${path}index.html` : path), 'utf8');

const checker = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:standard'],
    rules: {
      // Firefox fills in again what was chosen before a reload; `off` on radios and checkboxes is how to stop it.
      'valid-autocomplete': 'off',
    },
  }),
);

for (const path of pages) {
  test(`${path} is HTML as the standard has it`, async () => {
    // Astro puts the one line of style that its islands need beside the first of them, where the standard has none.
    const html = htmlOf(path).replace(/<style>astro-island[^<]*<\/style>/g, '');
    const { results } = await checker.validateString(html, path);
    const faults = results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, message, line, selector }) => `${ruleId}: ${message} (${selector}, line ${line})`,
      ),
    );
    expect(faults).toEqual([]);
  });
}

test('no link runs into the word before it or after it', () => {
  const glued = pages.flatMap((path) =>
    [...htmlOf(path).matchAll(/[\p{L},;:]<a [^>]*>[^<]+<\/a>|<a [^>]*>[^<]+<\/a>\p{L}/gu)].map(
      ([where]) => `${path}: ${where}`,
    ),
  );
  expect(glued).toEqual([]);
});

test('links between pages lead somewhere, fragments included', () => {
  const site = new URL('https://site.example/');
  const ids = new Map(
    pages.map((path) => [
      new URL(path, site).pathname,
      new Set([...htmlOf(path).matchAll(/ id="?([^"\s>]+)/g)].map(([, id]) => id)),
    ]),
  );
  const broken: string[] = [];
  for (const path of pages) {
    const targets = [...htmlOf(path).matchAll(/<a\s[^>]*?href="?([^"\s>]+)/g)].map(
      ([, target = '']) => target,
    );
    expect(targets.length, `links on ${path}`).toBeGreaterThan(5);
    for (const target of new Set(targets)) {
      const url = new URL(target, new URL(path, site));
      if (url.origin !== site.origin) continue;
      const known = ids.get(url.pathname);
      if (!known) {
        if (!existsSync(join(dist, url.pathname))) broken.push(`${path} links to ${target}`);
        // A quiz names its steps in the fragment; they are no element ids.
      } else if (url.hash && !known.has(url.hash.slice(1)) && !url.pathname.includes('/quiz/')) {
        broken.push(`${path} links to ${target}, which has no such part`);
      }
    }
  }
  expect(broken).toEqual([]);
});
