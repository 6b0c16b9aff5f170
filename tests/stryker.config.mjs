import { areas } from './deep/areas.ts';

/* Changes the code of the four areas a piece at a time and runs the tests that reach it: see `deep/README.md`. */

/** `AREA=dates npm run test:mutation` tries one area alone. */
const chosen = process.env.AREA ? [areas[process.env.AREA]] : Object.values(areas);

export default {
  mutate: chosen.flat(),
  testRunner: 'vitest',
  vitest: { configFile: 'tests/vitest.mutation.config.ts', related: true, pool: 'forks' },
  coverageAnalysis: 'perTest',
  // A busy machine is no sign that a change was noticed.
  timeoutMS: 60_000,
  concurrency: 2,
  // Tries again only what changed since the last run, in code or tests.
  incremental: true,
  incrementalFile: 'tests/deep/results/mutation-incremental.json',
  // What a test needs of the checkout; the built site and the browser tests are none of it.
  ignorePatterns: ['dist', '.astro', 'tests/browser/built', 'tests/browser/results', '.github'],
  tempDirName: '.stryker-tmp',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, reportTests: false, allowEmojis: false },
  jsonReporter: { fileName: 'tests/deep/results/mutation.json' },
  thresholds: { high: 95, low: 85, break: 85 },
};
