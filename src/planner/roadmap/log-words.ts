/** What the sheet says of check-ins that were made, and of a plan that was looked back at. */
export const logWords = {
  soFar: 'Check-ins so far',
  earlier: 'Earlier check-ins',
  showAll: (count: number) => `Show all ${count} check-ins`,
  showFew: 'Show the latest three',

  closing: 'Looking back',
  kept: 'What I keep',
  changed: 'What I change',
  dropped: 'What I drop',
  thanks: 'Whom I thank',
  celebration: 'How I celebrate',
};
