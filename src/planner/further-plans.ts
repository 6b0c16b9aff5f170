import { type ItemOf, isBlank, type ListName, listNames, newItem } from './edits.ts';
import { emptyPlan, type Plan } from './plan.ts';

/*
 * Plans made from another plan, which itself stays as it is. Every item gets an id of its own, as a calendar or a share
 * link tells items of all plans apart by it. `newId` gives an unused id at each call.
 */

/** The same plan, such as one that somebody shared, as one of one's own. */
export function ownCopy(plan: Plan, newId: () => string): Plan {
  const lists = listNames.map((list) => [list, copyItems(list, plan[list], newId)]);
  return { ...plan, ...Object.fromEntries(lists) };
}

/** A copy of a plan to go on with: a new one, and open whether or not the first is closed. */
export function copyOf(plan: Plan, newId: () => string): Plan {
  return { ...ownCopy(plan, newId), created: '', closed: '' };
}

/**
 * The next plan, from what this one left: milestones neither done nor dropped, people and skills, their dates emptied.
 * Goal, reasons and obstacles are for the visitor to find anew. An empty plan where nothing is left.
 */
export function nextFrom(plan: Plan, newId: () => string): Plan {
  const { milestones, people, skills } = leftOf(plan);
  return {
    ...emptyPlan,
    milestones: copyItems('milestones', milestones, newId).map((one) => ({ ...one, due: '' })),
    people: copyItems('people', people, newId).map((one) => ({ ...one, due: '' })),
    skills: copyItems('skills', skills, newId),
  };
}

/** What a plan leaves for the next: the milestones still to do, and everybody and every skill in it. */
export function leftOf({ milestones, people, skills }: Plan): Pick<Plan, 'milestones' | 'people' | 'skills'> {
  return {
    milestones: milestones.filter(
      (one) => !isBlank(one) && one.status !== 'done' && one.status !== 'dropped',
    ),
    people: people.filter((one) => !isBlank(one)),
    skills: skills.filter((one) => !isBlank(one)),
  };
}

function copyItems<Name extends ListName>(
  list: Name,
  items: readonly ItemOf<Name>[],
  newId: () => string,
): ItemOf<Name>[] {
  return items.map((item) => newItem(list, newId(), item));
}
