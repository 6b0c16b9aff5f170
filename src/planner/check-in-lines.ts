import { type CheckIn, confidences, ifThenOutcomes, says } from './plan.ts';
import { checkInLabels as labels } from './words.ts';

/** Something a check-in says: the site's word for it, and what was typed, or the site's words for what was chosen. */
export type CheckInLine = { label: string } & ({ typed: string } | { chosen: string });

/** All that a check-in says, in the order it is asked, without what was left open. */
export function checkInLines({ done, learned, obstacle, ifThen, next, confidence }: CheckIn): CheckInLine[] {
  const lines: CheckInLine[] = [
    { label: labels.done, typed: done },
    { label: labels.learned, typed: learned },
    { label: labels.obstacle, typed: obstacle },
    { label: labels.ifThen, chosen: ifThen && ifThenOutcomes[ifThen] },
    { label: labels.next, typed: next },
    { label: labels.confidence, chosen: confidence && confidences[confidence] },
  ];
  return lines.filter((line) => says('typed' in line ? line.typed : line.chosen));
}
