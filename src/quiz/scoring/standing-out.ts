import type { Answers, ChoiceHeadline, Outcome, Question, QuizDefinition } from '../definition.ts';
import type { Decision } from './decision.ts';
import { type DimensionResult, scoreOf } from './score.ts';

const MOST = 3;

/** Answers that stand out, and in which way; at most three, the furthest out first. */
export interface StandingOut {
  way: 'lifted' | 'heldBack' | 'pointedHere' | 'pointedElsewhere';
  questions: Question[];
}

/** An answer with its score and the mean of its dimension. */
interface Scored {
  question: Question;
  score: number;
  around: number;
}

type Choose = (
  scored: Scored[],
  quiz: QuizDefinition,
  decision: Decision,
  capped: readonly string[],
) => StandingOut[];

/** What stands out, for each kind of outcome. */
const ways: Record<Outcome['kind'], Choose> = {
  headline: liftedAndHeldBack,
  choice: pointedHereAndElsewhere,
  reflection: () => [],
};

/** The answers that stand out. No question is in two lists; none is there when all answers are equal. */
export function standingOut(
  quiz: QuizDefinition,
  dimensions: DimensionResult[],
  answers: Answers,
  decision: Decision,
  capped: readonly string[],
): StandingOut[] {
  const means = new Map<string | undefined, number | undefined>(
    dimensions.map(({ dimension, mean }) => [dimension.id, mean]),
  );
  const scored = quiz.questions.flatMap((question) => {
    const score = scoreOf(question, answers);
    return score === undefined ? [] : [{ question, score, around: means.get(question.dimension) ?? score }];
  });
  return ways[quiz.outcome.kind](scored, quiz, decision, capped).filter(
    ({ questions }) => questions.length > 0,
  );
}

/**
 * The answers that lifted a result and those that held it back: above and below the person's own average. Of equal
 * answers, those in the person's strongest and weakest dimensions come first. In a dimension that caps the headline
 * (`capped`, by id) no answer lifted anything, and those below the highest band held back more than any other.
 */
function liftedAndHeldBack(
  scored: Scored[],
  quiz: QuizDefinition,
  _decision: Decision,
  capped: readonly string[],
): StandingOut[] {
  const average = averageOf(scored);
  const top = Math.max(...quiz.bands.map(({ from }) => from));
  const caps = ({ question }: Scored) => capped.some((dimension) => dimension === question.dimension);
  const lowestFirst = scored.toSorted(
    (one, other) =>
      Number(caps(other)) - Number(caps(one)) || one.score - other.score || one.around - other.around,
  );
  return [
    {
      way: 'lifted',
      questions: first(scored.toSorted(highest).filter((one) => one.score > average && !caps(one))),
    },
    {
      way: 'heldBack',
      questions: first(lowestFirst.filter((one) => one.score < (caps(one) ? top : average))),
    },
  ];
}

/** The answers above the person's own average that point to what was chosen, and those that point to something else. */
function pointedHereAndElsewhere(
  scored: Scored[],
  _quiz: QuizDefinition,
  { headlines }: Decision,
): StandingOut[] {
  const chosen = headlines.map((headline) => (headline as Partial<ChoiceHeadline>).dimension);
  const above = scored.toSorted(highest).filter(({ score }) => score > averageOf(scored));
  const here = ({ question }: Scored) => chosen.includes(question.dimension);
  return [
    { way: 'pointedHere', questions: first(above.filter(here)) },
    { way: 'pointedElsewhere', questions: first(above.filter((one) => !here(one))) },
  ];
}

const averageOf = (scored: Scored[]) => scored.reduce((sum, { score }) => sum + score, 0) / scored.length;
const highest = (one: Scored, other: Scored) => other.score - one.score || other.around - one.around;
const first = (scored: Scored[]) => scored.slice(0, MOST).map(({ question }) => question);
