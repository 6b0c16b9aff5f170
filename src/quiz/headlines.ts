import type { Headline, Outcome } from './definition.ts';

/** Every headline a result may have; empty where the quiz concludes without one. */
export function headlinesOf(outcome: Outcome): Headline[] {
  if (outcome.kind === 'reflection') return [];
  return outcome.kind === 'choice' ? [...outcome.headlines, outcome.none] : outcome.headlines;
}
