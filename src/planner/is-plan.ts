import { type ListName, listNames } from './edits.ts';
import { emptyPlan, type Plan } from './plan.ts';
import { readPlan } from './read-plan.ts';

/** Items found to be whole. The plans of fifty edits share nearly all of theirs, so that each is looked at once. */
const whole: Record<ListName, WeakSet<object>> = {
  milestones: new WeakSet(),
  obstacles: new WeakSet(),
  people: new WeakSet(),
  skills: new WeakSet(),
  checkIns: new WeakSet(),
};

const noItems = Object.fromEntries(listNames.map((list) => [list, []]));

/** Whether this is a plan just as `readPlan` gives it, so that nothing of it has to be left out. */
export function isPlan(data: unknown): data is Plan {
  return (
    typeof data === 'object' &&
    data !== null &&
    isWhole({ ...data, ...noItems }) &&
    listNames.every((list) => areItems(list, (data as Record<string, unknown>)[list]))
  );
}

function areItems(list: ListName, items: unknown): boolean {
  return (
    Array.isArray(items) &&
    items.every((item) => isItem(list, item)) &&
    new Set(items.map(({ id }) => id)).size === items.length
  );
}

function isItem(list: ListName, item: unknown): boolean {
  if (typeof item !== 'object' || item === null || !('id' in item) || typeof item.id !== 'string')
    return false;
  if (!whole[list].has(item) && isWhole({ ...emptyPlan, [list]: [item] })) whole[list].add(item);
  return whole[list].has(item);
}

function isWhole(data: object): boolean {
  let damage = false;
  readPlan(data, () => {
    damage = true;
  });
  return !damage;
}
