import { execFile, spawn } from 'node:child_process';
import { cpSync, globSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { addGuides } from './generated-guides.ts';
import { amount, type Row } from './table.ts';

/** What a build needs, copied: two builds in one checkout would write over each other's `.astro/`. */
const PROJECT = ['src', 'public', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
const LOOK_EVERY = 400;
/** How far the cost of a further guide may be from what it is among the first thousand. */
const FLAT = 0.15;

/** What it took to build the site with so many generated guides beside its own, and nothing kept from before. */
export interface Build {
  guides: number;
  seconds: number;
  /** Seconds of all processors, which other work on the machine hardly changes. */
  processor: number;
  /** Most bytes of memory that all its processes held at one time. */
  memory: number;
  /** Bytes of the search index and its engine, as they lie on the host: compressed already. */
  index: number;
}

/** Builds a copy of the site in a folder, which is removed again. */
export async function buildWith(guides: number, folder: string): Promise<Build> {
  const [project, times] = [join(folder, 'project'), join(folder, 'times')] as const;
  for (const part of PROJECT) cpSync(part, join(project, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  addGuides(join(project, 'content/guides'), guides);
  const began = performance.now();
  const memory = await watched(project, times, join(folder, 'cache'));
  const index = join(project, 'dist/pagefind');
  const build = {
    guides,
    seconds: (performance.now() - began) / 1000,
    processor: processorSeconds(readFileSync(times, 'utf8')),
    memory,
    index: globSync('**/*', { cwd: index }).reduce((sum, file) => sum + statSync(join(index, file)).size, 0),
  };
  rmSync(folder, { recursive: true });
  return build;
}

/** Runs a build to its end and gives the most memory seen; the shell notes in a file how long its processes worked. */
async function watched(project: string, times: string, cache: string): Promise<number> {
  const build = spawn(
    'sh',
    [
      ...['-c', '"$@" >/dev/null; code=$?; times >"$0"; exit $code', times],
      ...[process.execPath, 'node_modules/astro/bin/astro.mjs', 'build'],
    ],
    {
      cwd: project,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_CACHE_DIR: cache },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  let most = 0;
  const look = setInterval(async () => {
    most = Math.max(most, await memoryOf(build.pid ?? 0));
  }, LOOK_EVERY);
  const code = await new Promise((ended) => build.once('exit', ended));
  clearInterval(look);
  if (code !== 0) throw new Error(`The build ended with ${code}.`);
  return most;
}

/** Resident bytes of a process and all that it started. */
async function memoryOf(root: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,rss=']);
  const processes = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const below = (parent: number): number =>
    processes
      .filter(([, its]) => its === parent)
      .reduce((sum, [own = 0, , kilobytes = 0]) => sum + kilobytes * 1024 + below(own), 0);
  return below(root);
}

/** Sums what `times` says of a shell's processes, such as `1m2.5s 0m3.25s`; its first line is of the shell itself. */
export function processorSeconds(times: string): number {
  const ofProcesses = times.trim().split('\n')[1] ?? '';
  return [...ofProcesses.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

/** The rows of builds, from the fewest guides to the most. */
export function buildRows(builds: Build[]): Row[] {
  const costs = builds.slice(1).map((build, at) => {
    const before = builds[at] as Build;
    return (1000 * (build.processor - before.processor)) / (build.guides - before.guides);
  });
  const first = costs[1] ?? 0;
  return builds.flatMap(({ guides, seconds, processor, memory, index }, at) => {
    const name = `build, ${guides.toLocaleString('en-GB')} guides`;
    const cost = costs[at - 1];
    const from = builds[at - 1]?.guides.toLocaleString('en-GB');
    return [
      {
        what: `${name}: time, of processors`,
        site: `${amount(seconds, 's', 1)}, ${amount(processor, 's', 1)}`,
      },
      { what: `${name}: peak memory`, site: amount(memory / 1024 ** 2, 'MB') },
      { what: `${name}: search index`, site: amount(index / 1024 ** 2, 'MB', 2) },
      ...(cost === undefined
        ? []
        : [
            {
              what: `${name}: each guide more than ${from}`,
              site: amount(cost, 'ms of processor', 1),
              ...(at > 2 && {
                aim: `${amount(first, 'ms', 1)} ± ${FLAT * 100} %`,
                met: Math.abs(cost / first - 1) <= FLAT,
              }),
            },
          ]),
    ];
  });
}
