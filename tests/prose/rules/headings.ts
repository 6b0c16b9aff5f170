import type { Problem, Rule } from '../document.ts';

/** Headings that start at the second level, skip none, differ from each other and are no sentences. */
export const headings: Rule = (document) => {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  let above = 1;
  for (const { text, level, offset } of document.headings) {
    const say = (remedy: string) => problems.push({ rule: 'headings', text, offset, remedy });
    if (level === 1) say('is at the first level, which the title has. Begin it with ##.');
    if (level > above + 1) say(`skips a level. Begin it with ${'#'.repeat(above + 1)}.`);
    if (seen.has(text.toLowerCase())) say('is there twice. Name one of them otherwise.');
    if (/[.:;,]$/.test(text)) say('ends like a sentence. Take off the last mark.');
    seen.add(text.toLowerCase());
    above = level;
  }
  for (const { text, offset, kind } of document.passages) {
    const [marks] = (kind === 'paragraph' && /^#{1,6}(?=[^#\s])/.exec(text)) || [];
    if (marks)
      problems.push({
        rule: 'headings',
        text: text.slice(0, 40),
        offset,
        remedy: `is no heading without a space after ${marks}. Put one there.`,
      });
  }
  return problems;
};
