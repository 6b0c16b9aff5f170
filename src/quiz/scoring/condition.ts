import type { Answers, Condition } from '../definition.ts';
import type { DimensionResult } from './score.ts';

/** What a condition is held against. `headlines`, by id, is empty before there is one and where there is none. */
export interface Situation {
  dimensions: DimensionResult[];
  answers: Answers;
  headlines: string[];
}

/** Whether the condition holds. A dimension with too few answers is in no band; an absent condition holds. */
export function holds(condition: Condition | undefined, situation: Situation): boolean {
  if (condition === undefined) return true;
  if ('all' in condition) return condition.all.every((part) => holds(part, situation));
  if ('any' in condition) return condition.any.some((part) => holds(part, situation));
  if ('headline' in condition) return situation.headlines.some((one) => condition.headline.includes(one));
  if ('question' in condition) {
    const { question, option } = condition;
    const answer = Object.hasOwn(situation.answers, question) ? situation.answers[question] : undefined;
    return answer !== undefined && option.includes(answer);
  }
  const inBands = situation.dimensions.filter(({ band }) => band && condition.in.includes(band.id));
  if ('dimension' in condition) return inBands.some(({ dimension }) => dimension.id === condition.dimension);
  return 'none' in condition ? inBands.length === 0 : inBands.length >= condition.atLeast;
}

/** A condition and every condition inside it. */
export function partsOf(condition: Condition): Condition[] {
  const inner = 'all' in condition ? condition.all : 'any' in condition ? condition.any : [];
  return [condition, ...inner.flatMap(partsOf)];
}
