/*
 * Makes sure there is a browser to test with. Run before the browser tests; does nothing where there is one.
 * As root on Debian the distribution's own Chromium is installed; elsewhere Playwright fetches its build.
 */
import { findChromium, findFirefox } from './browsers.ts';
import { installFromDebian, run } from './install.ts';
import { findNginx } from './nginx.ts';

const installers = [
  () => installFromDebian('chromium-headless-shell', 'fonts-liberation'),
  () => run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']),
];

if (!findChromium() && !installers.some((install) => install() && findChromium())) {
  console.error(
    [
      'There is no Chromium to test with, and none could be installed.',
      'Install Chromium or Chrome by hand and say where it is: CHROMIUM=/path/to/chromium npm test',
    ].join('\n'),
  );
  process.exit(1);
}

// The tests that print from Firefox or try the nginx example are left out, with words, where these cannot be had.
if (!findFirefox()) installFromDebian('firefox-esr');
if (!findNginx()) installFromDebian('nginx-light');
