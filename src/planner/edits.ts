import {
  type CheckIn,
  type Milestone,
  type Obstacle,
  type Person,
  type Plan,
  type Skill,
  type Status,
  says,
} from './plan.ts';

/** The lists of a plan, whose items each have an id. */
export const listNames = ['milestones', 'obstacles', 'people', 'skills', 'checkIns'] as const;

export type ListName = (typeof listNames)[number];
/** An item of one of the lists. */
export type ItemOf<Name extends ListName> = Plan[Name][number];
/** The fields of a plan that hold one answer. */
export type FieldName = Exclude<keyof Plan, ListName | 'created'>;

const blank: { [Name in ListName]: ItemOf<Name> } = {
  milestones: {
    id: '',
    title: '',
    due: '',
    doneWhen: '',
    status: 'not-started',
    doneOn: '',
    from: '',
  } satisfies Milestone,
  obstacles: { id: '', obstacle: '', if: '', then: '', from: '' } satisfies Obstacle,
  people: {
    id: '',
    role: 'guide',
    name: '',
    ask: '',
    due: '',
    offer: '',
    why: '',
    easyNo: '',
    followUp: '',
  } satisfies Person,
  skills: { id: '', text: '' } satisfies Skill,
  checkIns: {
    id: '',
    date: '',
    done: '',
    learned: '',
    obstacle: '',
    ifThen: '',
    next: '',
    confidence: '',
  } satisfies CheckIn,
};

/*
 * Every edit gives a new plan that shares what did not change with the old one, and gives the old one itself when
 * nothing changed: the store then writes nothing, and the island draws only what is new.
 */

/** A new item with this id, blank but for what is given. */
export function newItem<Name extends ListName>(
  list: Name,
  id: string,
  given: Partial<ItemOf<Name>> = {},
): ItemOf<Name> {
  return { ...blank[list], ...given, id };
}

const notWritten = new Set(['id', 'role', 'status', 'doneOn', 'from', 'date']);

/** Whether nothing was said in an item of a list; a role, a status or the day of a check-in alone says nothing. */
export function isBlank(item: ItemOf<ListName>): boolean {
  return Object.entries(item).every(([field, value]) => notWritten.has(field) || !says(value));
}

/** The items of a list in which something is written. */
export function written<Name extends ListName>(items: readonly ItemOf<Name>[]): ItemOf<Name>[] {
  return items.filter((item) => !isBlank(item));
}

/** The plan with one answer changed. */
export function setField<Name extends FieldName>(plan: Plan, name: Name, value: Plan[Name]): Plan {
  return plan[name] === value ? plan : { ...plan, [name]: value };
}

/** The plan with an item added at the end; the same plan when an item of the list has that id already. */
export function addItem<Name extends ListName>(plan: Plan, list: Name, item: ItemOf<Name>): Plan {
  const items = itemsOf(plan, list);
  return items.some((one) => one.id === item.id) ? plan : withList(plan, list, [...items, item]);
}

/** The plan with some fields of an item changed; the same plan when there is no such item. */
export function changeItem<Name extends ListName>(
  plan: Plan,
  list: Name,
  id: string,
  changes: Partial<Omit<ItemOf<Name>, 'id'>>,
): Plan {
  const items = itemsOf(plan, list);
  const place = placeOf(plan, list, id);
  const item = items[place];
  if (!item) return plan;
  const changed: ItemOf<Name> = { ...item, ...changes, id };
  const same = Object.entries(changed).every(([field, value]) =>
    Object.is(value, item[field as keyof typeof item]),
  );
  return same ? plan : withList(plan, list, items.with(place, changed));
}

/** What changes in a milestone with its status. `today`, an ISO date, is noted as the day it was done. */
export function statusChange(
  milestone: Milestone,
  status: Status,
  today: string,
): Pick<Milestone, 'status' | 'doneOn'> {
  return { status, doneOn: status === 'done' ? milestone.doneOn || today : '' };
}

/** The plan without an item; the same plan when there is no such item. */
export function removeItem(plan: Plan, list: ListName, id: string): Plan {
  const items = itemsOf(plan, list);
  const left = items.filter((item) => item.id !== id);
  return left.length === items.length ? plan : withList(plan, list, left);
}

/** The plan with an item moved to a place counted from 0; a place beyond the ends is the nearest end. */
export function moveItem(plan: Plan, list: ListName, id: string, to: number): Plan {
  const items = itemsOf(plan, list);
  const from = placeOf(plan, list, id);
  const item = items[from];
  const place = Math.max(0, Math.min(items.length - 1, Math.trunc(to)));
  if (!item || Number.isNaN(place) || place === from) return plan;
  return withList(plan, list, items.toSpliced(from, 1).toSpliced(place, 0, item));
}

/** The place of an item in its list, counted from 0; -1 when there is no such item. */
export function placeOf(plan: Plan, list: ListName, id: string): number {
  return itemsOf(plan, list).findIndex((item) => item.id === id);
}

function itemsOf<Name extends ListName>(plan: Plan, list: Name): ItemOf<Name>[] {
  return plan[list];
}

function withList<Name extends ListName>(plan: Plan, list: Name, items: ItemOf<Name>[]): Plan {
  return { ...plan, [list]: items };
}
