import { address } from '../address.ts';
import { peek } from '../storage/peek.ts';
import { isSessionOnly, tabShelf } from '../storage/shelf.ts';

/** What a page may load as a script. TypeScript's library does not tell it from a text yet. */
type ScriptAddress = string;

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: () => string },
  ): {
    createScriptURL(input: string): ScriptAddress;
  };
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes;
  }
  interface Navigator {
    readonly connection?: { readonly saveData?: boolean };
  }
}

let script: ScriptAddress | undefined;

/** The latest registration, which may be under way still, or have failed. */
export let registering: Promise<ServiceWorkerRegistration> | undefined;

/**
 * Registers the worker that keeps the site on this device. The security policy lets no script be named by a text; the
 * one exception is this policy, which has one answer whatever it is asked.
 */
export function register(): Promise<ServiceWorkerRegistration> {
  const worker = address('/offline-worker.js');
  script ??=
    window.trustedTypes?.createPolicy('offline', { createScriptURL: () => worker }).createScriptURL('') ??
    worker;
  registering = navigator.serviceWorker.register(script);
  return registering;
}

/**
 * Keeps the site on this device, and offers a new version when one is ready. Not in a tab that keeps nothing, not against
 * the visitor's choice; where data is saved, begun only on request. Rejects where the browser does not let it. Every page
 * loads this, so the notice comes only when there is one.
 */
export async function keepForOffline(): Promise<void> {
  const { serviceWorker, connection } = navigator;
  const choice = (peek('offline') as { copies?: unknown } | undefined)?.copies;
  if (!import.meta.env.KEEPS_COPIES || !serviceWorker || isSessionOnly()) return;
  if (choice === 'none' || (choice !== 'all' && connection?.saveData && !serviceWorker.controller)) return;
  const found = await register();
  const look = () => {
    const { active, installing, waiting } = found;
    if (installing) installing.onstatechange = look;
    if (active && waiting)
      import('./update-notice.ts')
        .then((notice) => notice.offerUpdate(waiting, tabShelf))
        // It offers the version again on the next page.
        .catch(() => undefined);
  };
  found.onupdatefound = look;
  look();
}
