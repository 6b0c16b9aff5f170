import type { Plan } from './plan.ts';

/** How many edits can be undone. */
export const MOST_EDITS = 50;
const TYPING_PAUSE_MILLISECONDS = 3000;

/** An edit that can be undone. */
export interface Edit {
  planId: string;
  /** The plan before; undefined when the edit made it. */
  before: Plan | undefined;
  /** The plan after; undefined when the edit deleted it. */
  after: Plan | undefined;
  /** The field being typed in, such as `goal` or `milestones/4f…/title`; empty for any other edit. */
  field: string;
  /** When it happened, in milliseconds of any clock that only counts up. */
  at: number;
  /** The plan that was open before the edit made this one. */
  previous?: string | undefined;
}

/** The edits with one more, newest last and at most 50. Going on typing in one field lengthens the last edit. */
export function remember(edits: readonly Edit[], edit: Edit): Edit[] {
  const last = edits.at(-1);
  const goesOn =
    last !== undefined &&
    edit.field !== '' &&
    last.field === edit.field &&
    last.planId === edit.planId &&
    last.after === edit.before &&
    edit.at - last.at <= TYPING_PAUSE_MILLISECONDS;
  if (goesOn) return [...edits.slice(0, -1), { ...last, after: edit.after, at: edit.at }];
  return [...edits, edit].slice(-MOST_EDITS);
}
