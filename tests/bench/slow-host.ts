import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createSecureServer, type Http2ServerResponse } from 'node:http2';
import type { AddressInfo, Server } from 'node:net';
import { join } from 'node:path';
import { serveBuild } from '../../src/hosting/serve.ts';
import { slowLink } from './slow-link.ts';

/** A host with HTTP/2 over TLS, as hosts are. */
export interface Host {
  /** Its address at the other end of the slow line. */
  slow: string;
  /** Its address on this machine, without the line. */
  near: string;
  /** What it has sent, from the first answer on. */
  sent: Sent[];
}

/** An answer of a host: what kind of file it was, and the bytes of its body as they travelled, compressed. */
interface Sent {
  type: string;
  bytes: number;
}

/** Makes a certificate for this machine in a folder; the browser is told to trust it. */
export function makeCertificate(folder: string): { key: string; cert: string } {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const { status, error } = spawnSync(
    'openssl',
    [
      ...[
        'req',
        '-x509',
        '-newkey',
        'ec',
        '-pkeyopt',
        'ec_paramgen_curve:prime256v1',
        '-nodes',
        '-days',
        '2',
      ],
      ...['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-keyout', key, '-out', cert],
    ],
    { stdio: 'ignore' },
  );
  if (status !== 0)
    throw new Error(`openssl could not make a certificate: ${error?.message ?? `it ended with ${status}`}`);
  return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
}

/** Serves a folder near by and at the far end of a slow line, until the process ends. */
export async function slowHost(folder: string, certificate: { key: string; cert: string }): Promise<Host> {
  const pages = serveBuild(folder);
  const sent: Sent[] = [];
  const near = await listen(
    createSecureServer(certificate, (request, response) => {
      noteAnswer(response, sent);
      pages.emit('request', request, response);
    }),
  );
  const slow = await listen(slowLink(near));
  return { near: `https://localhost:${near}`, slow: `https://localhost:${slow}`, sent };
}

/** Counts what is written as the body of an answer. The browser's own count of HTTP/2 answers takes in parts of their heads. */
function noteAnswer(response: Http2ServerResponse, sent: Sent[]): void {
  let bytes = 0;
  const { write } = response;
  // `end` writes what it is given through `write`.
  response.write = (...given: unknown[]) => {
    const [chunk] = given;
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) bytes += Buffer.byteLength(chunk);
    return Reflect.apply(write, response, given);
  };
  response.once('finish', () => sent.push({ type: String(response.getHeader('content-type')), bytes }));
}

const listen = (server: Server) =>
  new Promise<number>((ready) => {
    server.unref();
    server.listen(0, '127.0.0.1', () => ready((server.address() as AddressInfo).port));
  });
