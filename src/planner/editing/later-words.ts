import type { Role } from '../plan.ts';
import type { LaterId } from '../progress.ts';

/*
 * What the folded sections say once they are opened; their titles are in words.ts.
 */

export const introWords: Record<LaterId, string> = {
  now: '',
  skills: 'What you need to get better at on the way.',
  people: 'Your support map. One person rarely has it all, so ask several for something small.',
  rhythm: 'A two-minute check-in now and then, and one day to look at the whole plan and close it.',
  'check-ins': 'What you noted along the way, newest first.',
  'plan-b': '',
  closing: 'When the goal is reached, or no longer yours, look back once and close the plan.',
};

/** A field: its label, and a hint with an example. */
export const laterWords = {
  now: {
    label: 'Where do you stand today?',
    hint: 'What you have done, what you know already, what is missing.',
  },
  planB: {
    label: 'What will you do if the goal moves out of reach?',
    hint: 'A smaller goal, another way, or a later date.',
  },
  rhythm: { label: 'Check in', none: 'Not decided yet' },
  review: {
    label: 'Review and close on',
    hint: 'The day to see what to keep, change and drop, and to say thank you.',
  },
  skill: {
    label: 'What I want to get better at',
    hint: 'For example: ask a question that can be answered in half an hour',
  },
  person: {
    role: { label: 'Role' },
    name: { label: 'Who (a name can wait)', hint: 'For example: someone who made this move two years ago' },
    ask: { label: 'What I will ask', hint: 'One small thing. For example: half an hour on how you began' },
    due: { label: 'Ask by' },
    offer: {
      label: 'What I can offer back',
      hint: 'For example: to read their draft, or to pass on what I learn',
    },
  },
};

/** What each role of the support map does. */
export const roleWords: Record<Role, string> = {
  guide: 'Has walked this stretch before you and can say how it was.',
  sponsor: 'Speaks for you in rooms you are not in.',
  peer: 'Walks the same stretch now. You help each other.',
  'skill-coach': 'Shows you one skill and watches you try it.',
  'honest-critic': 'Tells you what others leave out.',
  encourager: 'Keeps you going when it is slow.',
  'reverse-mentor': 'Is newer than you, or closer to the work, and teaches you.',
};
