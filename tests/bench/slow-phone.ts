import { createHash, X509Certificate } from 'node:crypto';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { findChromium } from '../browser/browsers.ts';

const SLOWDOWN = 4;
const PHONE = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
};

/** What a page noted of itself while it loaded. */
export interface Vitals {
  lcp: number;
  cls: number;
  /** Milliseconds for which tasks longer than 50 ms kept the page from answering, after the first paint. */
  blocked: number;
}

/** A page on a phone that is four times slower than this machine, in a browser that was never here before. */
export interface SlowPhone {
  page: Page;
  client: CDPSession;
  close(): Promise<void>;
}

/** Starts the browser; it takes this certificate for a good one, so that pages can be kept and workers started. */
export function launchBrowser(certificate: string): Promise<Browser> {
  const key = new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'der' });
  const executablePath = findChromium()?.executablePath;
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [
      `--ignore-certificate-errors-spki-list=${createHash('sha256').update(key).digest('base64')}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}

/** Takes a fresh phone; `prepare` is told of its context before any page is opened. */
export async function slowPhone(
  browser: Browser,
  stored: { origin: string; items: [key: string, text: string][] } = { origin: '', items: [] },
): Promise<SlowPhone> {
  const context: BrowserContext = await browser.newContext({
    ...PHONE,
    ...(stored.origin && {
      storageState: {
        cookies: [],
        origins: [
          { origin: stored.origin, localStorage: stored.items.map(([name, value]) => ({ name, value })) },
        ],
      },
    }),
  });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.addInitScript(noteVitals);
  return { page, client, close: () => context.close() };
}

/** Runs in the page before anything else does. */
function noteVitals() {
  const vitals = { lcp: 0, cls: 0, blocked: 0, events: [] as { name: string; duration: number }[] };
  Object.assign(window, { vitals });
  const observe = (type: string, note: (entry: PerformanceEntry) => void, more = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
      ...more,
    });
  let painted = Number.POSITIVE_INFINITY;
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') painted = startTime;
  });
  observe('largest-contentful-paint', ({ startTime }) => {
    vitals.lcp = startTime;
  });
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) vitals.cls += value;
  });
  observe('longtask', ({ startTime, duration }) => {
    if (startTime + duration > painted) vitals.blocked += duration - 50;
  });
  observe('event', ({ name, duration }) => vitals.events.push({ name, duration }), { durationThreshold: 16 });
}

/** What the page has noted so far. */
export const vitalsOf = (page: Page) => page.evaluate(() => (window as unknown as { vitals: Vitals }).vitals);

/**
 * Milliseconds from an event of these names to the paint that showed what it did, as the browser times events (in steps
 * of 8), since the last time this was asked. What is quicker than the least that is timed, 16, counts as that.
 */
export const timeToPaint = (page: Page, names: string[]) =>
  page.evaluate(async (wanted) => {
    const { events } = (window as unknown as { vitals: { events: { name: string; duration: number }[] } })
      .vitals;
    const frame = () => new Promise(requestAnimationFrame);
    const end = performance.now() + 250;
    do await frame();
    while (events.length === 0 && performance.now() < end);
    await frame();
    return Math.max(
      16,
      ...events
        .splice(0)
        .filter(({ name }) => wanted.includes(name))
        .map(({ duration }) => duration),
    );
  }, names);

/** Bytes of what the page's scripts hold, after what nobody needs was thrown away. */
export async function heapOf(client: CDPSession): Promise<number> {
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  return usedSize;
}
