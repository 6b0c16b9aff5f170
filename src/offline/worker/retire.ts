import { cachesOf } from '../cache-names.ts';
import type { WorkerScope } from './scope.ts';
import { createTakeOver } from './take-over.ts';

declare const self: WorkerScope;

// In the place of the worker it takes over at once, and removes that worker's copies and itself. Open pages go on from
// the network.
const takeOver = createTakeOver(self);
// Not awaited: it ends when the worker is active, and that comes after its installation.
self.addEventListener('install', () => {
  takeOver();
});

self.addEventListener('activate', (event) =>
  event.waitUntil(
    (async () => {
      const base = new URL(self.registration.scope).pathname;
      for (const name of cachesOf(base, await self.caches.keys())) await self.caches.delete(name);
      await self.registration.unregister();
    })(),
  ),
);
