import type { Band, Condition, NextStep } from '../definition.ts';
import { holds, partsOf, type Situation } from './condition.ts';
import type { DimensionResult } from './score.ts';

/** How many steps a result suggests. */
export const STEPS_SHOWN = 3;

/** How many of them go to dimensions while a general step is left, so that the headline has its own step too. */
const FOR_DIMENSIONS = 2;

/**
 * The steps to suggest, of those whose condition holds: one for each of the two dimensions that need it most (first
 * those that capped the headline, then the weakest), then general ones as written, then what is left. No two have the
 * same title.
 */
export function chooseNextSteps(steps: NextStep[], situation: Situation, capped: string[]): NextStep[] {
  const fitting = steps.filter(
    (step, index) =>
      holds(step.when, situation) &&
      steps.findIndex((other) => sameTitle(other, step) && holds(other.when, situation)) === index,
  );
  const byNeed = neediestFirst(situation.dimensions, capped);
  const served = byNeed.flatMap((id) => fitting.find((step) => step.dimension === id) ?? []);
  const general = fitting.filter((step) => step.dimension === undefined);
  const rest = byNeed.flatMap((id) => fitting.filter((step) => step.dimension === id));
  const inOrder = [...served.slice(0, FOR_DIMENSIONS), ...general, ...served, ...rest];
  return [...new Set(inOrder)].slice(0, STEPS_SHOWN);
}

/** The dimensions that a condition holds below the highest band: those that capped the headline it chose. */
export function cappedBy(condition: Condition | undefined, bands: Band[], situation: Situation): string[] {
  const [highest] = bands;
  if (!condition || !highest) return [];
  return partsOf(condition).flatMap((part) =>
    'dimension' in part && !part.in.includes(highest.id) && holds(part, situation) ? [part.dimension] : [],
  );
}

function neediestFirst(dimensions: DimensionResult[], capped: string[]): string[] {
  const mean = (one: DimensionResult) =>
    capped.includes(one.dimension.id) ? -1 : (one.mean ?? Number.MAX_VALUE);
  return dimensions.toSorted((one, other) => mean(one) - mean(other)).map(({ dimension }) => dimension.id);
}

const sameTitle = (one: NextStep, other: NextStep) => one.title.toLowerCase() === other.title.toLowerCase();
