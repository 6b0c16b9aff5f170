import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { misplacedFiles } from '../../src/content/file-names.ts';
import { mistakesInData } from '../../src/content/mistakes.ts';
import { brokenReferences, type Content } from '../../src/content/references.ts';
import { mistakeInText } from '../../src/content/texts.ts';
import { glossarySchema } from '../../src/guides/glossary-schema.ts';
import { type Guide, guideSchema } from '../../src/guides/schema.ts';
import { sourceSchema } from '../../src/guides/source-schema.ts';
import { kitSchema } from '../../src/kits/schema.ts';
import { exampleSchema } from '../../src/planner/example-schema.ts';
import { mistakesInBody } from './body-mistakes.ts';
import { parsedFiles } from './read.ts';

/* What an author is told of a mistake, before the site is built of it. */

describe('what an author is told', () => {
  const guide: Guide = {
    title: 'A walk',
    promise: 'You can walk.',
    track: 'become',
    order: 1,
    audience: 'Walkers',
    reviewed: '2026-11-20',
    keyPoints: ['One.', 'Two.', 'Three.'],
    tryThis: {
      title: 'Walk',
      minutes: 15,
      text: 'Go.',
      step: { title: 'Walk', doneWhen: 'I am there', weeks: 2 },
    },
    related: ['a-hill'],
  };

  /** Content that fits together once there is a guide "lost". */
  const fewThings = (): Content => ({
    guides: new Map([['a-hill', { data: { ...guide, order: 2, related: ['lost'] }, body: '' }]]),
    quizzes: new Map(),
    kits: new Map(),
    sources: new Map([
      [
        'kram-1983',
        {
          authors: ['Kram'],
          year: 1983,
          title: 'Phases',
          venue: 'A journal',
          kind: 'interviews',
          sample: '18 pairs',
          note: 'One.',
        },
      ],
    ]),
    glossary: new Map(),
  });

  test('about a missing field', () => {
    expect(mistakesInData(guideSchema, { ...guide, promise: undefined })).toEqual([
      'promise is missing. Add it: one sentence that says what the reader can do after reading.',
    ]);
  });

  test('about an unknown field', () => {
    expect(mistakesInData(guideSchema, { ...guide, promis: 'x' })[0]).toMatch(
      /unknown field: promis.*Known fields: title, promise/,
    );
  });

  test('about a date that is not one', () => {
    expect(mistakesInData(guideSchema, { ...guide, reviewed: '2026-02-30' })[0]).toMatch(
      /^reviewed is not a date.*YYYY-MM-DD/,
    );
  });

  test('about a day of review that is still to come, wherever the author is', () => {
    vi.useFakeTimers({ now: new Date('2026-11-28T09:59:00Z') });
    const reviewedOn = (reviewed: string) => mistakesInData(guideSchema, { ...guide, reviewed });
    expect(reviewedOn('2026-11-29')).toEqual([
      'reviewed lies in the future. Give the day it was last read against its sources, today or before.',
    ]);
    expect(reviewedOn('2026-11-28')).toEqual([]);
    // On Kiritimati it is midnight.
    vi.setSystemTime('2026-11-28T10:00:00Z');
    expect(reviewedOn('2026-11-29')).toEqual([]);
    vi.useRealTimers();
  });

  const [kit] = parsedFiles('kits', kitSchema).map(({ data }) => data);
  test.each([
    ['a group that is none', { group: 'sometime' }, /^group is not one of: before, begin, along, end/],
    ['a missing guide', { guides: undefined }, /^guides is missing\. Add it: the guides it serves/],
    ['a kind of part that is none', { parts: [{ kind: 'poem' }] }, /^parts 1, kind is not one of: lines/],
    ['a misspelt field', { parts: [{ kind: 'lines', lines: 2, hint: 'x' }] }, /unknown field: hint.*Known/],
    ['too many lines', { parts: [{ kind: 'lines', lines: 30 }] }, /^parts 1, lines is too large.*at most 8/],
    [
      'rows that are none',
      { parts: [{ kind: 'table', columns: ['a', 'b'], rows: 'x' }] },
      /neither a number/,
    ],
    [
      'a column whose name is none',
      { parts: [{ kind: 'table', columns: ['a', 2], rows: 1 }] },
      /^parts 1, columns 2 is not text\. Give the name/,
    ],
    [
      'a column with a long name',
      { parts: [{ kind: 'table', columns: ['a', 'b'.repeat(41)], rows: 1 }] },
      /^parts 1, columns 2 is longer than 40 characters\. Shorten it/,
    ],
  ])('about %s in a worksheet', (_, wrong, message) => {
    expect(mistakesInData(kitSchema, { ...kit, ...wrong })[0]).toMatch(message);
  });

  test('about other words of a term that are no list', () => {
    const term = { term: 'Mentor', definition: 'One.', synonyms: 'guide' };
    expect(mistakesInData(glossarySchema, term)).toEqual([
      'synonyms is not a list. Give other words people search for.',
    ]);
  });

  test('about a DOI that is none', () => {
    const source = parsedFiles('sources', sourceSchema)[0]?.data;
    expect(mistakesInData(sourceSchema, { ...source, doi: 10.1 })[0]).toMatch(
      /^doi is not text\. Give the DOI/,
    );
  });

  test('about a milestone of an example that comes after its goal', () => {
    const [example] = parsedFiles('roadmaps', exampleSchema).map(({ data }) => data);
    const wrong = structuredClone(example);
    if (wrong?.plan.milestones[0]) wrong.plan.milestones[0].weeks = 104;
    expect(mistakesInData(exampleSchema, wrong)[0]).toMatch(
      /^plan\.milestones 1, weeks is after the goal’s date.*Make it/,
    );
  });

  test('about a worksheet that is not there, and one whose address is taken', () => {
    const content = fewThings();
    content.guides.set('lost', {
      data: { ...guide, related: ['a-hill'] },
      body: 'Print the [map](/kits/treasure/) and the [blank roadmap](/kits/blank-roadmap/).',
    });
    if (kit) content.kits.set('blank-roadmap', { ...kit, guides: ['a-hill'] });
    expect(brokenReferences(content)).toEqual(
      expect.arrayContaining([
        'content/guides/lost.mdx: a link to /kits/ names "treasure", but there is no content/kits/treasure.yaml. Correct the name or add the file.',
        'content/kits/blank-roadmap.yaml: the address of this file is taken by the blank roadmap. Rename the file.',
      ]),
    );
    expect(brokenReferences(content).join()).not.toContain('names "blank-roadmap"');
  });

  test('about a citation of a source that is not there', () => {
    const content = fewThings();
    content.guides.set('lost', {
      data: { ...guide, related: ['a-hill'] },
      body: 'So it is. [@nobody-1900]',
    });
    expect(brokenReferences(content)).toEqual([
      'content/guides/lost.mdx: a citation [@nobody-1900] names "nobody-1900", but there is no content/sources/nobody-1900.yaml. Correct the name or add the file.',
    ]);
  });

  test.each(['[@Kram-1983]', '[@kram_1983]', '[@kram-1983, p. 3]', '[@kram-1983; @eby-2008]', '[@]'])(
    'about %s, which is no citation mark',
    (mark) => {
      const content = fewThings();
      content.guides.set('lost', {
        data: { ...guide, related: ['a-hill'] },
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
    const content = fewThings();
    content.guides.set('lost', { data: { ...guide, related: ['a-hill'], ...wrong }, body: '' });
    expect(brokenReferences(content)).toEqual([
      `content/guides/lost.mdx: ${field} holds [@kram-1983], which readers would see as it stands. Cite in the guide’s text instead.`,
    ]);
  });

  test('about a related guide that is not there', () => {
    const content = fewThings();
    content.guides.set('lost', { data: { ...guide, related: ['nowhere'] }, body: '' });
    expect(brokenReferences(content)[0]).toMatch(/^content\/guides\/lost\.mdx: related names "nowhere"/);
  });

  test('about two guides at one place of their track, and two worksheets', () => {
    const content = fewThings();
    content.guides.set('lost', { data: { ...guide, order: 2 }, body: '' });
    if (kit)
      for (const id of ['one', 'two'])
        content.kits.set(id, { ...kit, guides: ['a-hill'], group: 'end', order: 3 });
    expect(brokenReferences(content)).toEqual([
      'content/guides/lost.mdx: order is 2, the place of content/guides/a-hill.mdx in become. Give one of them another.',
      'content/kits/two.yaml: order is 3, the place of content/kits/one.yaml in end. Give one of them another.',
    ]);
  });

  test('about a text where a list belongs, once', () => {
    expect(mistakesInData(guideSchema, { ...guide, related: 'a-hill' })).toEqual([
      'related is not a list. Give other guides to read.',
    ]);
  });

  test.each([
    ['too few words', 'A word.', /^content\/guides\/lost\.mdx has 2 words\. Write at least 900/],
    ['too many words', 'A word. '.repeat(801), /has 1602 words\. Cut it to 1,600/],
    ['a heading of the first level', '# Up\n', /the heading “Up” begins with one #\. Begin it with ##/],
    [
      'a heading that skips a level',
      '## Up\n\n#### On\n',
      /the heading “On” skips a level\. Begin it with ###/,
    ],
    ['no words to say', 'A word.', /no words to say or send\. Give some, as a block quote/],
  ])('about %s in a guide', (_, body, message) => {
    expect(mistakesInBody({ file: 'content/guides/lost.mdx', body })).toEqual(
      expect.arrayContaining([expect.stringMatching(message)]),
    );
  });

  test.each([
    ['Becoming A Boss.mdx', 'guides', /has a name that is no address\..*rename it becoming-a-boss\.mdx/],
    ['café_plan.mdx', 'guides', /rename it cafe-plan\.mdx/],
    ['a-walk.md', 'guides', /ends with \.md, and is passed over\. .*rename it a-walk\.mdx/],
    ['nobody-1999.yml', 'sources', /ends with \.yml, and is passed over\. .*rename it nobody-1999\.yaml/],
    ['a-walk.mdx', 'guides/mentors', /lies in a folder inside guides.*Move it to content\/guides\./],
    ['a-walk.mdx', 'guide', /lies where nothing is read\. Move it to one of: guides, quizzes/],
    ['a-walk.mdx', '', /lies where nothing is read/],
  ])('about a file called %s in "%s"', (name, room, message) => {
    const folder = mkdtempSync(join(tmpdir(), 'waymark-names-'));
    mkdirSync(join(folder, room), { recursive: true });
    for (const file of [name, '.DS_Store', 'a-walk.mdx~']) writeFileSync(join(folder, room, file), '');
    const messages = misplacedFiles(folder);
    rmSync(folder, { recursive: true });
    expect(messages).toEqual([expect.stringMatching(message)]);
    expect(messages[0]).toContain(`content/${room && `${room}/`}${name}: `);
  });

  test.each([
    ['guides/a.mdx', '', /does not begin with its fields\. Put a line --- before them/],
    ['guides/a.mdx', 'title: A\n---\n', /does not begin with its fields/],
    ['guides/a.mdx', '---\ntitle: A\n', /does not begin with its fields/],
    ['guides/a.mdx', '---\n---\n', /has no fields\. Fill it/],
    ['kits/a.yaml', '# nothing\n', /has no fields\. Fill it as content\/README\.md shows, or delete it/],
    [
      'guides/a.mdx',
      '---\nreviewed: 2026-02-30   # today\n---\n',
      /^reviewed is 2026-02-30, which is no day\. Give .* as YYYY-MM-DD/,
    ],
    ['guides/a.mdx', '---\r\nreviewed: 2026-13-01\r\n---\r\n', /^reviewed is 2026-13-01/],
  ])('about %s with the text %j', (file, text, message) => {
    expect(mistakeInText(file, text)).toMatch(message);
  });

  test('nothing of a day that is one, and of lines as Windows ends them', () => {
    expect(mistakeInText('guides/a.mdx', '---\nreviewed: 2028-02-29\n---\n')).toBeUndefined();
    expect(mistakeInText('guides/a.mdx', '\uFEFF---\r\ntitle: A\r\n---\r\n')).toBeUndefined();
  });
});
