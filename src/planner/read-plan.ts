import { isObject } from '../storage/is-object.ts';
import { type ListName, listNames, newItem } from './edits.ts';
import { confidences, emptyPlan, ifThenOutcomes, type Plan, rhythms, roles, statuses } from './plan.ts';

/** The fields that hold one of a few words; every other field holds text. */
const choices: Readonly<Record<string, object>> = {
  status: statuses,
  role: roles,
  rhythm: rhythms,
  ifThen: ifThenOutcomes,
  confidence: confidences,
};

/**
 * Gives the plan in stored data. A field or an item that cannot be read is left out and told to `damaged`, so that one
 * bad milestone does not take the plan with it. Throws an Error where there is no plan at all. A blank plan and blank
 * items say what fields there are: no library is needed to check texts.
 */
export function readPlan(data: unknown, damaged: (reason: string) => void): Plan {
  if (!isObject(data)) throw new Error('The plan is not a set of fields.');
  const plan = readFields(emptyPlan, data, damaged);
  for (const list of listNames) {
    const items = data[list];
    if (Array.isArray(items)) Object.assign(plan, { [list]: readItems(list, items, damaged) });
    else damaged(`${list}: it is not a list.`);
  }
  return plan;
}

function readItems(list: ListName, items: unknown[], damaged: (reason: string) => void): object[] {
  const nextId = idsOfTheirOwn();
  return items.flatMap((item, place) => {
    const where = `${list} ${place + 1}`;
    if (!isObject(item)) {
      damaged(`${where}: it is not a set of fields.`);
      return [];
    }
    const id = nextId(typeof item.id === 'string' && item.id !== '' ? item.id : `found-${place + 1}`);
    return readFields(newItem(list, id), { ...item, id }, (reason) => damaged(`${where}, ${reason}`));
  });
}

/** Gives each item the id it has or, where an item before it has that too, the id with a number: the same at each reading. */
function idsOfTheirOwn(): (wanted: string) => string {
  const taken = new Set<string>();
  // Where counting goes on, so that thousands of one id are counted once.
  const next = new Map<string, number>();
  return (wanted) => {
    let [id, count] = [wanted, next.get(wanted) ?? 2];
    while (taken.has(id)) id = `${wanted}-${count++}`;
    next.set(wanted, count);
    taken.add(id);
    return id;
  };
}

/** The fields as stored; where one cannot be read, the blank one. */
function readFields<Fields extends object>(
  blank: Fields,
  data: Record<string, unknown>,
  damaged: (reason: string) => void,
): Fields {
  const fields = Object.entries(blank).map(([name, empty]) => {
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    if (Array.isArray(empty)) return [name, empty];
    const words = choices[name];
    if (typeof value === 'string' && (!words || value === empty || Object.hasOwn(words, value)))
      return [name, value];
    damaged(`${name}: ${value === undefined ? 'it is missing.' : 'it cannot be read.'}`);
    return [name, empty];
  });
  return Object.fromEntries(fields);
}
