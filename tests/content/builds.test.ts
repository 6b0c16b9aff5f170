import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-content-'));
  cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Changes a content file and builds; gives the exit code and what the author reads. */
function buildWith(file: string, change: (text: string) => string) {
  const path = join(folder, 'content', file);
  const text = readFileSync(path, 'utf8');
  expect(change(text), 'the change changes something').not.toBe(text);
  writeFileSync(path, change(text));
  return build();
}

function build(settings: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build'],
    {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...process.env,
        NODE_ENV: 'production',
        CONTENT_FOLDER: join(folder, 'content'),
        OUT_DIR: join(folder, 'dist'),
        ASTRO_CACHE_DIR: join(folder, 'cache'),
        ...settings,
      },
    },
  );
  return { status, said: stdout + stderr };
}

test('a guide without its promise stops the build with file, field and remedy', () => {
  const { status, said } = buildWith('guides/becoming-a-mentor.mdx', (text) =>
    text.replace(/^promise:.*$/m, ''),
  );
  expect(status).not.toBe(0);
  expect(said).toContain('becoming-a-mentor');
  expect(said).toMatch(/promise.*is missing\. Add it/);
}, 60_000);

test('a guide that cites nothing in the bibliography stops the build with file, mark and remedy', () => {
  const { status, said } = buildWith(
    'guides/becoming-a-mentor.mdx',
    (text) => `${text}\n\nSo it is. [@nobody-1900]\n`,
  );
  expect(status).not.toBe(0);
  expect(said).toContain('content/guides/becoming-a-mentor.mdx: a citation [@nobody-1900]');
  expect(said).toContain('Correct the name or add the file');
}, 60_000);

test('a worksheet with a part of no known kind stops the build with file, field and remedy', () => {
  const { status, said } = buildWith('kits/mentor-map.yaml', (text) =>
    text.replace('kind: map', 'kind: maps'),
  );
  expect(status).not.toBe(0);
  expect(said).toMatch(
    /content\/kits\/mentor-map\.yaml: parts 1, kind is not one of: lines.*Give one of these kinds/,
  );
}, 60_000);

test.each([
  [
    'fields that cannot be read',
    'guides/becoming-a-mentor.mdx',
    (text: string) => text.replace(/^audience: .*/m, 'audience: People: those who are asked'),
    /content\/guides\/becoming-a-mentor\.mdx:6 cannot be read \(bad indentation.*look for a tab, for spaces/,
  ],
  [
    'nothing in it',
    'sources/allen-2004.yaml',
    () => '',
    /content\/sources\/allen-2004\.yaml: has no fields\. Fill it/,
  ],
  [
    'a title with a colon',
    'sources/allen-2004.yaml',
    (text: string) => text.replace(/^title: .*/m, 'title: Benefits: an analysis'),
    /content\/sources\/allen-2004\.yaml:3 cannot be read \(bad indentation/,
  ],
  [
    'a day that is in no calendar',
    'guides/becoming-a-mentor.mdx',
    (text: string) => text.replace(/^reviewed: .*/m, 'reviewed: 2026-02-30'),
    /content\/guides\/becoming-a-mentor\.mdx: reviewed is 2026-02-30, which is no day\. Give/,
  ],
  [
    'a day of review that is still to come',
    'guides/becoming-a-mentor.mdx',
    (text: string) => text.replace(/^reviewed: .*/m, 'reviewed: 2999-01-01'),
    /content\/guides\/becoming-a-mentor\.mdx: reviewed lies in the future\. Give the day/,
  ],
])(
  'a file with %s stops the build with file and remedy',
  (_, file, change, message) => {
    const { status, said } = buildWith(file, change);
    expect(status).not.toBe(0);
    expect(said).toMatch(message);
  },
  60_000,
);

test('a file that the site would pass over stops the build with its right name', () => {
  const source = join(folder, 'content/sources/allen-2004.yaml');
  cpSync(source, join(folder, 'content/sources/Nobody 1999.yml'));
  const { status, said } = build();
  expect(status).not.toBe(0);
  expect(said).toContain('content/sources/Nobody 1999.yml: ends with .yml, and is passed over.');
  expect(said).toContain('rename it nobody-1999.yaml');
}, 60_000);

test('a quiz option without its score stops the build with file, field and remedy', () => {
  const { status, said } = buildWith('quizzes/should-i-become-a-mentor.yaml', (text) =>
    text.replace(/, score: 2 }/, ' }'),
  );
  expect(status).not.toBe(0);
  expect(said).toMatch(
    /content\/quizzes\/should-i-become-a-mentor\.yaml: questions "[a-z-]+", option "[a-z-]+" has no score\. Add one/,
  );
}, 60_000);

test('a build that is kept on no device does not say that it is', () => {
  const { status, said } = build({ OFFLINE: 'off' });
  expect(status, said).toBe(0);
  const privacy = readFileSync(join(folder, 'dist/privacy/index.html'), 'utf8');
  expect(privacy).toContain('What your browser asks for');
  expect(privacy).not.toMatch(/fetches the others|Turn the network off/);
  const yourData = readFileSync(join(folder, 'dist/your-data/index.html'), 'utf8');
  expect(yourData).toContain('Removes all plans, answers and results');
  expect(yourData).not.toMatch(
    /no pages for when|pages kept on this device|hold nothing of yours and stay|fetches the rest/,
  );
  expect(existsSync(join(folder, 'dist/offline')), 'a page for when nothing else is kept').toBe(false);
}, 120_000);
