import type { Answers, NextStep, QuizDefinition, Signpost } from '../definition.ts';
import { type Closeness, closenessOf } from './closeness.ts';
import { holds } from './condition.ts';
import { decide } from './decide.ts';
import type { Decision } from './decision.ts';
import { cappedBy, chooseNextSteps } from './next-steps.ts';
import { type OwnPlan, type OwnWords, ownPlanOf, ownWordsOf } from './reflection.ts';
import { type DimensionResult, scoreDimensions } from './score.ts';
import { type StandingOut, standingOut } from './standing-out.ts';

/** Everything a result says, before it is put into words. What a quiz has no use for is empty. */
export interface QuizResult {
  decision: Decision;
  readonly closeTo: Closeness | undefined;
  dimensions: DimensionResult[];
  standingOut: StandingOut[];
  ownWords: OwnWords[];
  ownPlan: OwnPlan | undefined;
  nextSteps: NextStep[];
  /** The dimensions, by id, that held the headline down whatever the others say. */
  capped: string[];
  signposts: Signpost[];
}

/** The result of answers. Any set of answers has one; answers to what the quiz no longer asks change nothing. */
export function resultOf(quiz: QuizDefinition, answers: Answers): QuizResult {
  const dimensions = scoreDimensions(quiz, answers);
  const decision = decide(quiz, answers, dimensions);
  const situation = { dimensions, answers, headlines: decision.headlines.map(({ id }) => id) };
  const capped = cappedBy(decision.when, quiz.bands, situation);
  return {
    decision,
    // Worked out when it is asked for: it decides anew for every answer, and earlier results show nothing of it.
    get closeTo() {
      return closenessOf(quiz, answers);
    },
    dimensions,
    standingOut: decision.clear ? standingOut(quiz, dimensions, answers, decision, capped) : [],
    ownWords: ownWordsOf(quiz, answers),
    ownPlan: ownPlanOf(quiz, answers),
    nextSteps: chooseNextSteps(quiz.nextSteps, situation, capped),
    capped,
    signposts: quiz.signposts.filter(({ when }) => holds(when, situation)),
  };
}
