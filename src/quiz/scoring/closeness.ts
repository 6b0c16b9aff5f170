import { answerTo, isScored } from '../answer.ts';
import type { Answers, Headline, Question, QuizDefinition } from '../definition.ts';
import { decide } from './decide.ts';

/** The headline that one answer, moved to the option beside it, would give. */
export interface Closeness {
  headline: Headline;
  /** Where it stands beside the present one; `beside` where headlines are no ladder. */
  direction: 'up' | 'down' | 'beside';
  /** The questions of which one moved answer is enough, in the quiz's order. */
  questions: Question[];
}

/**
 * How close the answers are to another headline; where they are close to several, the one the quiz prefers.
 * Undefined when no single step gives another headline, or when there is none.
 */
export function closenessOf(quiz: QuizDefinition, answers: Answers): Closeness | undefined {
  const present = decide(quiz, answers);
  if (present.headlines.length === 0) return undefined;
  const reached = new Map<Headline, Set<Question>>();
  for (const question of quiz.questions.filter(isScored)) {
    for (const option of neighbours(question, answers)) {
      for (const headline of decide(quiz, { ...answers, [question.id]: option }).headlines) {
        if (present.headlines.includes(headline)) continue;
        reached.set(headline, (reached.get(headline) ?? new Set()).add(question));
      }
    }
  }
  for (const headline of present.preferred) {
    const questions = reached.get(headline);
    if (!questions) continue;
    return {
      headline,
      direction: directionTo(headline, present.headlines, quiz),
      questions: [...questions],
    };
  }
  return undefined;
}

function directionTo(headline: Headline, present: Headline[], { outcome }: QuizDefinition) {
  if (outcome.kind !== 'headline') return 'beside';
  const ladder: readonly (Headline | undefined)[] = outcome.headlines;
  return ladder.indexOf(headline) > ladder.indexOf(present[0]) ? 'up' : 'down';
}

/** The ids of the options beside the one chosen. None beside "not yet", which has no place on the scale. */
function neighbours(question: Question, answers: Answers): string[] {
  const answer = answerTo(question, answers);
  const place = question.options.findIndex((option) => option.id === answer);
  if (place < 0) return [];
  return [question.options[place - 1], question.options[place + 1]].flatMap((option) => option?.id ?? []);
}
