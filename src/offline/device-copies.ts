import { address } from '../address.ts';
import { isSessionOnly } from '../storage/shelf.ts';
import { COMPLETE, cachesOf, SEARCH_MARK } from './cache-names.ts';
import type { Message } from './messages.ts';
import { register, registering } from './register.ts';

/** What of the site is on this device, or why nothing can be. */
export type CopiesState = 'off' | 'unsupported' | 'session-only' | 'none' | 'site' | 'all';

const base = address('/');
const names = async () => cachesOf(base, await caches.keys());

/** Looks what of the site is on this device. Never rejects. */
export async function copiesState(): Promise<CopiesState> {
  if (!import.meta.env.KEEPS_COPIES) return 'off';
  if (!navigator.serviceWorker || !('caches' in window)) return 'unsupported';
  if (isSessionOnly()) return 'session-only';
  try {
    let state: CopiesState = 'none';
    for (const name of await names()) {
      const cache = await caches.open(name);
      if (!(await cache.match(base + COMPLETE))) continue;
      if (await cache.match(base + SEARCH_MARK)) return 'all';
      state = 'site';
    }
    return state;
  } catch {
    return 'unsupported';
  }
}

/** Keeps the whole site on this device, search included; false when not all of it could be had. Never rejects. */
export async function keepAll(): Promise<boolean> {
  try {
    const found = await register();
    // The host has the files of its newest version alone, so that one is asked, also while it waits to take over.
    await found.update();
    const worker = await newestWorker(found);
    const { port1, port2 } = new MessageChannel();
    const answer = new Promise<boolean>((done) => {
      port1.onmessage = ({ data }) => done(data === true);
    });
    send(worker, 'keep-all', [port2]);
    return await answer;
  } catch {
    return false;
  }
}

/** Removes every copy of the site from this device, and the worker that keeps them. Rejects where the browser refuses. */
export async function removeCopies(): Promise<void> {
  if (!navigator.serviceWorker) return;
  await registering?.catch(() => undefined);
  const found = await navigator.serviceWorker.getRegistration(base);
  if (found) {
    for (const worker of [found.installing, found.waiting, found.active]) if (worker) send(worker, 'stop');
    await found.unregister();
  }
  for (const name of await names()) await caches.delete(name);
}

const send = (worker: ServiceWorker, message: Message, ports: MessagePort[] = []) =>
  worker.postMessage(message, ports);

/** The newest worker of a registration once it has the site. Rejects when it could not keep everything. */
function newestWorker({ active, installing, waiting }: ServiceWorkerRegistration): Promise<ServiceWorker> {
  const worker = installing ?? waiting ?? active;
  return new Promise((ready, failed) => {
    const look = () => {
      if (worker?.state === 'installed' || worker?.state === 'activated') ready(worker);
      else if (!worker || worker.state === 'redundant') failed(new Error('The worker was not installed.'));
    };
    worker?.addEventListener('statechange', look);
    look();
  });
}
