/*
 * Makes sure there are browsers to test with. Run before the browser tests; does nothing where they are there.
 * As root on Debian the distribution's own are installed; elsewhere Playwright fetches its builds.
 */
import { existsSync } from 'node:fs';
import { engines, findChromium, findFirefox, hasWebKit } from './browsers.ts';
import { canInstallFromDebian, installFromDebian, run } from './install.ts';
import { findNginx } from './nginx.ts';
import { findWebKitGtk } from './webkit-gtk.ts';

const LIBERATION = '/usr/share/fonts/truetype/liberation';

/** What is missing, with Debian's packages for it and Playwright's name where it has a build. */
const missing = [
  { there: findChromium(), packages: ['chromium-headless-shell'], build: 'chromium' },
  // Letters as wide as those of most desks: with others a paper quiz takes a page more.
  { there: existsSync(LIBERATION), packages: ['fonts-liberation'], build: undefined },
  { there: findFirefox(), packages: ['firefox-esr'], build: 'firefox' },
  { there: hasWebKit() || findWebKitGtk(), packages: ['webkit2gtk-driver', 'xvfb'], build: 'webkit' },
  { there: findNginx(), packages: ['nginx-light'], build: undefined },
].filter(({ there }) => !there);

const builds = missing.flatMap(({ build = [] }) => build);
if (missing.length > 0) {
  if (canInstallFromDebian()) installFromDebian(...missing.flatMap(({ packages }) => packages));
  else if (builds.length > 0)
    run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', ...builds]);
}

if (!findChromium()) {
  console.error(
    [
      'There is no Chromium to test with, and none could be installed.',
      'Install Chromium or Chrome by hand and say where it is: CHROMIUM=/path/to/chromium npm test',
    ].join('\n'),
  );
  process.exit(1);
}
console.log(engines().join('\n'));
