import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const EXAMPLE = join(import.meta.dirname, '../../src/hosting/nginx.conf');

/** The path of the nginx on this machine; undefined where there is none. */
export function findNginx(): string | undefined {
  return ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'].find(
    (path) => existsSync(path),
  );
}

/**
 * Serves a build on a port with the nginx example, as it stands in a plain configuration of nginx. What nginx writes goes
 * into a folder. Gives what stops it; fails with nginx's own words when it does not answer.
 */
export async function startNginx(folder: string, dist: string, port: number): Promise<() => Promise<void>> {
  mkdirSync(join(folder, 'temp'));
  const example = readFileSync(EXAMPLE, 'utf8')
    .replace('listen 80;', `listen ${port};`)
    .replace('/var/www/waymark', dist);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/temp/${name};`,
  );
  const file = join(folder, 'nginx.conf');
  writeFileSync(
    file,
    [
      'daemon off;',
      // The workers must be able to read the build, wherever it lies.
      process.getuid?.() === 0 ? 'user root;' : '',
      'worker_processes auto;',
      `pid ${folder}/nginx.pid;`,
      'events {}',
      'http {',
      'access_log off;',
      ...temporary,
      example,
      '}',
    ].join('\n'),
  );
  const errors = join(folder, 'errors.log');
  const nginx = spawn(findNginx() ?? '', ['-p', folder, '-e', errors, '-c', file]);
  const ended = new Promise<void>((end) => nginx.once('exit', () => end()));
  const answers = async (): Promise<void> => {
    while (nginx.exitCode === null) {
      const answer = await fetch(`http://localhost:${port}/`).catch(() => undefined);
      if (answer?.status === 200) return;
    }
    throw new Error(`nginx does not take the example: ${readFileSync(errors, 'utf8')}`);
  };
  await answers();
  return async () => {
    nginx.kill();
    await ended;
  };
}
