import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { citedSources } from '../../src/guides/citations.ts';
import { readDocument } from '../prose/read-document.ts';
import { contentFiles } from './read.ts';

const content = join(import.meta.dirname, '../../content');
const read = (file: string) => readFileSync(join(content, file), 'utf8');

/** The rows of the table of themes in `content/README.md`: a theme, and the parts of guides that cover it. */
const rows = read('README.md')
  .split('## What is covered where')[1]
  ?.split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(2)
  .map((line) => {
    const [, theme = '', places = ''] = line.split('|').map((cell) => cell.trim());
    return { theme, places: places.split('; ') };
  });

const headings = new Map(
  contentFiles('guides').map(({ id }) => {
    const file = `guides/${id}.mdx`;
    return [id, readDocument(`content/${file}`, read(file)).headings.map(({ text }) => text)];
  }),
);

describe('each theme is covered where the table says', () => {
  test.each(rows ?? [])('$theme', ({ places }) => {
    for (const place of places) {
      const [, guide = '', parts = ''] = /^([a-z-]+): (.+)$/.exec(place) ?? [];
      expect(headings.get(guide) ?? [], guide).toEqual(expect.arrayContaining(parts.split(' · ')));
    }
  });

  test('and every guide covers one', () => {
    const named = rows?.flatMap(({ places }) => places.map((place) => place.split(':')[0])) ?? [];
    const missing = [...headings.keys()].filter((guide) => !named.includes(guide));
    expect(
      missing.map((guide) => `${guide}: the table at the foot of content/README.md does not name it.`),
    ).toEqual([]);
  });
});

/** What an author is told of the files of a folder that no guide links to in its text. */
function unlinked(folder: string, address: (id: string) => string): string[] {
  const text = contentFiles('guides')
    .map(({ body }) => body)
    .join('\n');
  return contentFiles(folder)
    .filter(({ id }) => !text.includes(`](${address(id)})`))
    .map(
      ({ file, id }) => `${file}: no guide links to it. Link it in the text of one: [words](${address(id)}).`,
    );
}

test('each term of the glossary is linked from a guide', () => {
  expect(unlinked('glossary', (id) => `/glossary/#${id}`)).toEqual([]);
});

test('each worksheet is linked from the text of a guide', () => {
  expect(unlinked('kits', (id) => `/kits/${id}/`)).toEqual([]);
});

test('each source is cited in a guide', () => {
  const cited = new Set(contentFiles('guides').flatMap(({ body }) => [...citedSources(body)]));
  const uncited = contentFiles('sources').filter(({ id }) => !cited.has(id));
  expect(
    uncited.map(
      ({ file, id }) => `${file}: no guide cites it. Cite it with [@${id}], or take the file away.`,
    ),
  ).toEqual([]);
});
