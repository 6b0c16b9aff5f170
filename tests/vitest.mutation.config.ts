import { defineConfig } from 'vitest/config';

/*
 * What Stryker runs on each change it makes: the unit tests, once, where clocks are changed. Properties try the same
 * cases each time, so that a change is noticed every time or never.
 */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/unit/{planner,quiz,storage,your-data}/**/*.test.ts'],
    setupFiles: ['tests/deep/same-cases.ts'],
    env: { BASE_URL: '/', TZ: 'America/New_York', CASES: '20' },
    testTimeout: 30_000,
    // All files in one process, as starting one costs more than most tests.
    isolate: false,
  },
});
