import type { Plan } from '../plan.ts';
import { type Item, type Line, lineText, planOutline } from './outline.ts';
import { textWords } from './text-words.ts';

/**
 * The whole plan as text that reads well as it is, in a message or on a typewriter. Everything typed is in it, letter
 * for letter; further lines of an item are set in under its first.
 */
export function planAsText(plan: Plan): string {
  const parts = planOutline(plan).map(({ title, lines, items }) => {
    const apart = items.some(({ below }) => below.length > 0) ? '\n\n' : '\n';
    return [
      title.toLocaleUpperCase('en-GB'),
      lines.map((line) => lineText(line)).join('\n'),
      items.map(itemText).join(apart),
    ]
      .filter((text) => text !== '')
      .join('\n\n');
  });
  return `${[textWords.title.toLocaleUpperCase('en-GB'), ...parts].join('\n\n\n')}\n`;
}

function itemText({ ticked, first, below }: Item): string {
  const mark = ticked === undefined ? '- ' : ticked ? '[x] ' : '[ ] ';
  const setIn = (line: Line) => lineText(line).replaceAll('\n', `\n${' '.repeat(mark.length)}`);
  return [mark + setIn(first), ...below.map((line) => ' '.repeat(mark.length) + setIn(line))].join('\n');
}
