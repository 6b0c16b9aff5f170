import * as v from 'valibot';
import type { RecordType } from '../storage/envelope.ts';
import { emptyPlan, type Plan } from './plan.ts';
import { readPlan } from './read-plan.ts';

/** A plan, kept under an id of its own, so that two plans never overwrite each other. */
export const planRecord: RecordType<Plan> = {
  name: 'plan',
  several: true,
  copies: true,
  policy: { backedUp: true, shared: true },
  version: 1,
  initial: emptyPlan,
  read: readPlan,
  migrations: {},
};

/** Which plan is open, by id; empty before the first. */
export const currentPlanRecord: RecordType<string> = {
  name: 'current-plan',
  policy: { backedUp: true, shared: false },
  version: 1,
  initial: '',
  read: (data) => v.parse(v.string(), data),
  migrations: {},
};
