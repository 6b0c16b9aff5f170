import type { QuizDefinition } from '../definition.ts';
import { inWords, listed, sentence } from '../phrases.ts';
import { conditionInWords } from './condition-words.ts';

/** When there is no headline, one clause for each reason the quiz knows, in the order they are looked at. */
export function unclearInWords(quiz: QuizDefinition): string[] {
  const { notYetAtLeast, needs, sameScore } = quiz.outcome.noClearResult;
  const names = needs.map((id) => quiz.dimensions.find((one) => one.id === id)?.name ?? id);
  const scored = quiz.questions.filter(({ dimension }) => dimension !== undefined).length;
  return [
    ...(notYetAtLeast <= scored ? [`If ${inWords(notYetAtLeast)} or more answers are “${quiz.notYet}”`] : []),
    ...(names.length > 0 ? [`If there is no band for ${listed(names, 'or')}`] : []),
    ...(sameScore ? ['If all scored answers have the same score'] : []),
  ];
}

/** A rule of the outcome for people: when it holds, what it gives and why. */
export interface RuleInWords {
  when: string;
  headline: string;
  because: string;
}

/** The rules in their order; the last one holds in every other case. */
export function rulesInWords(quiz: QuizDefinition): RuleInWords[] {
  const { rules, headlines } = quiz.outcome;
  return rules.map(({ when, headline, because }) => ({
    when: when ? sentence(`if ${conditionInWords(when, quiz)}`) : 'In every other case',
    headline: headlines.find(({ id }) => id === headline)?.title ?? headline,
    because,
  }));
}
