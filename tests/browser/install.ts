import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Runs a command where its output can be seen, and says whether it succeeded. */
export function run(command: string, parameters: string[]): boolean {
  console.log(`$ ${command} ${parameters.join(' ')}`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return (
    spawnSync(command, parameters, { stdio: ['ignore', 'inherit', 'inherit'], env: environment }).status === 0
  );
}

/** Installs packages of Debian's where that is possible, and says whether they were. */
export function installFromDebian(...packages: string[]): boolean {
  return (
    process.getuid?.() === 0 &&
    existsSync('/usr/bin/apt-get') &&
    run('apt-get', ['-q', 'update']) &&
    run('apt-get', ['-q', 'install', '-y', '--no-install-recommends', ...packages])
  );
}
