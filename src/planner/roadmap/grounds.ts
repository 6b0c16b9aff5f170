import { type Plan, says } from '../plan.ts';

/** Whether the sheet says more at its head than why and how to know: these then stand in a row of their own. */
export function hasMoreGrounds({ now, skills }: Plan): boolean {
  return says(now) || skills.length > 0;
}
