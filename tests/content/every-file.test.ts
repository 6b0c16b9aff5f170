import type { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { brokenReferences, type Content } from '../../src/content/references.ts';
import { glossarySchema } from '../../src/guides/glossary-schema.ts';
import { countWords } from '../../src/guides/reading-time.ts';
import { guideSchema } from '../../src/guides/schema.ts';
import { sourceSchema } from '../../src/guides/source-schema.ts';
import { kitSchema } from '../../src/kits/schema.ts';
import { exampleSchema } from '../../src/planner/example-schema.ts';
import { quizSchema } from '../../src/quiz/schema.ts';
import { contentFiles } from './read.ts';

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
    test.each(files)('$file keeps to its schema', ({ data }) => {
      const { error } = schema.safeParse(data);
      expect(error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? []).toEqual([]);
    });
  });
}

const guides = contentFiles('guides');

/** All content as the build sees it. */
function everything(): Content {
  const all = <Schema extends z.ZodType>(folder: string, schema: Schema) =>
    new Map(contentFiles(folder).map(({ id, data }) => [id, schema.parse(data)]));
  return {
    guides: new Map(guides.map(({ id, data, body }) => [id, { data: guideSchema.parse(data), body }])),
    quizzes: all('quizzes', quizSchema),
    kits: all('kits', kitSchema),
    sources: all('sources', sourceSchema),
    glossary: all('glossary', glossarySchema),
  };
}

test('every reference between files leads somewhere', () => {
  expect(brokenReferences(everything())).toEqual([]);
});

test('every source is one that is known by a DOI, or says where it appeared', () => {
  for (const { file, data } of contentFiles('sources')) {
    const { doi, locator, venue } = sourceSchema.parse(data);
    expect(doi ?? locator ?? venue, file).toBeTruthy();
  }
});

