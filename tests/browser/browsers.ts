import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Browsers that systems bring along, fastest first. */
const SYSTEM_CHROMIUM = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * The Chromium to test with: the one named by CHROMIUM, else Playwright's own (undefined path), else the system's.
 * Gives undefined where there is none.
 */
export function findChromium(): { executablePath: string | undefined } | undefined {
  if (process.env.CHROMIUM) return { executablePath: process.env.CHROMIUM };
  if (existsSync(chromium.executablePath())) return { executablePath: undefined };
  const executablePath = SYSTEM_CHROMIUM.find((path) => existsSync(path));
  return executablePath ? { executablePath } : undefined;
}
