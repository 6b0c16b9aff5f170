import { atom, type ReadableAtom } from 'nanostores';
import { keeper, startKeeping } from '../storage/kept.ts';
import { emptyPlan, type Plan } from './plan.ts';
import { planRecord } from './plan-record.ts';
import { currentPlanId, entryOf, listPlans, type PlanEntry } from './plans.ts';

/*
 * The plans as islands see them. Several are kept, each under an id; this page has one of them open.
 *
 * - Before `followPlans` everything is empty, as it was built; islands call it after their first render.
 * - What another tab changes in the open plan shows here at once. Choosing another plan there changes nothing here,
 *   so that nobody's text moves away while they type; when the open plan is deleted there, the current one opens.
 * - `edit-store` changes them.
 */

const plan = atom<Plan>(emptyPlan);
const planId = atom('');
const plans = atom<PlanEntry[]>([]);
const started = atom(false);

/** The open plan. */
export const $plan: ReadableAtom<Plan> = plan;
/** Its id; empty before there is one. */
export const $planId: ReadableAtom<string> = planId;
/** Every kept plan, oldest first. */
export const $plans: ReadableAtom<PlanEntry[]> = plans;
/** Whether `followPlans` has filled the stores. */
export const $started: ReadableAtom<boolean> = started;

/** Fills the stores with what is kept and follows it from then on. Safe to call again. */
export function followPlans(): void {
  if (started.get()) return;
  startKeeping();
  showPlan(currentPlanId(keeper));
  keeper.watch(({ record }) => {
    if (record === undefined) refreshPlans();
    else if (record.startsWith(`${planRecord.name}/`)) follow(record.slice(planRecord.name.length + 1));
  });
  // Back brings a page as it was left; meanwhile another plan may have been chosen.
  addEventListener('pageshow', (event) => {
    if (event.persisted) showPlan(currentPlanId(keeper));
  });
  started.set(true);
}

/** Has one of the kept plans open on this page, and no other. */
export function showPlan(id: string): void {
  planId.set(id);
  refreshPlans();
}

/** Shows everything anew, as any of it may have changed. */
export function refreshPlans(): void {
  plans.set(listPlans(keeper));
  if (!plans.get().some(({ id }) => id === planId.get())) planId.set(currentPlanId(keeper));
  plan.set(planId.get() === '' ? emptyPlan : keeper.get(planRecord, planId.get()));
}

/** Shows one plan anew. Lists are read again only when they change: this runs at every keystroke. */
function follow(id: string): void {
  const latest = keeper.get(planRecord, id);
  const entry = plans.get().find((one) => one.id === id);
  if (!entry || latest === planRecord.initial || planId.get() === '') refreshPlans();
  else {
    const next = entryOf(id, latest);
    if (JSON.stringify(next) !== JSON.stringify(entry)) {
      plans.set(plans.get().map((one) => (one === entry ? next : one)));
    }
    if (id === planId.get()) plan.set(latest);
  }
}
