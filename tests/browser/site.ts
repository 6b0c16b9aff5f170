import { test as base, expect } from '@playwright/test';

const FIREFOX_WITHOUT_STORAGE = 'The operation is insecure.';

/** What a test may permit itself; everything else the browser reports fails the test. */
interface Permissions {
  /** Lets console messages that match pass, where a test breaks something on purpose. */
  allowConsole(pattern: RegExp): void;
}

/**
 * Playwright's test, in which every page of every test must stay silent: no console message of any kind (security
 * policy violations arrive as such), no uncaught error, no request to another address than the site's own.
 */
export const test = base.extend<{ permit: Permissions; silence: undefined; keepsSite: boolean }>({
  // Whether the browser can keep the site for when there is no connection. Where it can, it fetches all of it on each
  // first visit, which is every test; those in offline.test.ts do.
  keepsSite: [false, { option: true }],
  permit: async ({ context, baseURL, keepsSite }, use) => {
    if (!keepsSite)
      await context.addInitScript(() =>
        Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined }),
      );
    const allowed: RegExp[] = [];
    const problems: string[] = [];
    const own = new URL(baseURL ?? '').origin;
    const note = (problem: string) => {
      if (!allowed.some((pattern) => pattern.test(problem))) problems.push(problem);
    };
    context.on('console', (message) => note(`console ${message.type()}: ${message.text()}`));
    context.on('weberror', (error) => {
      // Firefox runs what a test puts before a page's own scripts on its empty first page too, which has no storage, and
      // tells of it when the page may have gone on.
      const { message } = error.error();
      if (error.page()?.url() !== 'about:blank' && message !== FIREFOX_WITHOUT_STORAGE)
        note(`uncaught: ${message}`);
    });
    context.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== own && protocol !== 'blob:' && protocol !== 'data:')
        note(`foreign request: ${request.url()}`);
    });
    await use({ allowConsole: (pattern) => allowed.push(pattern) });
    expect(problems, 'what the browser reported').toEqual([]);
  },
  // Automatic, so that no test can forget it.
  silence: [
    async ({ permit: _permit }, use) => {
      await use(undefined);
    },
    { auto: true },
  ],
});

export { expect };
