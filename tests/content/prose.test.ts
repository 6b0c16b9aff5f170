import { describe, expect, test } from 'vitest';
import { problemsIn } from '../prose/problems.ts';
import { readDocument } from '../prose/read-document.ts';
import { gradeOf } from '../prose/rules/readability.ts';

const guide = (body: string, { front = '', id = 'a-walk' } = {}) =>
  readDocument(`content/guides/${id}.mdx`, `---\ntitle: A walk\n${front}---\n\n${body}\n`);

/** What an author is told about a guide with this body. */
const told = (body: string, front = '') => problemsIn([guide(body, { front })]);

test('plain British prose passes in silence', () => {
  expect(
    told(
      "## Before you go\n\nAsk a [friend](https://doi.org/10.1/x) which colour the hill's mark has. It isn't far.\n\n> May I come along?",
    ),
  ).toEqual([]);
});

describe('an author is told', () => {
  test.each([
    ['American spelling', 'The color of the hill is gray.', 'spelling: “color”'],
    ['-ize', 'They organize a walk.', 'spelling: “organize”'],
    ['a slip of the hand', 'You wlak on.', 'spelling: “wlak”'],
    ['a word written twice', 'Go on to the the hill.', 'repeated-words: “the the”'],
    ['a word written twice over a line break', 'Go on to the\nthe hill.', 'repeated-words: “the the”'],
    ['words that leave people out', 'Ask the chairman of the walk.', 'inclusive: “chairman”'],
    ['hype', 'This walk will unlock your best self.', 'hype: “unlock”'],
    ['a heading of the first level', '# Up\n\nGo on.', 'headings: “Up” is at the first level'],
    ['a heading that skips a level', '## Up\n\n#### Left\n\nGo on.', 'headings: “Left” skips a level'],
    ['two headings that are the same', '## Up\n\nGo.\n\n## Up\n\nGo.', 'headings: “Up” is there twice'],
    ['a picture without words', '![](/hill.svg)', 'pictures: “![” begins a picture without words'],
    ['a link that says nothing', 'For the map, [click here](/guides/).', 'link-text: “click here”'],
    [
      'a bare address',
      'See [https://doi.org/10.1/x](https://doi.org/10.1/x).',
      'link-text: “https://doi.org/10.1/x”',
    ],
    ['a link to no page', 'Take the [other path](/guides/lost/).', 'links: “/guides/lost/” leads to no page'],
    [
      'a link to no part of a page',
      'See [the top](/guides/a-walk/#top).',
      'leads to no part of /guides/a-walk/',
    ],
    ['a link to no term', 'A [hill](/glossary/#hill).', 'leads to no part of /glossary/'],
    [
      'a heading without its space',
      'Go on.\n\n##Up',
      'headings: “##Up” is no heading without a space after ##',
    ],
    ['HTML', 'Go <b>on</b>.', 'markup: “Go <b>on</b>.” holds HTML or code'],
    ['a comment of HTML', 'Go on.\n\n<!-- left -->', 'markup: “<!-- left -->” holds HTML or code'],
    ['a sign that opens HTML', 'In <5 of 10 walks.', 'markup: “In <5 of 10 walks.” holds HTML or code'],
    ['a tag that is never closed', 'Go <on.', 'markup: “Go <on.” holds HTML or code'],
    ['code', 'Go {on}.', 'markup: “Go {on}.” holds HTML or code'],
    ['an import', 'import Box from "../box.astro"\n\nGo on.', 'markup: “import Box'],
    ['a picture that is not there', '![A hill](/hill.png)', 'pictures: “/hill.png” is no file in public'],
    ['a picture from elsewhere', '![A hill](https://example.org/a.png)', 'is no file in public'],
    ['a link without its last slash', 'Read [all guides](/guides).', 'has no / at its end'],
  ])('about %s', (_, body, message) => {
    const messages = told(body);
    expect(messages.join('\n')).toContain(message);
    expect(messages[0]).toMatch(/^content\/guides\/a-walk\.mdx:\d+ /);
  });

  test.each([
    ['a tab', 'tryThis:\n\tminutes: 15\n', 4],
    ['spaces that do not match', 'tryThis:\n   title: Up\n  minutes: 15\n', 4],
    ['a colon in a text', 'audience: People: those who walk\n', 3],
    ['a text that begins with a sign', 'audience: @walkers\n', 3],
    ['a field that is there twice', 'title: A hill\n', 3],
  ])('about fields that cannot be read for %s, with their line', (_, front, line) => {
    const [message] = told('Go on.', front).filter((one) => one.includes('unreadable'));
    expect(message).toMatch(/unreadable: “.*” cannot be read \(.*look for a tab, for spaces/);
    expect(Math.abs(Number(/mdx:(\d+) /.exec(message ?? '')?.[1]) - line)).toBeLessThanOrEqual(1);
  });

  test('about a guide without fields, and of nothing that follows from it', () => {
    expect(problemsIn([readDocument('content/guides/a-walk.mdx', 'Go on.\n')])).toEqual([
      expect.stringMatching(
        /^content\/guides\/a-walk\.mdx:1 unreadable: “Go on\.” does not begin with its fields/,
      ),
    ]);
  });

  test('nothing of a mark before the text and of lines as Windows ends them', () => {
    const windows = '\uFEFF---\r\ntitle: A walk\r\n---\r\n\r\nGo on.\r\n';
    expect(problemsIn([readDocument('content/guides/a-walk.mdx', windows)])).toEqual([]);
  });

  test('about a straight apostrophe in a field, which in the text of a guide is none', () => {
    expect(told("It isn't far.", "promise: The hill's mark\n")).toEqual([
      expect.stringMatching(/^content\/guides\/a-walk\.mdx:3 apostrophes: “hill's” .*Write ’\.$/),
    ]);
  });

  test('about mistakes in fields, with their line', () => {
    expect(told('Go on.', 'promise: >-\n  You will find\n  your favorite hill.\n')).toEqual([
      expect.stringMatching(/^content\/guides\/a-walk\.mdx:5 spelling: “favorite”/),
    ]);
  });

  test('about a guide that is hard to read, with its longest sentence', () => {
    const hard =
      'Notwithstanding considerable organisational complexity, participants overwhelmingly demonstrated extraordinarily sophisticated interpersonal understanding.';
    expect(told(hard)).toEqual([
      expect.stringMatching(/readability: .*reading grade of \d\d.*Notwithstanding/),
    ]);
    expect(gradeOf(guide('Go on. Turn left. Sit on the wall and rest.'))).toBeLessThan(3);
  });

  test('about a sentence that stands in another guide too, whatever its marks', () => {
    const one = guide('Rest on the wall before you go any farther.', { id: 'one' });
    const other = guide('Go. **Rest** on the wall [before](/guides/one/) you go any farther!', {
      id: 'other',
    });
    expect(problemsIn([one, other])).toEqual([
      expect.stringContaining('content/guides/one.mdx:5 shared-sentences'),
      expect.stringContaining('stands in content/guides/one.mdx too'),
    ]);
  });
});

describe('links that lead somewhere', () => {
  const term = readDocument('content/glossary/hill.yaml', 'term: Hill\n');
  const sheet = readDocument('content/kits/map.yaml', 'title: Map\n');
  test.each([
    '/',
    '/guides/',
    '/guides/a-walk/',
    '/guides/a-walk/#before-you-go-its-far',
    '/guides/a-walk/#try-this',
    '#sources',
    '/glossary/#hill',
    '/kits/map/',
    '/kits/blank-roadmap/',
    '/planner/',
    '/about/#experience',
  ])('%s', (url) => {
    const document = guide(`## Before you go: it’s far\n\nTake the [winding path](${url}).`);
    expect(problemsIn([document, term, sheet])).toEqual([]);
  });
});

describe('an exception', () => {
  test('lets pass what it names, in this file', () => {
    expect(told('I am grumph go.', '# allow spelling "grumph" because somebody says it\n')).toEqual([]);
  });

  test('lets nothing else pass', () => {
    expect(told('I am grumph grumph go.', '# allow spelling "grumph" because somebody says it\n')).toEqual([
      expect.stringContaining('repeated-words'),
    ]);
  });

  test('that lets nothing pass is itself wrong', () => {
    expect(told('I will go.', '# allow spelling "grumph" because somebody says it\n')).toEqual([
      expect.stringContaining('lets nothing pass. Remove it.'),
    ]);
  });

  test('needs a reason', () => {
    expect(told('I am grumph go.', '# allow spelling "grumph"\n').join('\n')).toContain(
      'Write: # allow rule "the words" because reason',
    );
  });
});
