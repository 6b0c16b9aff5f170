import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import sirv from 'sirv';
import { basePath, below } from '../base-path.ts';
import { headersFor, readHeaderRules } from './headers.ts';

const TYPES: Record<string, string> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  xml: 'text/xml',
  txt: 'text/plain',
  md: 'text/markdown',
  webmanifest: 'application/manifest+json',
};
const COMPRESSIBLE = new RegExp(`\\.(${Object.keys(TYPES).join('|')})$`);

/**
 * Serves a finished build the way a good static host does: the headers of its `_headers` file, browsers to ask anew for
 * all that it says nothing of, brotli for text, a trailing slash for folders and `404.html` with status 404. `base` is
 * the path the build was made for.
 */
export function serveBuild(folder: string, base = '/'): Server {
  const rules = readHeaderRules(readFileSync(join(folder, '_headers'), 'utf8'));
  const files = sirv(folder, { etag: true, dev: true });

  return createServer(async (request, response) => {
    const url = wellFormed(request.url);
    if (!url) {
      response.writeHead(400, { 'Content-Type': 'text/plain' }).end('This is not an address.');
      return;
    }
    const path = url.pathname.startsWith(base) ? url.pathname.slice(base.length - 1) : undefined;
    const setHeaders = (of: string) => {
      response.setHeader('Cache-Control', 'no-cache');
      for (const [name, value] of headersFor(rules, of)) response.setHeader(name, value);
    };
    const notFound = () => {
      setHeaders('/404.html');
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      const page = join(folder, '404.html');
      response.end(
        existsSync(page) ? readFileSync(page) : 'There is no such page, and no finished build to serve.',
      );
    };
    if (path === undefined) {
      response.writeHead(302, { Location: base }).end();
      return;
    }
    if (!path.endsWith('/') && existsSync(join(folder, decodeURI(path), 'index.html'))) {
      response.writeHead(301, { Location: `${below(base, path)}/${url.search}` }).end();
      return;
    }
    setHeaders(path);
    const file = join(folder, decodeURI(path.endsWith('/') ? `${path}index.html` : path));
    if (!COMPRESSIBLE.test(file) || !/\bbr\b/.test(String(request.headers['accept-encoding']))) {
      request.url = path + url.search;
      files(request, response, notFound);
      return;
    }
    if (!file.startsWith(join(folder, '/')) || !existsSync(file)) {
      notFound();
      return;
    }
    response.setHeader(
      'Content-Type',
      `${TYPES[file.split('.').at(-1) ?? ''] ?? 'text/plain'}; charset=utf-8`,
    );
    response.setHeader('Content-Encoding', 'br');
    response.setHeader('Vary', 'Accept-Encoding');
    response.end(await compressed(file));
  });
}

/** The address asked for, or undefined when it is not one or cannot be decoded. */
function wellFormed(address = '/'): URL | undefined {
  try {
    const url = new URL(address, 'http://localhost');
    decodeURI(url.pathname);
    return url;
  } catch {
    return undefined;
  }
}

/** The file as hosts that compress ahead of time send it, at brotli's highest level; kept until the file changes. */
function compressed(file: string): Promise<Buffer> {
  const { mtimeMs } = statSync(file);
  const known = compressions.get(file);
  if (known?.mtimeMs === mtimeMs) return known.bytes;
  const bytes = compress(readFileSync(file), {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  });
  compressions.set(file, { mtimeMs, bytes });
  return bytes;
}

const compress = promisify(brotliCompress);
const compressions = new Map<string, { mtimeMs: number; bytes: Promise<Buffer> }>();

if (process.argv[1] === import.meta.filename) {
  const folder = join(import.meta.dirname, '../../dist');
  const base = basePath(process.env.BASE_PATH);
  const port = Number(process.env.PORT ?? 4321);
  if (!existsSync(join(folder, 'index.html'))) {
    console.error('There is no finished build in dist/. Run "npm run build" first, or "npm start" for both.');
    process.exit(1);
  }
  serveBuild(folder, base)
    .on('error', (error: NodeJS.ErrnoException) => {
      console.error(
        error.code === 'EADDRINUSE'
          ? `Port ${port} is taken. Choose another: PORT=${port + 1} npm run serve`
          : error.message,
      );
      process.exit(1);
    })
    .listen(port, () => console.log(`Waymark is at http://localhost:${port}${base}`));
}
