import { newestFirst } from '../newest-first.ts';
import type { CheckIn, Plan } from '../plan.ts';

/** The step somebody last decided on, with its day, when it can be read at a glance; undefined once a plan is closed. */
export function nextStep({ checkIns, closed }: Plan): CheckIn | undefined {
  const [latest] = newestFirst(checkIns);
  const step = latest?.next.trim() ?? '';
  return closed === '' && step !== '' && step.length <= 160 ? latest : undefined;
}
