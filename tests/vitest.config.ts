import { defineConfig } from 'vitest/config';

/** Where it is another day than in UTC for most of the day, and where clocks change. */
const zones = ['Pacific/Pago_Pago', 'America/New_York', 'Pacific/Kiritimati'];

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    env: { BASE_URL: '/' },
    // Properties try hundreds of cases, on machines that have other work too.
    testTimeout: 30_000,
    // Vitest would leave one core to itself, which has little to do.
    maxWorkers: '100%',
    // Loading the site's modules anew for each file took longer than many of the tests. What a test puts in the place of
    // something is taken back, so that the next file does not meet it.
    isolate: false,
    unstubGlobals: true,
    unstubEnvs: true,
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'here',
          include: ['tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts'],
        },
      },
      // Whatever counts days, again where the visitor's day is another.
      ...zones.map((zone) => ({
        extends: true as const,
        test: {
          name: zone,
          env: { TZ: zone },
          include: [
            'tests/unit/planner/{calendar-days,dates,from-example,add-step,momentum}*.test.ts',
            'tests/unit/**/{check-in,calendar,closing,rhythm}*.test.ts',
          ],
        },
      })),
    ],
  },
});
