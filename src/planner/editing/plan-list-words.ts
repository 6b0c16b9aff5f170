/** What the list of plans says once it is unfolded. */
export const planListWords = {
  unnamed: 'A plan without a goal yet',
  open: 'You are here',
  closed: (day: string) => `Closed on ${day}`,
  by: (day: string) => `By ${day}`,
  done: (done: number, all: number) =>
    all === 1
      ? done === 1
        ? 'Its milestone is done'
        : 'Its milestone is not done yet'
      : `${done} of ${all} milestones done`,
  start: 'New plan',
  copy: 'Copy this plan',
  copied: 'Copied into a new plan. You are in the copy; the other stays as it is, under “Your plans”.',
  remove: 'Delete this plan',
};
