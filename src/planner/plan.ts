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

/** How an if–then plan fared between two check-ins, with the words people see. */
export const ifThenOutcomes = {
  kept: 'I kept it',
  partly: 'I kept it in part',
  'not-kept': 'I did not keep it',
  'not-needed': 'It did not come up',
} as const;

/** How sure somebody is of reaching the goal, with the words people see. No numbers: nobody is to be scored. */
export const confidences = {
  sure: 'I am sure I will get there',
  fairly: 'I think I will get there',
  open: 'It could go either way',
  doubtful: 'I doubt it, as things stand',
} as const;

export type Status = keyof typeof statuses;
export type Role = keyof typeof roles;
type Rhythm = keyof typeof rhythms;
type IfThenOutcome = keyof typeof ifThenOutcomes;
type Confidence = keyof typeof confidences;

/** An ISO date, `YYYY-MM-DD`; empty while nothing was entered; and what was typed where that is no date. */
type DateText = string;

export interface Milestone {
  id: string;
  title: string;
  due: DateText;
  doneWhen: string;
  status: Status;
  /** The day it was marked as done; empty while it is not. */
  doneOn: DateText;
  /** Where it came from, such as `quiz/should-i-become-a-mentor/first-hour`, so that it is never added twice. */
  from: string;
}

/** What may get in the way, with its if–then plan. */
export interface Obstacle {
  id: string;
  obstacle: string;
  if: string;
  then: string;
  from: string;
}

/** Somebody of the support map. */
export interface Person {
  id: string;
  role: Role;
  name: string;
  ask: string;
  due: DateText;
  offer: string;
  /** For the first message: why this person, what lets them say no, and what to write after silence. */
  why: string;
  easyNo: string;
  followUp: string;
}

export interface Skill {
  id: string;
  text: string;
}

/** A look back of two minutes. */
export interface CheckIn {
  id: string;
  date: DateText;
  done: string;
  learned: string;
  obstacle: string;
  ifThen: IfThenOutcome | '';
  next: string;
  confidence: Confidence | '';
}

/** A plan of version 2, as it is stored. */
export interface Plan {
  created: string;
  goal: string;
  due: DateText;
  evidence: string;
  why: string;
  now: string;
  skills: Skill[];
  milestones: Milestone[];
  obstacles: Obstacle[];
  people: Person[];
  checkIns: CheckIn[];
  rhythm: Rhythm | '';
  review: DateText;
  planB: string;
  /** The day the plan was reviewed and closed; empty while it is open. */
  closed: DateText;
  kept: string;
  changed: string;
  dropped: string;
  thanks: string;
  celebration: string;
}

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
  checkIns: [],
  rhythm: '',
  review: '',
  planB: '',
  closed: '',
  kept: '',
  changed: '',
  dropped: '',
  thanks: '',
  celebration: '',
};

/** Whether a text says anything: white space alone does not. */
export const says = (text: string) => text.trim() !== '';

/** Whether nothing was written in the plan. */
export function isEmpty(plan: Plan): boolean {
  return JSON.stringify({ ...plan, created: '' }) === JSON.stringify(emptyPlan);
}
