import { defineConfig, devices } from '@playwright/test';
import { addresses } from './browser/addresses.ts';
import { findChromium, findFirefox, hasWebKit } from './browser/browsers.ts';

const chromium = findChromium();
const firefox = findFirefox();

const inChromium = {
  ...devices['Desktop Chrome'],
  launchOptions: {
    ...(chromium?.executablePath ? { executablePath: chromium.executablePath } : {}),
    // As root, which containers run as, Chromium does not start inside its own sandbox.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  },
};

const inFirefox = {
  browserName: 'firefox' as const,
  ...(firefox?.channel ? { channel: firefox.channel } : {}),
  launchOptions: firefox?.executablePath ? { executablePath: firefox.executablePath } : {},
};

export default defineConfig({
  testDir: 'browser',
  outputDir: 'browser/results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.CI
    ? [['dot'], ['./browser/closing-line.ts']]
    : [['list', { printSteps: false }], ['./browser/closing-line.ts']],
  timeout: 30_000,
  // The finished site at a root, and a second build under a base path with fixtures added.
  projects: [
    { name: 'site', use: { ...inChromium, baseURL: addresses.site }, grepInvert: /@fixture|@firefox|@alone/ },
    {
      name: 'under a base path',
      use: { ...inChromium, baseURL: addresses.fixture },
      grep: /@anywhere|@fixture/,
    },
    ...(firefox
      ? [
          {
            name: 'Firefox',
            use: { ...inFirefox, baseURL: addresses.site },
            grep: /@engines|@firefox/,
          },
        ]
      : []),
    ...(hasWebKit()
      ? [
          {
            name: 'WebKit',
            use: { ...devices['Desktop Safari'], baseURL: addresses.site },
            grep: /@engines/,
          },
        ]
      : []),
    // What measures times, when nothing else is at work.
    {
      name: 'alone',
      use: { ...inChromium, baseURL: addresses.site },
      grep: /@alone/,
      workers: 1,
      dependencies: ['site', 'under a base path', ...(firefox ? ['Firefox'] : [])],
    },
  ],
  webServer: [
    {
      command: `node src/hosting/serve.ts`,
      cwd: '..',
      env: { PORT: new URL(addresses.site).port },
      url: addresses.site,
      reuseExistingServer: !process.env.CI,
    },
    {
      command: 'node tests/browser/fixture-site.ts',
      cwd: '..',
      url: addresses.fixture,
      timeout: 180_000,
      reuseExistingServer: !process.env.CI,
    },
  ],
});
