import type { WorkerScope } from './scope.ts';

const PAUSE_MILLISECONDS = 500;
const MOST_TRIES = 20;

/**
 * Gives a function by which this worker takes over from the one before it, without waiting for its pages to be closed.
 * Chromium forgets the wish when the earlier worker is busy at that very moment (seen in 156), so it is told again.
 */
export function createTakeOver(scope: WorkerScope): () => Promise<void> {
  let done = false;
  scope.addEventListener('activate', () => {
    done = true;
  });
  return async () => {
    for (let tries = 0; !done && tries < MOST_TRIES; tries++) {
      // It resolves before the worker takes over, or not at all while it waits.
      scope.skipWaiting();
      await new Promise((later) => setTimeout(later, PAUSE_MILLISECONDS));
    }
  };
}
