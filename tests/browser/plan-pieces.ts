import type { CheckIn, Milestone, Obstacle, Person, Status } from '../../src/planner/plan.ts';

/* A plan's items in a line each. */

export const milestone = (
  id: number,
  title: string,
  due: string,
  doneWhen: string,
  status: Status,
): Milestone => ({
  id: `m${id}`,
  title,
  due,
  doneWhen,
  status,
  doneOn: status === 'done' ? due : '',
  from: '',
});
export const obstacle = (id: number, text: string, when: string, then: string): Obstacle => ({
  id: `o${id}`,
  obstacle: text,
  if: when,
  then,
  from: '',
});
export const person = (
  id: number,
  role: Person['role'],
  name: string,
  ask: string,
  due: string,
  offer: string,
): Person => ({
  id: `p${id}`,
  role,
  name,
  ask,
  due,
  offer,
  why: '',
  easyNo: '',
  followUp: '',
});

export const checkIn = (id: number, date: string, given: Partial<CheckIn>): CheckIn => ({
  id: `c${id}`,
  date,
  done: '',
  learned: '',
  obstacle: '',
  ifThen: '',
  next: '',
  confidence: '',
  ...given,
});
