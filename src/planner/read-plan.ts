import * as v from 'valibot';
import { type ListName, newItem } from './edits.ts';
import { emptyPlan, type Plan, planSchema } from './plan.ts';

const lists = ['milestones', 'obstacles', 'people', 'skills'] as const satisfies readonly ListName[];

/**
 * Gives the plan in stored data. A field or an item that cannot be read is left out and told to `damaged`, so that one
 * bad milestone does not take the plan with it. Throws an Error where there is no plan at all.
 */
export function readPlan(data: unknown, damaged: (reason: string) => void): Plan {
  const whole = v.safeParse(planSchema, data);
  if (whole.success && lists.every((list) => haveOwnIds(whole.output[list]))) return whole.output;
  if (!isObject(data)) throw new Error('The plan is not a set of fields.');
  const plan = readFields(planSchema.entries, emptyPlan, data, (name, reason) => {
    if (!lists.some((list) => list === name && Array.isArray(data[name]))) damaged(`${name}: ${reason}`);
  });
  for (const list of lists) {
    const items = Array.isArray(data[list]) ? data[list] : [];
    Object.assign(plan, { [list]: readItems(list, items, damaged) });
  }
  return plan;
}

function readItems(list: ListName, items: unknown[], damaged: (reason: string) => void): object[] {
  const taken = new Set<string>();
  return items.flatMap((item, place) => {
    const where = `${list} ${place + 1}`;
    if (!isObject(item)) {
      damaged(`${where}: it is not a set of fields.`);
      return [];
    }
    let id = typeof item.id === 'string' && item.id !== '' ? item.id : `found-${place + 1}`;
    while (taken.has(id)) id += '-again';
    taken.add(id);
    const { entries } = planSchema.entries[list].item;
    return readFields(entries, newItem(list, id), { ...item, id }, (name, reason) =>
      damaged(`${where}, ${name}: ${reason}`),
    );
  });
}

/** The fields as stored; where one cannot be read, the blank one. */
function readFields<Value extends object>(
  entries: Record<string, v.GenericSchema>,
  blank: Value,
  data: Record<string, unknown>,
  damaged: (name: string, reason: string) => void,
): Value {
  const fields = Object.entries(entries).map(([name, schema]) => {
    const read = v.safeParse(schema, Object.hasOwn(data, name) ? data[name] : undefined);
    if (read.success) return [name, read.output];
    damaged(name, read.issues[0].message);
    return [name, blank[name as keyof Value]];
  });
  return Object.fromEntries(fields);
}

function haveOwnIds(items: readonly { id: string }[]): boolean {
  return new Set(items.map(({ id }) => id)).size === items.length;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
