import * as v from 'valibot';

/** The statuses of a milestone, with the words people see. */
export const statuses = {
  'not-started': 'Not started',
  doing: 'Doing',
  done: 'Done',
  dropped: 'No longer relevant',
} as const;

/** The roles of a support map, with the words people see. */
export const roles = {
  guide: 'Guide',
  sponsor: 'Sponsor',
  peer: 'Peer',
  'skill-coach': 'Skill coach',
  'honest-critic': 'Honest critic',
  encourager: 'Encourager',
  'reverse-mentor': 'Reverse mentor',
} as const;

/** How often to look back at the plan, with the words people see. */
export const rhythms = {
  weekly: 'Every week',
  fortnightly: 'Every two weeks',
  monthly: 'Every month',
} as const;

const keys = <Key extends string>(words: Record<Key, string>) => Object.keys(words) as Key[];
const text = v.string();
/** Text in a date field as it was typed: a date, nothing yet, or something that is not a date and is kept all the same. */
const dateText = v.string();
const id = v.pipe(v.string(), v.minLength(1));

const milestone = v.object({
  id,
  title: text,
  due: dateText,
  doneWhen: text,
  status: v.picklist(keys(statuses)),
  /** Where it came from, such as `quiz/should-i-become-a-mentor/first-hour`, so that it is never added twice. */
  from: text,
});

const obstacle = v.object({ id, obstacle: text, if: text, then: text, from: text });

const person = v.object({
  id,
  role: v.picklist(keys(roles)),
  name: text,
  ask: text,
  due: dateText,
  offer: text,
});

const skill = v.object({ id, text });

/** A plan of version 1, as it is stored. Dates are ISO `YYYY-MM-DD` or, where nothing was entered, empty. */
export const planSchema = v.object({
  created: text,
  goal: text,
  due: dateText,
  evidence: text,
  why: text,
  now: text,
  skills: v.array(skill),
  milestones: v.array(milestone),
  obstacles: v.array(obstacle),
  people: v.array(person),
  rhythm: v.picklist([...keys(rhythms), '']),
  review: dateText,
  planB: text,
});

export type Plan = v.InferOutput<typeof planSchema>;
export type Milestone = v.InferOutput<typeof milestone>;
export type Obstacle = v.InferOutput<typeof obstacle>;
export type Person = v.InferOutput<typeof person>;
export type Skill = v.InferOutput<typeof skill>;
export type Status = keyof typeof statuses;
export type Role = keyof typeof roles;

/** A plan in which nothing has been written. */
export const emptyPlan: Plan = {
  created: '',
  goal: '',
  due: '',
  evidence: '',
  why: '',
  now: '',
  skills: [],
  milestones: [],
  obstacles: [],
  people: [],
  rhythm: '',
  review: '',
  planB: '',
};

/** Whether anything was written in the plan. */
export function isEmpty(plan: Plan): boolean {
  return JSON.stringify({ ...plan, created: '' }) === JSON.stringify(emptyPlan);
}
