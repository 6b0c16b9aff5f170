/** When a worksheet serves, in the order of a mentoring relationship: how the list of worksheets is divided. */
export const kitGroups = [
  {
    id: 'before',
    name: 'Before you begin',
    about: 'See who helps you now, and how others see you.',
  },
  {
    id: 'begin',
    name: 'Begin together',
    about: 'For the first two meetings, so that neither of you has to guess.',
  },
  {
    id: 'along',
    name: 'Along the way',
    about: 'For an ordinary meeting, a plan, and a bad week.',
  },
  {
    id: 'end',
    name: 'End well',
    about: 'For the last meeting, held on purpose.',
  },
] as const;
