/** Apart from the other words, so that the notice is one small file. */
export const updateWords = {
  ready: 'A new version of this site is ready. Nothing you wrote changes.',
  use: 'Use it now',
  later: 'Later',
} as const;
