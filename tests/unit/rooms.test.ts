import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/*
 * The rooms of the house and where each may look. What is not listed is not allowed, so that data goes one way.
 * `add-step.ts` is the planner's one public function for quizzes and guides.
 */
const may: Record<string, string[]> = {
  pages: [
    'layouts',
    'components',
    'content',
    'guides',
    'quiz',
    'kits',
    'planner',
    'search',
    'settings',
    'offline',
    'your-data',
    'sharing',
    'storage',
    'styles',
    'hosting/InlineScript.astro',
    'hosting/DataBlock.astro',
    'address.ts',
    'contact.ts',
    'site.ts',
  ],
  layouts: [
    'components',
    'search',
    'settings',
    'sharing',
    'offline',
    'styles',
    'hosting/DataBlock.astro',
    'address.ts',
    'site.ts',
  ],
  components: ['content', 'guides', 'settings', 'styles', 'address.ts', 'site.ts'],
  'content.config.ts': ['content', 'guides', 'kits', 'quiz', 'planner'],
  content: ['guides', 'kits', 'quiz', 'planner'],
  guides: ['content-fields.ts', 'planner/add-step.ts', 'storage', 'address.ts', 'base-path.ts', 'site.ts'],
  quiz: ['content-fields.ts', 'planner/add-step.ts', 'storage', 'address.ts', 'site.ts'],
  kits: ['content-fields.ts', 'address.ts', 'site.ts'],
  planner: ['content-fields.ts', 'storage', 'address.ts', 'site.ts'],
  search: ['content', 'storage', 'address.ts', 'site.ts'],
  sharing: ['guides', 'styles'],
  'your-data': [
    'guides/reading',
    'quiz',
    'planner',
    'settings',
    'offline',
    'storage',
    'address.ts',
    'site.ts',
  ],
  offline: ['storage', 'address.ts', 'site.ts'],
  storage: ['address.ts', 'site.ts'],
  settings: ['storage'],
  hosting: ['settings/early-page.ts', 'base-path.ts'],
  styles: [],
  // What schemas share stands apart, so that features need nothing of the library that reads them.
  'content-fields.ts': [],
  'address.ts': [],
  'base-path.ts': [],
  'contact.ts': [],
  'site.ts': [],
};

const src = join(import.meta.dirname, '../../src');
const IMPORT = /(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g;
const files = globSync('**/*.{ts,tsx,astro,mjs}', { cwd: src });
const text = (file: string) => readFileSync(join(src, file), 'utf8');
const room = (file: string) => file.split('/')[0] ?? '';

describe('rooms look only where they may', () => {
  test.each(files)('%s', (file) => {
    const looks = [...text(file).matchAll(IMPORT)].map(([, path = '']) =>
      relative(src, join(src, dirname(file), path)),
    );
    const astray = looks.filter(
      (target) =>
        room(target) !== room(file) &&
        !(may[room(file)] ?? []).some((allowed) => target === allowed || target.startsWith(`${allowed}/`)),
    );
    expect(astray).toEqual([]);
  });
});

test('every style sheet starts by ordering the layers', () => {
  const sheets = globSync('**/*.css', { cwd: src }).filter((sheet) => sheet !== 'styles/layers.css');
  expect(sheets.filter((sheet) => !/^@import '[./]+(styles\/)?layers\.css';/.test(text(sheet)))).toEqual([]);
});

describe('each thing is named in one place', () => {
  test('only storage names localStorage', () => {
    expect(
      files.filter((file) => /\blocalStorage\b/.test(text(file)) && !file.startsWith('storage/')),
    ).toEqual([]);
  });

  test('only .tsx files use Preact', () => {
    expect(
      files.filter((file) => /from '(preact|@nanostores\/preact)/.test(text(file)) && !file.endsWith('.tsx')),
    ).toEqual([]);
  });

  test('only stores make nanostores', () => {
    const makes = files.filter((file) => /from 'nanostores'/.test(text(file)));
    expect(makes.filter((file) => !/(-store|\/kept)\.tsx?$/.test(file))).toEqual([]);
  });

  test('no part of the page has an inline style or raw HTML, but for one that writes scripts and one that writes data', () => {
    const written = files.filter(
      (file) =>
        /\.(tsx|astro)$/.test(file) &&
        !['hosting/InlineScript.astro', 'hosting/DataBlock.astro'].includes(file),
    );
    expect(
      written.filter((file) =>
        /\sstyle=|set:html|dangerouslySetInnerHTML|innerHTML|is:inline/.test(text(file)),
      ),
    ).toEqual([]);
  });

  test('no script has anything that a change of words would change: all would be fetched again', () => {
    const settings = files.flatMap((file) => [...text(file).matchAll(/import\.meta\.env\.(\w+)/g)]);
    expect([...new Set(settings.map(([, name]) => name))].sort()).toEqual([
      'BASE_URL',
      'DEV',
      'KEEPS_COPIES',
    ]);
  });
});
