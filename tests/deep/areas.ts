/*
 * The four areas where a slip would cost a visitor something: what they answered, what is kept, what meets, which day it is.
 * Every branch of them is covered, and Stryker changes them a piece at a time to see whether a test notices.
 */

/** Files of `src/storage` that do nothing but speak to the browser; `browser/storage.test.ts` and its like try them. */
const storageInBrowsers = [
  'download',
  'download-backup',
  'early-peek',
  'kept',
  'keeping',
  'notices',
  'session-only',
  'stay',
  'words',
].map((name) => `!src/storage/${name}.ts`);

/** The files of each area, as patterns; one that begins with `!` takes files out again. */
export const areas = {
  scoring: ['src/quiz/scoring/*.ts', 'src/quiz/answer.ts'],
  storage: [
    'src/storage/*.ts',
    ...storageInBrowsers,
    // Those of the next area.
    '!src/storage/{stamps,merge,join,mending,bring-back}.ts',
  ],
  merging: ['src/storage/{stamps,merge,join,mending,bring-back}.ts', 'src/planner/revert.ts'],
  dates: [
    'src/planner/{dates,momentum,milestone-order,newest-first,next-check-in}.ts',
    'src/planner/check-ins/todays-check-in.ts',
    'src/planner/forms/date-notes.ts',
    'src/planner/take-away/check-in-series.ts',
  ],
};
