import { defineConfig } from 'vitest/config';
import { areas } from './deep/areas.ts';
import { notCovered } from './deep/not-covered.ts';

const everyBranch = { branches: 100 };
const files = (patterns: readonly string[]) => patterns.filter((pattern) => !pattern.startsWith('!'));

/* The unit tests once, with what they run of the pure code: `npm run test:coverage`. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/content/{every-file,quizzes}.test.ts'],
    // Which lines run does not depend on how many cases a property tries.
    env: { BASE_URL: '/', CASES: '20' },
    testTimeout: 120_000,
    coverage: {
      enabled: true,
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: notCovered,
      reporter: ['text-summary', ['text', { skipFull: true }], 'json'],
      reportsDirectory: 'tests/deep/results/coverage',
      thresholds: {
        lines: 95,
        ...Object.fromEntries(
          Object.values(areas)
            .flatMap(files)
            .map((pattern) => [pattern, everyBranch]),
        ),
      },
    },
  },
});
