/*
 * Builds the site a second time, under a base path and with the fixtures added to its content, and serves it.
 * What works there needs neither the root of a domain nor a quiz that the code knows by name.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { serveBuild } from '../../src/hosting/serve.ts';
import { addresses } from './addresses.ts';

// Beside Playwright's results, which it clears at each run.
const folder = join(import.meta.dirname, 'built');
const { pathname, port } = new URL(addresses.fixture);

rmSync(folder, { recursive: true, force: true });
cpSync('content', join(folder, 'content'), { recursive: true });
cpSync('tests/fixtures/quizzes', join(folder, 'content/quizzes'), { recursive: true });

const build = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: {
    ...process.env,
    BASE_PATH: pathname,
    CONTENT_FOLDER: join(folder, 'content'),
    OUT_DIR: join(folder, 'dist'),
    ASTRO_CACHE_DIR: join(folder, 'cache'),
  },
});
if (build.status !== 0) process.exit(build.status ?? 1);

serveBuild(join(folder, 'dist'), pathname).listen(Number(port), () => console.log(addresses.fixture));
