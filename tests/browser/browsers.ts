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

const SYSTEM_FIREFOX = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** The Firefox to test with, as people have it: the one named by FIREFOX, else the system's; undefined where there is none. */
export function findFirefox(): string | undefined {
  return process.env.FIREFOX || SYSTEM_FIREFOX.find((path) => existsSync(path));
}