describe.each(guides)('$file', ({ body }) => {
  test('has 900 to 1,600 words', () => {
    expect(countWords(body)).toBeGreaterThanOrEqual(900);
    expect(countWords(body)).toBeLessThanOrEqual(1600);
  });

  test('has headings in order, starting at the second level', () => {
    let level = 1;
    for (const [, marks = ''] of body.matchAll(/^(#+) /gm)) {
      expect(marks.length).toBeGreaterThanOrEqual(2);
      expect(marks.length).toBeLessThanOrEqual(level + 1);
      level = marks.length;
    }
  });

  test('has words to say or send', () => expect(body).toMatch(/^\s*> /m));
});

describe('what an author is told', () => {
  const guide = guideSchema.parse(guides[0]?.data);
  const told = (schema: z.ZodType, data: unknown) =>
    schema.safeParse(data).error?.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`) ?? [];

  test('about a missing field', () => {
    expect(told(guideSchema, { ...guide, promise: undefined })).toEqual([
      'promise is missing. Add it: one sentence that says what the reader can do after reading.',
    ]);
  });

  test('about an unknown field', () => {
    expect(told(guideSchema, { ...guide, promis: 'x' })[0]).toMatch(
      /unknown field: promis.*Known fields: title, promise/,
    );
  });

  test('about a date that is not one', () => {
    expect(told(guideSchema, { ...guide, reviewed: '2026-02-30' })[0]).toMatch(
      /^reviewed is not a date.*YYYY-MM-DD/,
    );
  });

  const [kit] = contentFiles('kits').map(({ data }) => kitSchema.parse(data));
  test.each([
    ['a group that is none', { group: 'sometime' }, /^group is not one of: before, begin, along, end/],
    ['a missing guide', { guides: undefined }, /^guides is missing\. Add it: the guides it serves/],
    ['a kind of part that is none', { parts: [{ kind: 'poem' }] }, /^parts\.0\.kind is not one of: lines/],
    ['a misspelt field', { parts: [{ kind: 'lines', lines: 2, hint: 'x' }] }, /unknown field: hint.*Known/],
    ['too many lines', { parts: [{ kind: 'lines', lines: 30 }] }, /^parts\.0\.lines is too large.*at most 8/],
    [
      'rows that are none',
      { parts: [{ kind: 'table', columns: ['a', 'b'], rows: 'x' }] },
      /neither a number/,
    ],
    [
      'a column whose name is none',
      { parts: [{ kind: 'table', columns: ['a', 2], rows: 1 }] },
      /^parts\.0\.columns\.1 is not text\. Give the name/,
    ],
    [
      'a column with a long name',
      { parts: [{ kind: 'table', columns: ['a', 'b'.repeat(41)], rows: 1 }] },
      /^parts\.0\.columns\.1 is longer than 40 characters\. Shorten it/,
    ],
  ])('about %s in a worksheet', (_, wrong, message) => {
    expect(told(kitSchema, { ...kit, ...wrong })[0]).toMatch(message);
  });

  test('about other words of a term that are no list', () => {
    const term = { term: 'Mentor', definition: 'One.', synonyms: 'guide' };
    expect(told(glossarySchema, term)).toEqual([
      'synonyms is not a list. Give other words people search for.',
    ]);
  });

  test('about a DOI that is none', () => {
    const source = contentFiles('sources').map(({ data }) => sourceSchema.parse(data))[0];
    expect(told(sourceSchema, { ...source, doi: 10.1 })[0]).toMatch(/^doi is not text\. Give the DOI/);
  });

  test('about a milestone of an example that comes after its goal', () => {
    const [example] = contentFiles('roadmaps').map(({ data }) => exampleSchema.parse(data));
    const wrong = structuredClone(example);
    if (wrong?.plan.milestones[0]) wrong.plan.milestones[0].weeks = 104;
    expect(told(exampleSchema, wrong)[0]).toMatch(
      /^plan\.milestones\.0\.weeks is after the goal’s date.*Make it/,
    );
  });

  test('about a worksheet that is not there, and one whose address is taken', () => {
    const content = everything();
    content.guides.set('lost', {
      data: { ...guide, related: ['becoming-a-mentor'] },
      body: 'Print the [map](/kits/treasure/) and the [blank roadmap](/kits/blank-roadmap/).',
    });
    if (kit) content.kits.set('blank-roadmap', { ...kit, guides: ['becoming-a-mentor'] });
    expect(brokenReferences(content)).toEqual(
      expect.arrayContaining([
        'content/guides/lost.mdx: a link to /kits/ names "treasure", but there is no content/kits/treasure.yaml. Correct the name or add the file.',
        'content/kits/blank-roadmap.yaml: the address of this file is taken by the blank roadmap. Rename the file.',
      ]),
    );
    expect(brokenReferences(content).join()).not.toContain('names "blank-roadmap"');
  });

  test('about a citation of a source that is not there', () => {
    const content = everything();
    content.guides.set('lost', {
      data: { ...guide, related: ['becoming-a-mentor'] },
      body: 'So it is. [@nobody-1900]',
    });
    expect(brokenReferences(content)).toEqual([
      'content/guides/lost.mdx: a citation [@nobody-1900] names "nobody-1900", but there is no content/sources/nobody-1900.yaml. Correct the name or add the file.',
    ]);
  });

  test.each(['[@Kram-1983]', '[@kram_1983]', '[@kram-1983, p. 3]', '[@kram-1983; @eby-2008]', '[@]'])(
    'about %s, which is no citation mark',
    (mark) => {
      const content = everything();
      content.guides.set('lost', {
        data: { ...guide, related: ['becoming-a-mentor'] },
        body: `So it is. [@kram-1983] And so. ${mark}`,
      });
      expect(brokenReferences(content)).toEqual([
        `content/guides/lost.mdx: ${mark} is no citation mark, so readers would see it as it stands. Write [@name] with the name of a file in content/sources, a mark for each source.`,
      ]);
    },
  );

  test.each([
    ['keyPoints', { keyPoints: ['One.', 'So it is. [@kram-1983]', 'Three.'] }],
    ['tryThis', { tryThis: { ...guide.tryThis, text: 'Ask somebody. [@kram-1983]' } }],
  ])('about a citation mark in %s', (field, wrong) => {
    const content = everything();
    content.guides.set('lost', { data: { ...guide, related: ['becoming-a-mentor'], ...wrong }, body: '' });
    expect(brokenReferences(content)).toEqual([
      `content/guides/lost.mdx: ${field} holds [@kram-1983], which readers would see as it stands. Cite in the guide’s text instead.`,
    ]);
  });

  test('about a related guide that is not there', () => {
    const content = everything();
    content.guides.set('lost', { data: { ...guide, related: ['nowhere'] }, body: '' });
    expect(brokenReferences(content)[0]).toMatch(/^content\/guides\/lost\.mdx: related names "nowhere"/);
  });
});
