import type { Plan } from '../plan.ts';
import { escapeMarkdown } from './markdown-escape.ts';
import { type Item, type Line, lineText, planOutline } from './outline.ts';
import { textWords } from './text-words.ts';

/**
 * The whole plan as Markdown, with tick boxes before milestones. What was typed is escaped, so that every reader of
 * Markdown shows it as it was typed: a `#` stays a `#`.
 */
export function planAsMarkdown(plan: Plan): string {
  const parts = planOutline(plan).map(({ title, lines, items }) =>
    [`## ${title}`, ...lines.map((line) => written(line, 0)), items.map(itemText).join('\n')]
      .filter((text) => text !== '')
      .join('\n\n'),
  );
  return `${[`# ${textWords.title}`, ...parts].join('\n\n')}\n`;
}

function itemText({ ticked, first, below }: Item): string {
  const box = ticked === undefined ? '' : ticked ? '[x] ' : '[ ] ';
  return [`- ${box}${written(first, 2)}`, ...below.map((line) => `  - ${written(line, 4)}`)].join('\n');
}

/** A number at the start of a line, which the full stop of the site's own sentence would make an item of a list. */
const NUMBER_STOPPED = /^(\s*\d+)(?=\.(?:\s|$))/gm;

/** A line whose further lines belong to an item that is set in by this many spaces. */
const written = (line: Line, spaces: number) =>
  lineText(line, (typed) => escapeMarkdown(typed, ' '.repeat(spaces))).replace(NUMBER_STOPPED, '$1\\');
