/** The addresses of a check-in within the planner's page: while it is written, and its end. */
export type CheckInStep = '#check-in' | '#checked-in';

/** The step that the part of an address after `#` names, written with it; undefined where it names none. */
export function stepAt(hash: string): CheckInStep | undefined {
  return hash === '#check-in' || hash === '#checked-in' ? hash : undefined;
}
