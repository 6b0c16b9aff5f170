import { defineConfig } from 'vitest/config';

/* Searches and properties too long for every day: `npm run test:deep`. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: [
      'tests/deep/**/*.test.ts',
      'tests/unit/storage/{merge,tabs,failing-storage}.test.ts',
      'tests/unit/your-data/*.test.ts',
    ],
    env: { BASE_URL: '/', CASES: '10000' },
    testTimeout: 900_000,
  },
});
