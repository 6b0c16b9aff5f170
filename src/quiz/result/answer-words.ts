import { answerTo, inOwnWords } from '../answer.ts';
import { type Answers, NOT_YET, type Question, type QuizDefinition } from '../definition.ts';

/** The answer in words, a person's own words just as they typed them; undefined where there is none. */
export function answerInWords(
  quiz: Pick<QuizDefinition, 'notYet'>,
  question: Question,
  answers: Answers,
): string | undefined {
  const answer = answerTo(question, answers);
  if (inOwnWords(question)) return answer;
  return answer === NOT_YET ? quiz.notYet : question.options.find((option) => option.id === answer)?.label;
}
