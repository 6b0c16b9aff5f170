import fc from 'fast-check';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { emptyPlan } from '../../../../src/planner/plan.ts';
import { escapeMarkdown } from '../../../../src/planner/take-away/markdown-escape.ts';
import { planAsMarkdown } from '../../../../src/planner/take-away/plan-as-markdown.ts';
import { anyTyped, everyField, hardTexts } from '../every-field.ts';
import { fullPlan } from '../plans-for-tests.ts';

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The text that a reader of Markdown shows: paragraphs and items each on a line of their own. */
function shown(markdown: string): string {
  return markdownToHtml(markdown)
    .html.replace(/<br ?\/?>\n?/g, '\n')
    .replace(/<\/(p|li|h\d)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|(\w+));/g, (_, code: string, name: string) =>
      code ? String.fromCodePoint(Number(code)) : (entities[name] ?? ''),
    );
}

/**
 * The lines of a text without what a page shows of none of them: spaces at their ends, and empty lines. Characters that
 * are no text are shown as �.
 */
const lines = (text: string) =>
  text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll('\0', '\uFFFD')
    .split(/[\r\n]+/)
    .map((line) => line.replace(/^[ \t]+|[ \t]+$/g, ''))
    .filter((line) => line !== '')
    .join('\n');

test('a full plan has headings, tick boxes and lists', () => {
  const { html } = markdownToHtml(planAsMarkdown(fullPlan));
  expect(html.match(/<h\d>.*?<\/h\d>/g)).toEqual([
    '<h1>My roadmap</h1>',
    ...[
      'My goal',
      'Why it matters',
      'Where I am now',
      'Skills to grow',
      'Milestones',
      'If–then plans',
      'People and asks',
      'When to look back',
      'Plan B',
      'Check-ins',
      'Review and close',
    ].map((title) => `<h2>${title}</h2>`),
  ]);
  expect(html.match(/<input[^>]*>/g)).toHaveLength(2);
  expect(html.match(/<input[^>]*checked[^>]*>/g)).toHaveLength(1);
  expect(planAsMarkdown(fullPlan)).toContain(
    '- [x] Message two people\n  - Due: 14 December 2026\n  - Done when: Both are sent\n',
  );
});

test('a goal that ends with a number on a line of its own is no list, though a full stop follows it', () => {
  expect(shown(planAsMarkdown({ ...emptyPlan, goal: 'finish by\n2028' }))).toMatch(
    /finish by\s+2028\. I will know/,
  );
});

test('an empty plan leaves only the title', () => {
  expect(planAsMarkdown(emptyPlan)).toBe('# My roadmap\n');
});

describe.each(everyField)('what is typed as $name', ({ name, planWith }) => {
  const contains = (typed: string) => lines(shown(planAsMarkdown(planWith(typed)))).includes(lines(typed));

  test.each(hardTexts)('is shown as it was typed: %.20s', (typed) => {
    expect(contains(typed), `take-away/outline.ts gives “${name}” to the text`).toBe(true);
  });

  test('is shown as it was typed whatever it is', () => {
    fc.assert(
      fc.property(anyTyped, (typed) => contains(typed)),
      { numRuns: 100 },
    );
  });
});

test.each([
  ['3 < 4 & *so on*', '3 \\< 4 \\& \\*so on\\*'],
  ['1. first\n2) second', '1\\. first  \n2\\) second'],
  ['- not a list', '\\- not a list'],
  ['well-known 2.5 (about)', 'well-known 2.5 (about)'],
  [':tada: at 10:30', '\\:tada: at 10:30'],
  ['==marked== --- %%hidden%%', '\\=\\=marked\\=\\= \\-\\-\\- \\%\\%hidden\\%\\%'],
  ['    no code', '&#32;   no code'],
  ['one\ntwo\n\n\nthree', 'one  \ntwo\n\nthree'],
])('“%s” is escaped no more than it needs', (typed, markdown) => {
  expect(escapeMarkdown(typed)).toBe(markdown);
});
