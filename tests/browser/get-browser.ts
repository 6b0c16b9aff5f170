/*
 * Makes sure there is a browser to test with. Run before the browser tests; does nothing where there is one.
 * As root on Debian the distribution's own Chromium is installed; elsewhere Playwright fetches its build.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './browsers.ts';

const run = (command: string, parameters: string[]) => {
  console.log(`$ ${command} ${parameters.join(' ')}`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return (
    spawnSync(command, parameters, { stdio: ['ignore', 'inherit', 'inherit'], env: environment }).status === 0
  );
};

const installers = [
  () =>
    process.getuid?.() === 0 &&
    existsSync('/usr/bin/apt-get') &&
    run('apt-get', ['-q', 'update']) &&
    run('apt-get', [
      '-q',
      'install',
      '-y',
      '--no-install-recommends',
      'chromium-headless-shell',
      'fonts-liberation',
    ]),
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
