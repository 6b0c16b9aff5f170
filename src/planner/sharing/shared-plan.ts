import { closingFields } from '../closing.ts';
import { written } from '../edits.ts';
import { emptyPlan, type Plan, says } from '../plan.ts';

/** What goes into a link only where the visitor asks for it. */
export interface SharedExtras {
  checkIns: boolean;
  closing: boolean;
}

/** The fields in which a plan is looked back on and closed. */
const closing = ['closed', ...closingFields] as const;

/** Whether the plan has anything of what goes into a link only on request. */
export function extrasOf(plan: Plan): SharedExtras {
  return {
    checkIns: written<'checkIns'>(plan.checkIns).length > 0,
    closing: closing.some((field) => says(plan[field])),
  };
}

/**
 * What of a plan a link holds: what is written in it, without check-ins and closing words unless asked for. Items are
 * counted anew, and where a step came from is left out: it would tell which quiz somebody took.
 */
export function sharedPlan(plan: Plan, extras: SharedExtras): Plan {
  const counted = <Item extends { id: string }>(items: readonly Item[]): Item[] =>
    items.map((item, place) => ({ ...item, id: `${place + 1}` }));
  const blank = Object.fromEntries(closing.map((field) => [field, emptyPlan[field]]));
  return {
    ...plan,
    ...(extras.closing ? {} : blank),
    milestones: counted(written<'milestones'>(plan.milestones)).map((one) => ({ ...one, from: '' })),
    obstacles: counted(written<'obstacles'>(plan.obstacles)).map((one) => ({ ...one, from: '' })),
    people: counted(written<'people'>(plan.people)),
    skills: counted(written<'skills'>(plan.skills)),
    checkIns: extras.checkIns ? counted(written<'checkIns'>(plan.checkIns)) : [],
  };
}
