import type { Keeper } from '../storage/keeper.ts';
import { keeper as browserKeeper, startKeeping } from '../storage/kept.ts';
import { recordName } from '../storage/record-names.ts';
import { addWeeks, today } from './dates.ts';
import { addItem, newItem } from './edits.ts';
import { newId } from './new-id.ts';
import { isEmpty, type Plan } from './plan.ts';
import { planRecord } from './plan-record.ts';
import { changePlan, choosePlan, currentPlanId, listPlans, removePlan } from './plans.ts';
import { revert, revertMaking } from './revert.ts';

/** A step as guides and quizzes suggest it. */
export interface Step {
  title: string;
  doneWhen: string;
  /** Due this many weeks from today. */
  weeks: number;
  obstacle?: string | undefined;
  ifThen?: { if: string; then: string } | undefined;
}

export interface AddStepResult {
  outcome: 'added' | 'already-there';
  /** The goal of the plan the step is in; empty while the plan has none. */
  planGoal: string;
  /** False when the plan cannot be stored, so that the step lasts only while the page stays open. */
  stored: boolean;
  /**
   * Takes back what was added and nothing else, nor what was changed in it since. Gives whether the step is gone; does
   * nothing when it was there already.
   */
  undo(): boolean;
}

/**
 * Adds a step to the visitor's current plan as a milestone, with its obstacle and if–then plan when it has one. Where
 * that plan is closed, the newest open one becomes the current plan; where there is none, one is made. `from` says where
 * the step comes from, such as `guide/becoming-a-mentor`; a plan takes the step of one `from` once.
 */
export function addStep(step: Step, from: string): AddStepResult {
  startKeeping();
  return addStepTo(browserKeeper, step, from, { date: today(new Date()), newId });
}

/** The same for any keeper. `date` is today as an ISO date; `newId` gives an unused id at each call. */
export function addStepTo(
  keeper: Keeper,
  step: Step,
  from: string,
  { date, newId }: { date: string; newId: () => string },
): AddStepResult {
  const current = currentPlanId(keeper);
  const existing = planToGoOnWith(keeper, current);
  const id = existing || newId();
  const milestone = newItem('milestones', newId(), {
    title: step.title,
    doneWhen: step.doneWhen,
    due: addWeeks(date, step.weeks),
    from,
  });
  const obstacle =
    step.obstacle === undefined
      ? undefined
      : newItem('obstacles', newId(), { obstacle: step.obstacle, if: '', then: '', ...step.ifThen, from });

  const add = (plan: Plan): Plan => {
    if (plan.milestones.some((one) => one.from === from)) return plan;
    const added = addItem(plan, 'milestones', milestone);
    if (!obstacle || plan.obstacles.some((one) => one.from === from)) return added;
    return addItem(added, 'obstacles', obstacle);
  };

  const before = keeper.get(planRecord, id);
  const plan = changePlan(keeper, id, add, date);
  const added = plan !== before;
  if (id !== current) choosePlan(keeper, id);

  return {
    outcome: added ? 'added' : 'already-there',
    planGoal: plan.goal,
    stored: keeper.isStored(recordName(planRecord, id)),
    undo() {
      if (!added) return false;
      const back = (now: Plan) => (existing ? revert(now, before, plan) : revertMaking(now, plan));
      const left = changePlan(keeper, id, back, date);
      const gone = !left.milestones.some((one) => one.id === milestone.id);
      if (!existing && isEmpty(left)) removePlan(keeper, id);
      if (gone && current !== '' && currentPlanId(keeper) === id) choosePlan(keeper, current);
      return gone;
    },
  };
}

/** The current plan where it is open, else the newest that is; empty where all are closed. */
function planToGoOnWith(keeper: Keeper, current: string): string {
  const open = listPlans(keeper).filter(({ closed }) => closed === '');
  return (open.find(({ id }) => id === current) ?? open.at(-1))?.id ?? '';
}
