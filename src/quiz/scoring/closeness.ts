import { answerTo, isScored } from '../answer.ts';
import type { Answers, Headline, HeadlineOutcome, Question, QuizDefinition } from '../definition.ts';
import { decideHeadline } from './headline.ts';

/** The headline that one answer, moved to the option beside it, would give. */
export interface Closeness {
  headline: Headline;
  /** Whether it is the higher of the two headlines. */
  higher: boolean;
  /** The questions of which one moved answer is enough, in the quiz's order. */
  questions: Question[];
}

/**
 * How close the answers are to another headline; where they are close to several, the highest of these.
 * Undefined when no single step changes the headline, or when there is none.
 */
export function closenessOf(
  outcome: HeadlineOutcome,
  quiz: QuizDefinition,
  answers: Answers,
): Closeness | undefined {
  const present = decideHeadline(outcome, quiz, answers);
  if (present.kind === 'unclear') return undefined;
  const rank = (headline: Headline) => outcome.headlines.indexOf(headline);
  let closest: Closeness | undefined;
  for (const question of quiz.questions.filter(isScored)) {
    for (const option of neighbours(question, answers)) {
      const moved = decideHeadline(outcome, quiz, { ...answers, [question.id]: option });
      if (moved.kind === 'unclear' || moved.headline === present.headline) continue;
      if (!closest || rank(moved.headline) > rank(closest.headline)) {
        const higher = rank(moved.headline) > rank(present.headline);
        closest = { headline: moved.headline, higher, questions: [question] };
      } else if (moved.headline === closest.headline && !closest.questions.includes(question)) {
        closest.questions.push(question);
      }
    }
  }
  return closest;
}

/** The ids of the options beside the one chosen. None beside "not yet", which has no place on the scale. */
function neighbours(question: Question, answers: Answers): string[] {
  const answer = answerTo(question, answers);
  const place = question.options.findIndex((option) => option.id === answer);
  if (place < 0) return [];
  return [question.options[place - 1], question.options[place + 1]].flatMap((option) => option?.id ?? []);
}
