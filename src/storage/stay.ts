import type { Keeper } from './keeper.ts';
import { safekeepingRecord } from './safekeeping.ts';
import { isSessionOnly } from './shelf.ts';

/** What the browser says of letting this site's storage stay when room runs short or time passes. */
export type Stay = 'stays' | 'may-go' | 'unknown' | 'session-only';

/** Whether the browser has agreed to let the storage stay; of a tab that keeps nothing, that it does not matter there. */
export async function staysStored(): Promise<Stay> {
  if (isSessionOnly()) return 'session-only';
  try {
    return (await navigator.storage.persisted()) ? 'stays' : 'may-go';
  } catch {
    return 'unknown';
  }
}

/** Asks the browser to let the storage stay. Firefox asks its user; the others decide by themselves. */
export async function askToStay(keeper: Keeper): Promise<Stay> {
  keeper.update(safekeepingRecord, '', (kept) => (kept.askedToStay ? kept : { ...kept, askedToStay: true }));
  try {
    return (await navigator.storage.persist()) ? 'stays' : 'may-go';
  } catch {
    return 'unknown';
  }
}

/** The same, once in the life of what is kept: for when there is something worth keeping. */
export async function askToStayOnce(keeper: Keeper): Promise<void> {
  if (keeper.get(safekeepingRecord).askedToStay || (await staysStored()) !== 'may-go') return;
  await askToStay(keeper);
}
