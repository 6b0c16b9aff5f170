/** Apart from the other words, so that the notice is one small file. */
export const updateWords = {
  ready: 'A new version of this site is ready. What this browser keeps for you stays as it is.',
  use: 'Use it now',
  later: 'Later',
} as const;
