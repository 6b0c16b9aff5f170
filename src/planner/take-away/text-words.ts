/** The headings and labels of a plan as text; those for statuses, roles and rhythms belong to the plan itself. */
export const textWords = {
  title: 'My roadmap',
  goal: 'My goal',
  begun: 'Begun on',
  why: 'Why it matters',
  now: 'Where I am now',
  skills: 'Skills to grow',

  milestones: 'Milestones',
  due: 'Due',
  doneWhen: 'Done when',
  status: 'Status',
  doneOn: 'Done on',

  obstacles: 'If–then plans',
  obstacle: 'Obstacle',
  if: 'If',
  then: 'Then',

  people: 'People and asks',
  ask: 'I will ask',
  by: 'By',
  offer: 'I can offer',
  whyThem: 'Why them',
  easyNo: 'An easy no',
  followUp: 'After silence',

  looking: 'When to look back',
  rhythm: 'Check in',
  review: 'Review on',
  planB: 'Plan B',

  checkIns: 'Check-ins',

  closing: 'Review and close',
  closed: 'Closed on',
  kept: 'I keep',
  changed: 'I change',
  dropped: 'I drop',
  thanks: 'I thank',
  celebration: 'I celebrate',
};
