import { type Condition, NOT_YET } from '../definition.ts';
import { headlinesOf } from '../headlines.ts';
import type { QuizContent } from '../schema.ts';
import { partsOf } from '../scoring/condition.ts';
import { ids } from './ids.ts';

/**
 * A message for each thing a condition names that is not there. `owner` is the field it stands in; a `rule` is read
 * before there is a headline, a `result` after.
 */
export function conditionMessages(
  quiz: QuizContent,
  owner: string,
  when: Condition,
  place: 'rule' | 'result',
): string[] {
  const field = `${owner}, when`;
  const unknown = (kind: string, known: string[], named: string[]) =>
    named
      .filter((id) => !known.includes(id))
      .map((id) => `${field} names the ${kind} "${id}", which is not in this quiz. Correct the name.`);
  return partsOf(when).flatMap((part) => {
    if ('question' in part) {
      const question = quiz.questions.find(({ id }) => id === part.question);
      if (!question) return unknown('question', [], [part.question]);
      const known = [...ids(question.options), ...(question.dimension === undefined ? [] : [NOT_YET])];
      return unknown(`option of "${question.id}"`, known, part.option);
    }
    if ('headline' in part) {
      return place === 'rule'
        ? [`${field} depends on the headline, which the rules decide. Use dimensions or questions instead.`]
        : unknown('headline', ids(headlinesOf(quiz.outcome)), part.headline);
    }
    if (!('in' in part)) return [];
    const messages = unknown('band', ids(quiz.bands), part.in);
    if ('dimension' in part) messages.push(...unknown('dimension', ids(quiz.dimensions), [part.dimension]));
    if ('atLeast' in part && part.atLeast > quiz.dimensions.length) {
      messages.push(
        `${field} asks for ${part.atLeast} dimensions, but there are ${quiz.dimensions.length}. Lower the number.`,
      );
    }
    return messages;
  });
}
