import { join } from 'node:path';
import type { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { misplacedFiles } from '../../src/content/file-names.ts';
import { brokenReferences, type Content } from '../../src/content/references.ts';
import { glossarySchema } from '../../src/guides/glossary-schema.ts';
import { guideSchema } from '../../src/guides/schema.ts';
import { sourceSchema } from '../../src/guides/source-schema.ts';
import { kitSchema } from '../../src/kits/schema.ts';
import { exampleSchema } from '../../src/planner/example-schema.ts';
import { quizSchema } from '../../src/quiz/schema.ts';
import { mistakesInBody } from './body-mistakes.ts';
import { contentFiles, mistakesIn, parsedFiles } from './read.ts';

const schemas: Record<string, z.ZodType> = {
  guides: guideSchema,
  quizzes: quizSchema,
  kits: kitSchema,
  roadmaps: exampleSchema,
  sources: sourceSchema,
  glossary: glossarySchema,
};

for (const [folder, schema] of Object.entries(schemas)) {
  describe(`content/${folder}`, () => {
    const files = contentFiles(folder);
    test('holds something', () => expect(files.length).toBeGreaterThan(0));
    test.each(files)('$file keeps to its schema', (file) => {
      expect(mistakesIn(file, schema)).toEqual([]);
    });
  });
}

const guides = contentFiles('guides');

/** All content as the build sees it. */
function everything(): Content {
  const all = <Schema extends z.ZodType>(folder: string, schema: Schema) =>
    new Map(parsedFiles(folder, schema).map(({ id, data }) => [id, data]));
  return {
    guides: new Map(parsedFiles('guides', guideSchema).map(({ id, data, body }) => [id, { data, body }])),
    quizzes: all('quizzes', quizSchema),
    kits: all('kits', kitSchema),
    sources: all('sources', sourceSchema),
    glossary: all('glossary', glossarySchema),
  };
}

test('every reference between files leads somewhere', () => {
  expect(brokenReferences(everything())).toEqual([]);
});

test('every file under content has a name and a place that the site reads', () => {
  expect(misplacedFiles(join(import.meta.dirname, '../../content'))).toEqual([]);
});

test('every source is one that is known by a DOI, or says where it appeared', () => {
  for (const { file, data } of contentFiles('sources')) {
    const { doi, locator, venue } = sourceSchema.parse(data);
    expect(doi ?? locator ?? venue, file).toBeTruthy();
  }
});

test.each(guides)('$file has 900 to 1,600 words, headings in order and words to say or send', (guide) => {
  expect(mistakesInBody(guide)).toEqual([]);
});
