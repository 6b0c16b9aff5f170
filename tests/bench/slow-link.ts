import { connect, createServer, type Server, type Socket } from 'node:net';

/** What Lighthouse and WebPageTest call slow 4G. */
const ROUND_TRIP = 150;
const DOWN = 1.6e6;
const UP = 750e3;
const SEGMENT = 1460;
/** What a host sends on a new connection before it waits for an answer: ten segments (RFC 6928). */
const FIRST_WINDOW = 10 * SEGMENT;

/**
 * A slow line in front of a port of this machine, for whatever connects to it, workers too. Unlike the browser's own
 * emulation it has what a first visit pays for: a round trip to connect, one bottleneck that all connections share, and
 * TCP's slow start, in which a new connection may send 14.6 KB and then waits for an answer.
 */
export function slowLink(port: number): Server {
  const down = bottleneck(DOWN);
  const up = bottleneck(UP);

  return createServer({ noDelay: true }, (browser) => {
    const host = connect({ port, host: '127.0.0.1', noDelay: true });
    const connected = performance.now() + ROUND_TRIP;
    const upwards = inOrder();
    const arrivals = inOrder();
    const answers = inOrder();
    const waiting: Buffer[] = [];
    let window = FIRST_WINDOW;
    let underWay = 0;
    let ended = false;

    browser.on('data', (bytes) =>
      upwards(Math.max(connected, up(bytes.length)) + ROUND_TRIP / 2, () => host.write(bytes)),
    );
    const send = () => {
      while (waiting[0] && underWay < window) {
        const segment = waiting[0].subarray(0, SEGMENT);
        if (segment.length < waiting[0].length) waiting[0] = waiting[0].subarray(SEGMENT);
        else waiting.shift();
        underWay += segment.length;
        const sent = down(segment.length);
        arrivals(sent + ROUND_TRIP / 2, () => browser.write(segment));
        answers(sent + ROUND_TRIP, () => {
          underWay -= segment.length;
          window += segment.length;
          send();
        });
      }
      if (ended && underWay === 0) browser.end();
    };
    host.on('data', (bytes) => {
      waiting.push(bytes);
      send();
    });
    host.on('end', () => {
      ended = true;
      send();
    });
    browser.on('end', () => host.end());
    for (const [one, other] of [
      [browser, host],
      [host, browser],
    ] as [Socket, Socket][])
      one.on('error', () => other.destroy());
  });
}

/** Gives the moment at which so many more bytes have passed, one after the other. */
function bottleneck(bitsASecond: number) {
  let free = 0;
  return (bytes: number) => {
    free = Math.max(free, performance.now()) + (bytes * 8000) / bitsASecond;
    return free;
  };
}

/** Does things each at its moment, and never one before what was given before it. */
function inOrder() {
  const jobs: { at: number; act: () => void }[] = [];
  const run = () => {
    while (jobs[0] && jobs[0].at <= performance.now() + 0.5) jobs.shift()?.act();
    if (jobs[0]) setTimeout(run, Math.max(0, jobs[0].at - performance.now()));
  };
  return (at: number, act: () => void) => {
    jobs.push({ at, act });
    if (jobs.length === 1) setTimeout(run, Math.max(0, at - performance.now()));
  };
}
