import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addItem,
  changeItem,
  isBlank,
  moveItem,
  newItem,
  removeItem,
  setField,
} from '../../../src/planner/edits.ts';
import { emptyPlan, isEmpty } from '../../../src/planner/plan.ts';
import { afterEdits, anyEdit, fullPlan } from './plans-for-tests.ts';

const titled = (...titles: string[]) =>
  titles.reduce(
    (plan, title) => addItem(plan, 'milestones', newItem('milestones', title, { title })),
    emptyPlan,
  );
const titles = (plan: typeof emptyPlan) => plan.milestones.map(({ title }) => title);

describe('an edit', () => {
  test('gives a new plan and leaves the old as it was', () => {
    const plan = setField(emptyPlan, 'goal', 'learn to ask');
    expect(plan.goal).toBe('learn to ask');
    expect(emptyPlan.goal).toBe('');
    expect(isEmpty(plan)).toBe(false);
  });

  test('leaves what it does not touch the very same, so that it is not drawn anew', () => {
    const plan = changeItem(fullPlan, 'milestones', 'm1', { title: 'Message three people' });
    expect(plan.milestones[1]).toBe(fullPlan.milestones[1]);
    expect(plan.people).toBe(fullPlan.people);
  });

  test.each([
    ['the same text', () => setField(fullPlan, 'goal', fullPlan.goal)],
    ['the same item text', () => changeItem(fullPlan, 'milestones', 'm1', { title: 'Message two people' })],
    ['an item that is not there', () => changeItem(fullPlan, 'people', 'x', { name: 'nobody' })],
    ['removing what is not there', () => removeItem(fullPlan, 'skills', 'x')],
    ['moving what is not there', () => moveItem(fullPlan, 'skills', 'x', 0)],
    ['moving to where it stands', () => moveItem(fullPlan, 'milestones', 'm2', 1)],
    ['moving beyond the end it stands at', () => moveItem(fullPlan, 'milestones', 'm2', 9)],
    ['adding an id twice', () => addItem(fullPlan, 'skills', newItem('skills', 's1'))],
  ])('that changes nothing gives the same plan: %s', (_, edit) => {
    expect(edit()).toBe(fullPlan);
  });

  test('cannot change an id', () => {
    expect(changeItem(fullPlan, 'skills', 's1', { id: 'other' } as object).skills[0]?.id).toBe('s1');
  });
});

test.each([
  ['b', 0, ['b', 'a', 'c']],
  ['a', 1, ['b', 'a', 'c']],
  ['a', 2, ['b', 'c', 'a']],
  ['c', -5, ['c', 'a', 'b']],
  ['a', 99, ['b', 'c', 'a']],
  ['b', Number.NaN, ['a', 'b', 'c']],
])('moving %s to place %i', (id, to, order) => {
  expect(titles(moveItem(titled('a', 'b', 'c'), 'milestones', id, to))).toEqual(order);
});

test('an item is blank until something is written; a role, a status or white space alone is not writing', () => {
  expect(isBlank(newItem('skills', 's', { text: ' \n' }))).toBe(true);
  expect(isBlank(newItem('people', 'p', { role: 'sponsor' }))).toBe(true);
  expect(isBlank(newItem('milestones', 'm', { status: 'doing', from: 'guide/x' }))).toBe(true);
  expect(isBlank(newItem('milestones', 'm', { due: '2027-01-01' }))).toBe(false);
});

test('after any edits every id stands once', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 60 }), (edits) => {
      const plan = afterEdits(emptyPlan, edits);
      for (const list of [plan.milestones, plan.obstacles, plan.people, plan.skills]) {
        expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
      }
    }),
  );
});

test('moving never loses, doubles or changes an item', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4 }), fc.integer(), (from, to) => {
      const plan = titled('a', 'b', 'c', 'd', 'e');
      const moved = moveItem(plan, 'milestones', plan.milestones[from]?.id ?? '', to);
      expect(new Set(moved.milestones)).toEqual(new Set(plan.milestones));
      expect(moved.milestones).toHaveLength(5);
    }),
  );
});
