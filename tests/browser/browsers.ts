import { existsSync } from 'node:fs';
import { chromium, firefox, webkit } from '@playwright/test';
import { findWebKitGtk } from './webkit-gtk.ts';

/** Browsers that systems bring along, fastest first. */
const SYSTEM_CHROMIUM = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const SYSTEM_FIREFOX = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
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

/** The same for Firefox, named by FIREFOX. One that is not Playwright's own is driven by another protocol, its `channel`. */
export function findFirefox(): { executablePath?: string; channel?: 'moz-firefox' } | undefined {
  if (!process.env.FIREFOX && existsSync(firefox.executablePath())) return {};
  const executablePath = process.env.FIREFOX || SYSTEM_FIREFOX.find((path) => existsSync(path));
  return executablePath ? { executablePath, channel: 'moz-firefox' } : undefined;
}

/** Whether Playwright's own WebKit is there; it drives no other. */
export const hasWebKit = (): boolean => existsSync(webkit.executablePath());

/** Which engines the tests run in on this machine, and which are left out and why, a line each. */
export function engines(): string[] {
  const [blink, gecko] = [findChromium(), findFirefox()];
  return [
    `Chromium: ${blink ? (blink.executablePath ?? 'Playwright’s own') : 'left out, there is none'}`,
    `Firefox: ${gecko ? (gecko.executablePath ?? 'Playwright’s own') : 'left out, there is none (FIREFOX=/path/to/firefox names one)'}`,
    `WebKit: ${
      hasWebKit()
        ? 'Playwright’s own'
        : `the suite is left out, as Playwright drives its own WebKit alone and it is not here (npx playwright install webkit); ${
            findWebKitGtk()
              ? 'the main ways through the site run in WebKitGTK instead'
              : 'nor is WebKitGTK (webkit2gtk-driver and xvfb on Debian)'
          }`
    }`,
  ];
}
