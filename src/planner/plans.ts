import type { Keeper } from '../storage/keeper.ts';
import { isBlank } from './edits.ts';
import type { Plan } from './plan.ts';
import { currentPlanRecord, planRecord } from './plan-record.ts';

/** A plan as it stands in the list of plans. */
export interface PlanEntry {
  id: string;
  goal: string;
  created: string;
  due: string;
  /** The day it was closed; empty while it is open. */
  closed: string;
  /** How many milestones it has, without those that are no longer relevant, and how many of them are done. */
  milestones: number;
  done: number;
}

/** What the list says of a plan. */
export function entryOf(id: string, { goal, created, due, closed, milestones }: Plan): PlanEntry {
  const counted = milestones.filter((one) => one.status !== 'dropped' && !isBlank(one));
  const done = counted.filter((one) => one.status === 'done').length;
  return { id, goal, created, due, closed, milestones: counted.length, done };
}

/** The kept plans, oldest first. A plan that cannot be read is set aside by the keeper and is not among them. */
export function listPlans(keeper: Keeper): PlanEntry[] {
  const found = keeper.ids(planRecord).map((id) => ({ id, plan: keeper.get(planRecord, id) }));
  const readable = new Set(keeper.ids(planRecord));
  return found
    .filter(({ id }) => readable.has(id))
    .map(({ id, plan }) => entryOf(id, plan))
    .sort((one, other) => (one.created + one.id < other.created + other.id ? -1 : 1));
}

/** The id of the plan that is open: the chosen one, else the oldest, else empty. */
export function currentPlanId(keeper: Keeper): string {
  const chosen = keeper.get(currentPlanRecord);
  if (chosen !== '' && keeper.ids(planRecord).includes(chosen)) return chosen;
  return listPlans(keeper)[0]?.id ?? '';
}

/** Opens a plan: from now on, here and on other pages, it is the current one. */
export function choosePlan(keeper: Keeper, id: string): void {
  keeper.update(currentPlanRecord, '', () => id);
}

/** Changes a plan, and makes it when there is none of that id. `date` is the day a new plan is dated. */
export function changePlan(keeper: Keeper, id: string, edit: (plan: Plan) => Plan, date: string): Plan {
  const dated = (plan: Plan) => {
    const next = edit(plan);
    return next === plan || next.created !== '' ? next : { ...next, created: date };
  };
  return keeper.update(planRecord, id, dated);
}

/** Removes a plan. */
export function removePlan(keeper: Keeper, id: string): void {
  keeper.remove(planRecord, id);
}
