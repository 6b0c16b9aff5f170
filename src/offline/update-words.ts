/** Apart from the other words, so that the notice is one small file. */
export const updateWords = {
  ready: 'A new version of this site is ready. What you wrote stays as it is.',
  /** While something of what was written cannot be stored. */
  readyUnstored:
    'A new version of this site is ready. Some of what you wrote is on this page only: download a backup file before you use it.',
  use: 'Use it now',
  later: 'Later',
} as const;
