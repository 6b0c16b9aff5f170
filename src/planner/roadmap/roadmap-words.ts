/** What the sheet says, but for what is loaded later: `log-words`, and the sentences of `momentum`. */
export const roadmapWords = {
  title: 'Your roadmap',
  sheetName: 'My roadmap',
  opening: 'Opening your roadmap…',

  by: 'By',
  iWill: 'I will',
  why: 'Why it matters',
  evidence: 'I will know by',
  now: 'Where I am now',
  skills: 'Skills to grow',
  planB: 'Plan B',

  milestones: 'Milestones',
  tick: 'Tick',
  doneWhen: 'Done when',
  due: 'By when',
  status: 'Status',
  undated: 'No date yet',

  today: 'Today',
  goal: 'Goal',
  next: 'next',
  slipped: 'slipped',

  obstacles: 'If–then plans',
  ifWord: 'If',
  thenWord: 'then',

  people: 'People and asks',
  who: 'Who',
  ask: 'Ask',
  askBy: 'by',
  offer: 'Offer',

  nextStep: 'Next step',

  checkIns: 'Check-ins',
  checkInLines: ['Date', 'Done', 'Learned', 'Next step'],
  closed: 'Closed',
  closedOn: 'closed on',
  review: 'Review on',
  printed: 'Printed',

  print: 'Print',
  edit: 'Edit in the planner',
  checkIn: 'Check in',
  blank: 'Print a blank sheet',

  emptyTitle: 'Your roadmap',
  emptyLede: 'Nothing is written yet. A first roadmap takes about ten minutes and four answers.',
  emptySteps:
    'Say what you want to do and why it matters, set two or three milestones, and decide what you will do when something gets in the way. It then stands here on one page, ready to print and bring to a meeting.',
  emptyStart: 'Start a roadmap',
  emptyQuiz: 'Take a quiz first',
} as const;
