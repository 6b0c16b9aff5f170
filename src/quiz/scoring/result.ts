import type { Answers, NextStep, QuizDefinition } from '../definition.ts';
import { type Conclusion, conclude } from './conclusion.ts';
import { type StandingOut, standingOut } from './lifted.ts';
import { cappedBy, chooseNextSteps } from './next-steps.ts';
import { type DimensionResult, scoreDimensions } from './score.ts';

/** Everything a result says, before it is put into words. Where nothing is clear, no answer lifted or held back. */
export interface QuizResult extends StandingOut {
  conclusion: Conclusion;
  dimensions: DimensionResult[];
  nextSteps: NextStep[];
}

/** The result of answers. Any set of answers has one; answers to what the quiz no longer asks change nothing. */
export function resultOf(quiz: QuizDefinition, answers: Answers): QuizResult {
  const dimensions = scoreDimensions(quiz, answers);
  const { conclusion, headline, decidedBy } = conclude(quiz, answers, dimensions);
  const situation = { dimensions, answers, headline };
  const capped = cappedBy(decidedBy, quiz.bands, situation);
  return {
    conclusion,
    dimensions,
    ...(conclusion.kind === 'unclear'
      ? { lifted: [], heldBack: [] }
      : standingOut(quiz, dimensions, answers, capped)),
    nextSteps: chooseNextSteps(quiz.nextSteps, situation, capped),
  };
}
