import { answerTo } from '../answer.ts';
import type { Answers, Question, QuizDefinition } from '../definition.ts';
import type { QuizResult } from '../scoring/result.ts';
import { answerInWords } from './answer-words.ts';
import { keepWords } from './keep-words.ts';
import { closenessInWords, planInWords, resultWords } from './result-words.ts';

/** A result and the answers behind it as plain text, to paste anywhere. `date` is in words. */
export function resultAsText(
  quiz: QuizDefinition,
  answers: Answers,
  result: QuizResult,
  date: string,
): string {
  const { decision, closeTo, ownPlan } = result;
  const withAnswer = (question: Question) =>
    `- ${question.short}: ${answerInWords(quiz, question, answers) ?? ''}`;
  const section = (title: string, lines: string[]) =>
    lines.length > 0 ? [[title, ...lines].join('\n')] : [];
  const bands = result.dimensions.map(
    ({ dimension, band }) => `- ${dimension.name}: ${band?.name ?? resultWords.notEnough}`,
  );
  const steps = result.nextSteps.map(({ title, why }) => `- ${title}. ${why}`);
  // What was given back already is not said twice.
  const givenBack = quiz.outcome.kind === 'reflection' ? quiz.outcome.givesBack : [];
  const all = quiz.questions
    .filter((question) => answerTo(question, answers) !== undefined)
    .filter(({ id }) => !givenBack.some(({ question }) => question === id))
    .map((question) => `- ${question.text} ${answerInWords(quiz, question, answers)}`);
  return [
    `${quiz.title}\n${date}`,
    decision.title,
    ...decision.meaning,
    ...(decision.because ? [decision.because] : []),
    ...(closeTo ? [closenessInWords(closeTo)] : []),
    ...result.signposts.flatMap(({ title, words }) => section(title, words)),
    ...result.ownWords.flatMap(({ title, words }) => section(title, [words])),
    ...(ownPlan?.step
      ? section(
          ownPlan.title,
          planInWords(ownPlan.step).map(({ title, words }) => `- ${title}: ${words}`),
        )
      : []),
    ...section(resultWords.bands, bands),
    ...result.standingOut.flatMap(({ way, questions }) =>
      section(resultWords[way], questions.map(withAnswer)),
    ),
    ...section(resultWords.someNextSteps, steps),
    quiz.note,
    ...section(keepWords.answers, all),
  ].join('\n\n');
}
