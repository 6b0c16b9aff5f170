import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts'],
    env: { BASE_URL: '/' },
    // Properties try hundreds of cases, on machines that have other work too.
    testTimeout: 30_000,
  },
});
