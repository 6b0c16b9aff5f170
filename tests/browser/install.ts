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

/** Whether packages of Debian's can be installed here: by its root alone. */
export const canInstallFromDebian = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Installs packages of Debian's, and says whether they were. */
export function installFromDebian(...packages: string[]): boolean {
  return (
    run('apt-get', ['-q', 'update']) &&
    run('apt-get', ['-q', 'install', '-y', '--no-install-recommends', ...packages])
  );
}
