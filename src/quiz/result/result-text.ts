import type { Answers, QuizDefinition } from '../definition.ts';
import type { QuizResult } from '../scoring/result.ts';
import { answerInWords } from './answer-words.ts';
import { closenessInWords, resultWords } from './result-words.ts';

/** A result and the answers behind it as plain text, to paste anywhere. `date` is in words. */
export function resultAsText(
  quiz: QuizDefinition,
  answers: Answers,
  result: QuizResult,
  date: string,
): string {
  const { conclusion } = result;
  const withAnswer = (question: QuizDefinition['questions'][number]) =>
    `- ${question.short}: ${answerInWords(quiz, question, answers) ?? ''}`;
  const section = (title: string, lines: string[]) =>
    lines.length > 0 ? [[title, ...lines].join('\n')] : [];
  const decided =
    conclusion.kind === 'unclear'
      ? [conclusion.title, conclusion.words]
      : [
          conclusion.headline.title,
          ...conclusion.headline.meaning,
          conclusion.rule.because,
          ...(conclusion.closeTo ? [closenessInWords(conclusion.closeTo)] : []),
        ];
  const bands = result.dimensions.map(
    ({ dimension, band }) => `- ${dimension.name}: ${band?.name ?? resultWords.notEnough}`,
  );
  const steps = result.nextSteps.map(({ title, why }) => `- ${title}. ${why}`);
  const all = quiz.questions
    .filter((question) => answerInWords(quiz, question, answers) !== undefined)
    .map((question) => `- ${question.text} ${answerInWords(quiz, question, answers)}`);
  return [
    `${quiz.title}\n${date}`,
    ...decided,
    ...section(resultWords.bands, bands),
    ...section(resultWords.lifted, result.lifted.map(withAnswer)),
    ...section(resultWords.heldBack, result.heldBack.map(withAnswer)),
    ...section(resultWords.someNextSteps, steps),
    quiz.note,
    ...section(resultWords.answers, all),
  ].join('\n\n');
}
