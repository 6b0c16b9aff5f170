import type { Page } from '@playwright/test';

interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}

/**
 * What moved by itself since the page was opened, as browsers score it: a line for each time, with the score and each
 * part, from where to where. Empty where nothing did, and in browsers that do not tell.
 */
export const whatMoved = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string[]>((done) => {
        if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return done([]);
        const place = ({ x, y, width, height }: DOMRectReadOnly) =>
          `${width} × ${height} at ${Math.round(x)}, ${Math.round(y)}`;
        const part = ({ node, previousRect, currentRect }: LayoutShift['sources'][number]) => {
          const text = node instanceof Element ? node.outerHTML : node?.textContent;
          return `${text?.slice(0, 80)}: ${place(previousRect)} to ${place(currentRect)}`;
        };
        new PerformanceObserver((list) => {
          const shifts = (list.getEntries() as LayoutShift[]).filter(({ hadRecentInput }) => !hadRecentInput);
          done(
            shifts.map(
              ({ value, startTime, sources }) =>
                `${value} after ${Math.round(startTime)} ms in a window of ${innerWidth} × ${innerHeight}: ${sources.map(part).join('; ')}`,
            ),
          );
        }).observe({ type: 'layout-shift', buffered: true });
        // Where nothing moved there is no entry to wait for.
        requestAnimationFrame(() => requestAnimationFrame(() => done([])));
      }),
  );
