import { defineConfig } from 'vitest/config';

/* Searches too long for every day: `npm run test:deep`. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: { include: ['tests/deep/**/*.test.ts'], env: { BASE_URL: '/' } },
});
