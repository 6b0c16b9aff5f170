import { type Plan, says } from './plan.ts';

/** What is written when a plan is reviewed, in the order it is asked. */
export const closingFields = ['kept', 'changed', 'dropped', 'thanks', 'celebration'] as const;

/** Whether something was written for the review of the plan. */
export const hasClosingWords = (plan: Plan) => closingFields.some((field) => says(plan[field]));
