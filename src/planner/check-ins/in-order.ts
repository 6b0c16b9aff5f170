import type { CheckIn } from '../plan.ts';

/** The check-ins in the order of these ids; those that are not among them come first. */
export function inOrder(checkIns: readonly CheckIn[], ids: readonly string[]): CheckIn[] {
  return [...checkIns].sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));
}
