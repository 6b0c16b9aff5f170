import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { lean } from '../../../src/hosting/lean-pages.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string, body: string) =>
  `<head><meta http-equiv="content-security-policy" content="default-src 'none'; ${policy}"></head><body>${body}</body>`;

test('a page keeps the hashes of the scripts and styles that stand in it, and no others', () => {
  const policy = `script-src 'self' ${hash('run()')} ${hash('other()')}; style-src 'self' ${hash('a{}')} ${hash('b{}')};`;
  const body = '<script>run()</script><script src="/x.js">other()</script><style>a{}</style>';
  expect(lean(page(policy, body))).toBe(
    page(`script-src 'self' ${hash('run()')}; style-src 'self' ${hash('a{}')};`, body),
  );
});

test('marks for the search index go, and what a visitor reads stays', () => {
  expect(
    lean(
      '<p class="a" data-pagefind-ignore data-pagefind-filter="kind:Guide" id="b">data-pagefind-ignore</p>',
    ),
  ).toBe('<p class="a" id="b">data-pagefind-ignore</p>');
});

test('marks of islands go, and what an island needs stays', () => {
  expect(
    lean(
      '<astro-island uid="Z1a" data-preact-island-id="1" component-url="/quiz.js" props="{}" ssr client="load">',
    ),
  ).toBe('<astro-island component-url="/quiz.js" props="{}" ssr client="load">');
});
