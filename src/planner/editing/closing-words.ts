import type { closingFields } from '../progress.ts';

/** What the section "Review and close" says. */
export const closingWords = {
  due: 'The day to look back has come. Ten minutes are enough, and it need not be today.',
  fields: {
    kept: {
      label: 'What I keep',
      hint: 'A habit, a way of working, a person to stay in touch with. For example: my half hour of notes on Fridays',
    },
    changed: {
      label: 'What I change',
      hint: 'What you would do another way next time. For example: ask two people at once, not one after the other',
    },
    dropped: {
      label: 'What I drop',
      hint: 'What you may leave behind with a good conscience. For example: the evening course',
    },
    thanks: {
      label: 'Whom I thank, and for what',
      hint: 'For example: the colleague who read my first draft, because it was plain after that',
    },
    celebration: { label: 'How I celebrate', hint: 'Small counts. For example: a slow lunch in the park' },
  } satisfies Record<(typeof closingFields)[number], { label: string; hint: string }>,
  before: 'A plan may be closed whether or not the goal was reached. You can open it again at any time.',
  close: 'Close this plan',
  closedOn: 'Closed on',
  warm: 'You looked back at it, whichever way it went. Take a moment before the next thing, then:',
  print: 'Print the roadmap',
  printWhy: 'as it stands, to keep with your notes.',
  thank: 'Thank whoever helped, and tell them one thing that came of it.',
  thankWritten: 'Say the thanks that you wrote above, with one thing that came of the help.',
  next: (milestones: number) =>
    milestones === 0
      ? 'Start the next plan with the people and skills of this one.'
      : `Start the next plan with what is left: ${milestones === 1 ? 'one milestone' : `${milestones} milestones`} without dates, and your people and skills.`,
  nextBlank: 'Start the next plan when you know what it is for. There is no hurry.',
  startNext: 'Start the next plan from what is left',
  startBlank: 'Start the next plan',
  reopen: 'Open this plan again',
  started: 'A new plan, from what was left. The closed one is untouched: find it under “Your plans”.',
  startedBlank: 'A new plan. The closed one is untouched: find it under “Your plans”.',
};
