import fc from 'fast-check';
import {
  addItem,
  changeItem,
  type ListName,
  listNames,
  moveItem,
  newItem,
  removeItem,
  setField,
} from '../../../src/planner/edits.ts';
import { emptyPlan, type Plan } from '../../../src/planner/plan.ts';
import { typedFields } from './every-field.ts';

/** Ids one after the other: id-1, id-2, … */
export function countedIds(): () => string {
  let count = 0;
  return () => `id-${++count}`;
}

/** A plan with something in every field. */
export const fullPlan: Plan = {
  ...emptyPlan,
  created: '2026-11-23',
  goal: 'have met three times with a mentor',
  due: '2027-06-30',
  evidence: 'three pages of notes',
  why: 'I want the numbers to be my job.',
  now: 'Four years in payroll.',
  skills: [newItem('skills', 's1', { text: 'Ask a short question' })],
  milestones: [
    newItem('milestones', 'm1', {
      title: 'Message two people',
      due: '2026-12-14',
      doneWhen: 'Both are sent',
      status: 'done',
      doneOn: '2026-12-12',
    }),
    newItem('milestones', 'm2', {
      title: 'Have two first talks',
      due: '2027-02-01',
      doneWhen: 'Both are thanked',
    }),
  ],
  obstacles: [
    newItem('obstacles', 'o1', { obstacle: 'I do not send it', if: 'it is Wednesday', then: 'I send it' }),
  ],
  people: [
    newItem('people', 'p1', {
      role: 'honest-critic',
      name: 'a friend',
      ask: 'ten minutes',
      due: '2027-01-10',
      offer: 'the same',
      why: 'you speak plainly',
      easyNo: 'No is fine',
      followUp: 'I asked last week',
    }),
  ],
  rhythm: 'monthly',
  review: '2027-06-30',
  planB: 'Ask three people once.',
  checkIns: [
    newItem('checkIns', 'c1', {
      date: '2026-12-20',
      done: 'Sent both messages',
      learned: 'Short ones get answers',
      obstacle: 'A busy week',
      ifThen: 'partly',
      next: 'Set a date',
      confidence: 'fairly',
    }),
  ],
  closed: '2027-07-01',
  kept: 'One hour a month',
  changed: 'Two mentors, not one',
  dropped: 'The course',
  thanks: 'A card to both',
  celebration: 'A day in the hills',
};

const listName = fc.constantFrom<ListName>(...listNames);
const fieldName = fc.constantFrom(...typedFields);
/** Ids from a small pool, so that edits often meet the same item. */
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const textOf = {
  milestones: 'title',
  obstacles: 'if',
  people: 'ask',
  skills: 'text',
  checkIns: 'done',
} as const;

/** Any edit a person can make. */
export const anyEdit: fc.Arbitrary<(plan: Plan) => Plan> = fc.oneof(
  fc.record({ name: fieldName, text: fc.string() }).map(
    ({ name, text }) =>
      (plan: Plan) =>
        setField(plan, name, text),
  ),
  fc.record({ list: listName, id }).map(
    ({ list, id }) =>
      (plan: Plan) =>
        addItem(plan, list, newItem(list, id)),
  ),
  fc.record({ list: listName, id, text: fc.string() }).map(
    ({ list, id, text }) =>
      (plan: Plan) =>
        changeItem(plan, list, id, { [textOf[list]]: text }),
  ),
  fc.record({ list: listName, id }).map(
    ({ list, id }) =>
      (plan: Plan) =>
        removeItem(plan, list, id),
  ),
  fc.record({ list: listName, id, to: fc.integer({ min: -2, max: 7 }) }).map(
    ({ list, id, to }) =>
      (plan: Plan) =>
        moveItem(plan, list, id, to),
  ),
);

/** The plan after these edits, one after the other. */
export const afterEdits = (plan: Plan, edits: ((plan: Plan) => Plan)[]): Plan =>
  edits.reduce((now, edit) => edit(now), plan);
