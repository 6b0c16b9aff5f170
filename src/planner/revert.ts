import { alike, sameOrder } from '../storage/stamps.ts';
import { listNames } from './edits.ts';
import { emptyPlan, type Plan } from './plan.ts';

/**
 * The plan as it is now without one earlier edit, which turned `before` into `after`. Only what still is as that edit
 * left it goes back: a field, an added item or an order that changed since, here or in another tab, stays. Gives the
 * plan itself when nothing goes back.
 */
export function revert(now: Plan, before: Plan, after: Plan): Plan {
  const reverted = listNames
    .filter((list) => before[list] !== after[list])
    .map((list) => [list, revertList(now[list], before[list], after[list])]);
  const plan = { ...revertFields(now, before, after), ...Object.fromEntries(reverted) };
  return JSON.stringify(plan) === JSON.stringify(now) ? now : plan;
}

/** The same for an edit that made the plan: what it brought goes, what was written since stays. */
export function revertMaking(now: Plan, after: Plan): Plan {
  return revert(now, { ...emptyPlan, created: after.created }, after);
}

/** A copy of `now` in which every field that differs between `before` and `after`, and is as after, is as before. */
function revertFields<Fields extends object>(now: Fields, before: Fields, after: Fields): Fields {
  const changed = Object.entries(before).filter(([name, value]) => {
    const field = name as keyof Fields;
    return value !== after[field] && now[field] === after[field];
  });
  return { ...now, ...Object.fromEntries(changed) };
}

interface Item {
  id: string;
}

function revertList(now: readonly Item[], before: readonly Item[], after: readonly Item[]): Item[] {
  const old = new Map(before.map((item) => [item.id, item]));
  const edited = new Map(after.map((item) => [item.id, item]));

  const left = now
    .filter((item) => old.has(item.id) || !alike(item, edited.get(item.id)))
    .map((item) => {
      const [was, became] = [old.get(item.id), edited.get(item.id)];
      return was && became && was !== became ? revertFields(item, was, became) : item;
    });

  const moved = !sameOrder(idsOf(before), idsOf(after)) && sameOrder(idsOf(now), idsOf(after));
  const ordered = moved ? inOrderOf(before, left) : left;
  return before.reduce((items, item, place) => {
    if (edited.has(item.id) || items.some((one) => one.id === item.id)) return items;
    // Behind the nearest that stood before it and is still there.
    const there = idsOf(items);
    const previous = idsOf(before.slice(0, place)).findLast((id) => there.includes(id));
    return items.toSpliced(previous === undefined ? 0 : there.indexOf(previous) + 1, 0, item);
  }, ordered);
}

const idsOf = (items: readonly Item[]) => items.map(({ id }) => id);

/** The items in the order they have in `model`; those it does not hold keep their places. */
function inOrderOf(model: readonly Item[], items: readonly Item[]): Item[] {
  const held = new Map(items.map((item) => [item.id, item]));
  const sorted = model.flatMap(({ id }) => held.get(id) ?? []);
  const moved = new Set(sorted);
  return items.flatMap((item) => (moved.has(item) ? sorted.splice(0, 1) : item));
}
