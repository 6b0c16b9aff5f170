import { cachesOf } from '../cache-names.ts';
import type { WorkerScope } from './scope.ts';

declare const self: WorkerScope;

// In the place of the worker it takes over at once, and removes that worker's copies and itself. Open pages go on from
// the network.
self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));

self.addEventListener('activate', (event) =>
  event.waitUntil(
    (async () => {
      const base = new URL(self.registration.scope).pathname;
      for (const name of cachesOf(base, await self.caches.keys())) await self.caches.delete(name);
      await self.registration.unregister();
    })(),
  ),
);
