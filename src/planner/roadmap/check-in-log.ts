import { type CheckIn, confidences, ifThenOutcomes } from '../plan.ts';
import { logWords as words } from './log-words.ts';

/** Something a check-in says: the site's word for it, and what was typed, or the site's words for what was chosen. */
export type LogLine = { label: string } & ({ typed: string } | { chosen: string });

/** All that a check-in says, in the order it is asked, without what was left open. */
export function logLines({ done, learned, obstacle, ifThen, next, confidence }: CheckIn): LogLine[] {
  const lines: LogLine[] = [
    { label: words.done, typed: done },
    { label: words.learned, typed: learned },
    { label: words.obstacle, typed: obstacle },
    { label: words.ifThen, chosen: ifThen && ifThenOutcomes[ifThen] },
    { label: words.next, typed: next },
    { label: words.confidence, chosen: confidence && confidences[confidence] },
  ];
  return lines.filter((line) => ('typed' in line ? line.typed.trim() : line.chosen) !== '');
}
