import type { closingFields } from '../closing.ts';

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
  warm: 'That was a stretch of road, whichever way it went. Before the next one:',
  print: 'Print the roadmap',
  printWhy: 'as it stands, to keep with your notes.',
  thank: 'Thank whoever helped, and tell them one thing that came of it.',
  thankWritten: 'Say the thanks that you wrote above, with one thing that came of the help.',
  celebrate: 'Do one small thing you enjoy, to mark the end.',
  celebrateWritten: 'Celebrate as you wrote above, and give it a day.',
  /** What the next plan can take along, by how many there are of each. */
  left: {
    milestones: (count: number) =>
      count === 1 ? 'one milestone without its date' : `${count} milestones without their dates`,
    people: (count: number) => (count === 1 ? 'one person' : `${count} people`),
    skills: (count: number) => (count === 1 ? 'one skill' : `${count} skills`),
  },
  next: (left: string) => `Then the next plan can take along ${left}.`,
  nextBlank: 'The next plan can wait until you know what it is for.',
  startNext: 'Start the next plan from what is left',
  startBlank: 'Start the next plan',
  reopen: 'Open this plan again',
  started: 'A new plan, from what was left. The closed one is untouched: find it under “Your plans”.',
  startedBlank: 'A new plan. The closed one is untouched: find it under “Your plans”.',
};
