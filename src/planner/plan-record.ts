import type { RecordType } from '../storage/envelope.ts';
import { isObject } from '../storage/is-object.ts';
import { longSeal } from '../storage/seal-long.ts';
import { emptyPlan, type Plan } from './plan.ts';
import { readPlan } from './read-plan.ts';

const PLAN_VERSION = 2;

/** A plan, kept under an id of its own, so that two plans never overwrite each other. */
export const planRecord: RecordType<Plan> = {
  name: 'plan',
  several: true,
  copies: true,
  policy: { backedUp: true, shared: true },
  version: PLAN_VERSION,
  initial: emptyPlan,
  seal: longSeal(PLAN_VERSION),
  read: readPlan,
  migrations: { 1: addCheckIns },
};

/** Which plan is open, by id; empty before the first. */
export const currentPlanRecord: RecordType<string> = {
  name: 'current-plan',
  policy: { backedUp: true, shared: false },
  version: 1,
  initial: '',
  read(data) {
    if (typeof data !== 'string') throw new Error('It is not the id of a plan.');
    return data;
  },
  migrations: {},
};

/** Version 1 had no check-ins, no words for a first message, no closing, and no day on which a milestone was done. */
function addCheckIns(data: unknown): unknown {
  if (!isObject(data)) return data;
  const { milestones, people } = data;
  return {
    checkIns: [],
    closed: '',
    kept: '',
    changed: '',
    dropped: '',
    thanks: '',
    celebration: '',
    ...data,
    milestones: withFields(milestones, { doneOn: '' }),
    people: withFields(people, { why: '', easyNo: '', followUp: '' }),
  };
}

/** Items as they are stored, each with more fields; whatever is no item stays as it is. */
function withFields(items: unknown, fields: object): unknown {
  if (!Array.isArray(items)) return items;
  return items.map((item) => (typeof item === 'object' && item !== null ? { ...fields, ...item } : item));
}
