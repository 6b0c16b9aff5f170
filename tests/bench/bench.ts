/*
 * Measures the finished build and prints one table. `npm run bench` takes some twenty minutes, `npm run bench -- --quick`
 * a few; `--only pages,builds,load` leaves the other parts out, and `--guides 20,200` builds with so many. README.md says how the figures are made.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findNginx } from '../browser/nginx.ts';
import { type Build, buildRows, buildWith } from './build-figures.ts';
import { loadNginx, loadRows } from './load-figures.ts';
import { pageRows } from './page-figures.ts';
import { type Row, table } from './table.ts';

const PARTS = ['pages', 'builds', 'load'] as const;
const LOAD_PORT = 4390;

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: PARTS.join() },
    guides: { type: 'string' },
  },
});
const wanted = (part: (typeof PARTS)[number]) => values.only.split(',').includes(part);
const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');
const temporary = mkdtempSync(join(tmpdir(), 'waymark-bench-'));

/** An empty folder that is gone when all is measured. */
const folder = (name: string) => {
  const path = join(temporary, name);
  mkdirSync(path, { recursive: true });
  return path;
};
const progress = (text: string) => console.error(`${text} (load ${loadavg()[0]?.toFixed(1)})`);

async function measureBuilds(): Promise<Row[]> {
  const builds: Build[] = [];
  const counts = values.guides ?? (values.quick ? '20,200' : '20,200,1000,5000');
  for (const guides of counts.split(',').map(Number)) {
    progress(`Builds with ${guides} guides`);
    builds.push(await buildWith(guides, folder(`build-${guides}`)));
  }
  return buildRows(builds);
}

async function measureLoad(): Promise<Row[]> {
  if (!findNginx() || !existsSync('/usr/bin/wrk')) {
    progress('Load is left out: it takes nginx and wrk');
    return [];
  }
  progress('Puts nginx under load');
  return loadRows(await loadNginx(folder('load'), dist, LOAD_PORT, values.quick ? 5 : 20));
}

process.chdir(root);
if (!existsSync(join(dist, 'index.html'))) {
  console.error('There is no finished build in dist/. Run "npm run build" first.');
  process.exit(1);
}
try {
  const rows = [
    ...(wanted('pages') ? await pageRows({ dist, folder, runs: values.quick ? 3 : 9, progress }) : []),
    ...(wanted('load') ? await measureLoad() : []),
    ...(wanted('builds') ? await measureBuilds() : []),
  ];
  const memory = Math.round(totalmem() / 1024 ** 3);
  console.log(
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores, ${memory} GiB\n\n${table(rows)}`,
  );
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
