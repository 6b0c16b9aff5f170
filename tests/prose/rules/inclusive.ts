import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import { unified } from 'unified';
import type { Problem, Rule } from '../document.ts';

/**
 * Rules and words of the list that do not fit here. Worked examples are about one person each, who is a she or a he,
 * and studies name the women and men they asked. Some words are ordinary ones here: an easy no, a grant just missed, a
 * mentor who says clearly what they saw, no special reason. "Disabled people" is what disabled people in Britain ask to
 * be called.
 */
const IGNORED = new Set([
  'he-she',
  'her-him',
  'gals-man',
  'dad-mom',
  'host-hostess',
  'just',
  'easy',
  'simple',
  'clearly',
  'disabled',
  'special',
]);

const processor = unified().use(retextEnglish).use(retextEquality);

/** Words that leave people out or put them down, by the list that retext-equality keeps. */
export const inclusive: Rule = ({ passages }) => {
  const problems: Problem[] = [];
  // One run for the document, because each run costs more than the words in it.
  const starts: number[] = [];
  let text = '';
  for (const passage of passages) {
    starts.push(text.length);
    text += `${passage.text}\n\n`;
  }
  processor.run(processor.parse(text), text, (error, _tree, file) => {
    if (error) throw error;
    for (const { actual = '', reason, place, ruleId = '' } of file?.messages ?? []) {
      if (IGNORED.has(ruleId) || IGNORED.has(actual.toLowerCase())) continue;
      const at = place && 'start' in place ? (place.start.offset ?? 0) : 0;
      const passage = passages[starts.findLastIndex((start) => start <= at)];
      problems.push({
        rule: 'inclusive',
        text: actual,
        offset: passage?.offset ?? 0,
        remedy: `may leave someone out. ${reason.replaceAll('`', '"')}.`,
      });
    }
  });
  return problems;
};
