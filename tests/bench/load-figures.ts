import { execFile } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { startNginx } from '../browser/nginx.ts';
import { amount, kilobytes, type Row } from './table.ts';

const CONNECTIONS = 64;
const TEXT = /\.(html|css|js|json|svg|xml|txt|md|webmanifest)$/;

/** What wrk saw of a host under load. */
export interface Load {
  perSecond: number;
  /** Milliseconds until half of the answers were there, and until all but one in a hundred were. */
  half: number;
  most: number;
  /** Bytes of an answer, head included. */
  bytes: number;
  /** Answers with a status other than 2xx or 3xx, and connections that broke. */
  errors: number;
}

/** The nginx example under load for so many seconds: compressing each answer, then with text made ready beforehand. */
export async function loadNginx(folder: string, dist: string, port: number, seconds: number) {
  const site = join(folder, 'site');
  cpSync(dist, site, { recursive: true });
  const eachTime = await load(join(folder, 'each-time'), site, port, seconds);
  for (const file of globSync('**/*', { cwd: site }).filter((name) => TEXT.test(name)))
    writeFileSync(join(site, `${file}.gz`), gzipSync(readFileSync(join(site, file)), { level: 9 }));
  const ready = await load(join(folder, 'ready'), site, port, seconds);
  return { eachTime, ready };
}

/** Every guide of a build in turn, asked for compressed over connections that are kept. */
async function load(folder: string, dist: string, port: number, seconds: number): Promise<Load> {
  mkdirSync(folder);
  const script = join(folder, 'guides.lua');
  const paths = globSync('guides/*/index.html', { cwd: dist }).map(
    (file) => `"/${file.replace('index.html', '')}"`,
  );
  writeFileSync(
    script,
    `local paths, at = {${paths.join(',')}}, 0
request = function() at = at % #paths + 1; return wrk.format("GET", paths[at]) end`,
  );
  const stop = await startNginx(folder, dist, port);
  const { stdout } = await promisify(execFile)('wrk', [
    ...['--threads', '1', '--connections', `${CONNECTIONS}`, '--duration', `${seconds}s`, '--latency'],
    ...['--script', script, '--header', 'Accept-Encoding: gzip', `http://localhost:${port}`],
  ]);
  await stop();
  return readLoad(stdout);
}

/** What wrk prints, as numbers. */
export function readLoad(printed: string): Load {
  const milliseconds = (percent: number) => {
    const [, time, unit] = new RegExp(`${percent}%\\s+([\\d.]+)(us|ms|s)`).exec(printed) ?? [];
    return Number(time) * ({ us: 0.001, ms: 1, s: 1000 }[unit ?? ''] ?? Number.NaN);
  };
  const [, requests, size, scale] =
    /(\d+) requests in [\d.]+\w+, ([\d.]+)(KB|MB|GB) read/.exec(printed) ?? [];
  const of = (pattern: RegExp) =>
    [...printed.matchAll(pattern)].reduce((sum, [, count]) => sum + Number(count), 0);
  return {
    perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(printed)?.[1]),
    half: milliseconds(50),
    most: milliseconds(99),
    bytes: (Number(size) * 1024 ** ({ KB: 1, MB: 2, GB: 3 }[scale ?? ''] ?? 0)) / Number(requests),
    errors:
      of(/Non-2xx or 3xx responses: (\d+)/g) +
      [...(/Socket errors: (.*)/.exec(printed)?.[1] ?? '').matchAll(/\d+/g)].reduce(
        (sum, [count]) => sum + Number(count),
        0,
      ),
  };
}

/** The rows of nginx under load. */
export const loadRows = (loads: Awaited<ReturnType<typeof loadNginx>>): Row[] =>
  (['eachTime', 'ready'] as const).flatMap((way) => {
    const name = `nginx, ${way === 'ready' ? 'text compressed beforehand' : 'compressing each answer'}`;
    const { perSecond, half, most, bytes, errors } = loads[way];
    return [
      {
        what: `${name}: guides on ${CONNECTIONS} connections`,
        site: `${amount(perSecond, 'a second')} of ${kilobytes(bytes)}`,
      },
      { what: `${name}: half, 99 % of answers`, site: `${amount(half, 'ms', 1)}, ${amount(most, 'ms', 1)}` },
      { what: `${name}: errors`, site: `${errors}`, aim: '0', met: errors === 0 },
    ];
  });
