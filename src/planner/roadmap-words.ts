import type { Status } from './plan.ts';

/** Every word of the roadmap, apart from those of the plan itself. */
export const roadmapWords = {
  title: 'Your roadmap',
  sheetName: 'My roadmap',
  opening: 'Opening your roadmap…',

  by: 'By',
  iWill: 'I will',
  why: 'Why it matters',
  evidence: 'I will know by',
  now: 'Where I am now',
  skills: 'What I will learn',
  planB: 'If this does not work out',

  milestones: 'Milestones',
  tick: 'Done',
  milestone: 'Milestone',
  doneWhen: 'Done when',
  due: 'By',
  status: 'Where it stands',
  untitled: 'A milestone without a name',
  noDate: 'No date yet',

  today: 'Today',
  goal: 'Goal',
  next: 'next',
  slipped: 'slipped',

  obstacles: 'If–then plans',
  obstacle: 'In the way',
  if: 'If',
  then: 'then',

  people: 'People and what I will ask',
  person: 'Who',
  ask: 'I will ask',
  offer: 'I offer back',

  checkIns: 'Check-ins',
  checkInsHint: 'Two minutes with a pen. Tick what is done, then write a line in each box.',
  checkInRows: ['Date', 'Done', 'Learned', 'Next step'],
  rhythm: 'Look back',
  review: 'Review on',
  printed: 'Printed',

  print: 'Print',
  edit: 'Edit in the planner',
  copy: 'Copy as text',
  copied: 'Copied. Paste it into a message or a note.',
  copyByHand: 'This browser did not let the page copy. The text is below: select it and copy it yourself.',
  textLabel: 'Your roadmap as text',
  blank: 'Print a blank sheet',

  emptyTitle: 'No roadmap here yet',
  emptyText:
    'A first one takes about ten minutes and four answers: a goal, why it matters, two or three milestones, and a plan for what may get in the way. It then stands here as one page to print and bring to a meeting.',
  emptyStart: 'Start a roadmap',
  emptyQuiz: 'Begin with a quiz instead',
  emptyBlank: 'Take a blank sheet and a pen',
} as const;

/** Statuses as they are read from the tick box: short, because the picture shows them too. */
export const statusWords: Record<Status, string> = {
  'not-started': 'Not started',
  doing: 'Doing',
  done: 'Done',
  dropped: 'No longer relevant',
};
