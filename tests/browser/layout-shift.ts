import type { Page } from '@playwright/test';

/** How much of what was drawn moved by itself since the page was opened, as browsers score it; 0 where they do not. */
export const layoutShift = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return done(0);
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as (PerformanceEntry & {
            value: number;
            hadRecentInput: boolean;
          })[];
          done(shifts.filter((shift) => !shift.hadRecentInput).reduce((sum, shift) => sum + shift.value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        // Where nothing moved there is no entry to wait for.
        requestAnimationFrame(() => requestAnimationFrame(() => done(0)));
      }),
  );
