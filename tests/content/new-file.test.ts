import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { brokenReferences, type Content } from '../../src/content/references.ts';
import { guideSchema } from '../../src/guides/schema.ts';
import { kitSchema } from '../../src/kits/schema.ts';
import { exampleSchema } from '../../src/planner/example-schema.ts';
import { quizSchema } from '../../src/quiz/schema.ts';
import { problemsIn } from '../prose/problems.ts';
import { readDocument } from '../prose/read-document.ts';

const root = join(import.meta.dirname, '../..');
const TITLE = 'Tea at four: a naïve plan';
const kinds = [
  { kind: 'guide', file: 'guides/tea-at-four-a-naive-plan.mdx', schema: guideSchema },
  { kind: 'quiz', file: 'quizzes/tea-at-four-a-naive-plan.yaml', schema: quizSchema },
  { kind: 'roadmap', file: 'roadmaps/tea-at-four-a-naive-plan.yaml', schema: exampleSchema },
  { kind: 'kit', file: 'kits/tea-at-four-a-naive-plan.yaml', schema: kitSchema },
] as const;

let content = '';
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'waymark-new-'));
  cpSync(join(root, 'content'), content, { recursive: true });
});
afterEach(() => rmSync(content, { recursive: true, force: true }));

/** Does what `npm run new:<kind> -- <words>` does, in a copy of the content. */
function make(kind: string, ...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/content/new/new-file.ts', kind, ...words],
    { cwd: root, encoding: 'utf8', env: { ...process.env, CONTENT_FOLDER: content } },
  );
  return { status, said: stdout + stderr };
}

const fieldsOf = (text: string) => parse(/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? text);

describe.each(kinds)('npm run new:$kind', ({ kind, file, schema }) => {
  test('makes a file that keeps to its schema as it is, and says where', () => {
    const { status, said } = make(kind, TITLE);
    expect(said).toContain(`Made content/${file}`);
    expect(status).toBe(0);
    const data = fieldsOf(readFileSync(join(content, file), 'utf8'));
    const { error } = schema.safeParse(data);
    expect(error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? []).toEqual([]);
    expect(data.title).toBe(TITLE);
  });

  test('explains every field', () => {
    make(kind, TITLE);
    const lines = readFileSync(join(content, file), 'utf8').split('\n');
    const unexplained = Object.keys(schema.shape).filter((field) => {
      const place = lines.findIndex((line) => line.replace(/^# /, '').startsWith(`${field}:`));
      return !lines[place - 1]?.startsWith('#');
    });
    expect(unexplained).toEqual([]);
  });

  test('marks what is still to be written, which the prose checks list', () => {
    make(kind, TITLE);
    const document = readDocument(`content/${file}`, readFileSync(join(content, file), 'utf8'));
    const rules = problemsIn([document]).map((problem) => / ([a-z-]+): /.exec(problem)?.[1]);
    expect(rules.filter((rule) => rule === 'unwritten').length).toBeGreaterThan(5);
  });

  test('never writes over a file', () => {
    make(kind, TITLE);
    const before = readFileSync(join(content, file), 'utf8');
    const { status, said } = make(kind, TITLE);
    expect(status).toBe(1);
    expect(said).toContain(`content/${file} is there already, and was left as it is. Give another title`);
    expect(readFileSync(join(content, file), 'utf8')).toBe(before);
  });
});

test('what a new guide and a new worksheet refer to is there', () => {
  make('guide', TITLE);
  make('kit', TITLE);
  const [guide, , , kit] = kinds.map(({ file }) => join(content, file));
  const text = readFileSync(guide ?? '', 'utf8');
  const known = guideSchema.parse(fieldsOf(text));
  const all: Content = {
    guides: new Map([['new', { data: known, body: text.slice(text.indexOf('\n---\n') + 5) }]]),
    quizzes: new Map(),
    kits: new Map([['new', kitSchema.parse(fieldsOf(readFileSync(kit ?? '', 'utf8')))]]),
    sources: new Map(),
    glossary: new Map([['mentor', { term: 'Mentor', definition: 'Somebody.', synonyms: [] }]]),
  };
  for (const id of known.related) {
    expect(existsSync(join(content, `guides/${id}.mdx`))).toBe(true);
    all.guides.set(id, { data: { ...known, order: 1, related: ['new'] }, body: '' });
  }
  expect(brokenReferences(all)).toEqual([]);
});

describe('an author who slips is told', () => {
  test('how to give a title', () => {
    expect(make('guide')).toEqual({
      status: 1,
      said: 'The title is missing. Write: npm run new:guide -- "The title"\n',
    });
  });

  test('that a title needs letters for the name of its file', () => {
    expect(make('kit', '???').said).toContain('has no Latin letters to make a file name of');
  });

  test('that a title is too long for its heading, before a file has its name', () => {
    expect(make('guide', 'A long walk '.repeat(8))).toEqual({
      status: 1,
      said: 'The title is longer than 80 characters. Shorten it.\n',
    });
  });

  test('that an address is taken by a page that is no file of content', () => {
    expect(make('kit', 'Blank roadmap').said).toContain('/kits/blank-roadmap/ is the address of');
    expect(existsSync(join(content, 'kits/blank-roadmap.yaml'))).toBe(false);
  });

  test('a name in plain letters, whatever the title has', () => {
    expect(make('kit', 'Straße,\nŁódź & Ærø').said).toContain('Made content/kits/strasse-lodz-aero.yaml');
  });

  test('which kinds there are', () => {
    expect(make('poem', TITLE).said).toContain('Give one of: guide, quiz, roadmap, kit.');
  });
});
