import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { tightenPolicy } from '../../../src/hosting/tight-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string, rest: string) =>
  `<head><meta http-equiv="content-security-policy" content="${policy}">${rest}</head>`;

test('a policy allows the scripts and styles that stand in the page, and no others', () => {
  const rest = '<style>a{}</style><script type="module">go()</script><script src="/one.js"></script>';
  const policy = `default-src 'none'; script-src 'self' ${hash('go()')} ${hash('elsewhere()')}; style-src 'self' ${hash('a{}')} ${hash('')};`;
  expect(tightenPolicy(page(policy, rest))).toBe(
    page(`default-src 'none'; script-src 'self' ${hash('go()')}; style-src 'self' ${hash('a{}')};`, rest),
  );
});

test('a page without a policy stays as it is', () => {
  expect(tightenPolicy('<script>go()</script>')).toBe('<script>go()</script>');
});
