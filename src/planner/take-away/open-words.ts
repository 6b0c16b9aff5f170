/** Opens the ways to take a plan along. */
export const openWaysWords = 'Other ways to take it along';
