/** What the list of plans says once it is unfolded. */
export const planListWords = {
  unnamed: 'A plan without a goal yet',
  open: 'Open now',
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
  copied: 'Copied into a new plan, open now. The other is untouched: find it under “Your plans”.',
  remove: 'Delete this plan',
};
