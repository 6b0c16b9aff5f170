import type { RecordType } from './envelope.ts';
import type { Keeper } from './keeper.ts';

/** How safe what is kept is: when a backup was made last, and what has changed since. */
export interface Safekeeping {
  /** When a backup file was last made, an ISO date and time in UTC; empty before the first. */
  last: string;
  /** When the first change after it was made; empty when nothing changed. */
  since: string;
  /** How many changes were made after it. Typing on in one field is one change. */
  changes: number;
  /** When the visitor last said "not now", and how many changes there were then. */
  quietAt: string;
  quietChanges: number;
  /** Whether the browser was asked to let this storage stay. */
  askedToStay: boolean;
}

const nothingMade: Safekeeping = {
  last: '',
  since: '',
  changes: 0,
  quietAt: '',
  quietChanges: 0,
  askedToStay: false,
};

const MOST_CHANGES = 20;
const MOST_DAYS = 14;
const DAY_MILLISECONDS = 86_400_000;

export const safekeepingRecord: RecordType<Safekeeping> = {
  name: 'safekeeping',
  policy: { backedUp: false, shared: false },
  version: 1,
  initial: nothingMade,
  read(data, damaged) {
    if (typeof data !== 'object' || data === null) throw new Error('It is not an object.');
    const fields = Object.entries(nothingMade).map(([name, initial]) => {
      const value: unknown = data[name as never];
      if (typeof value === typeof initial) return [name, value];
      damaged(`${name} is not a ${typeof initial}.`);
      return [name, initial];
    });
    return Object.fromEntries(fields);
  },
  migrations: {},
};

/** Whether it is time to suggest a backup: after 20 changes, or when changes have waited for 14 days. */
export function backupIsDue(kept: Safekeeping, now: Date): boolean {
  if (kept.changes <= kept.quietChanges) return false;
  const waiting = now.getTime() - Date.parse(kept.quietAt || kept.since);
  return kept.changes - kept.quietChanges >= MOST_CHANGES || waiting >= MOST_DAYS * DAY_MILLISECONDS;
}

/** Notes that a backup file was made now. */
export function noteBackup(keeper: Keeper, now: Date): void {
  keeper.update(safekeepingRecord, '', ({ askedToStay }) => ({
    ...nothingMade,
    last: now.toISOString(),
    askedToStay,
  }));
}

/** Notes that the visitor does not want to be reminded now. */
export function noteNotNow(keeper: Keeper, now: Date): void {
  keeper.update(safekeepingRecord, '', (kept) => ({
    ...kept,
    quietAt: now.toISOString(),
    quietChanges: kept.changes,
  }));
}

/**
 * Gives a function that counts changes to what a backup holds, for a keeper to call. Changing the same part again and
 * again, as in typing, counts once.
 */
export function changeCounter(keeper: () => Keeper, now: () => Date) {
  let last = '';
  return ({ policy }: RecordType<unknown>, record: string, paths: string[]): void => {
    const change = [record, ...paths].join(' ');
    if (!policy.backedUp || change === last) return;
    last = change;
    keeper().update(safekeepingRecord, '', (kept) => ({
      ...kept,
      since: kept.since || now().toISOString(),
      changes: kept.changes + 1,
    }));
  };
}
