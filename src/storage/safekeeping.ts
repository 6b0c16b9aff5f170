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

/** No backup made, and nothing changed. */
export const emptySafekeeping: Safekeeping = {
  last: '',
  since: '',
  changes: 0,
  quietAt: '',
  quietChanges: 0,
  askedToStay: false,
};

export const safekeepingRecord: RecordType<Safekeeping> = {
  name: 'safekeeping',
  policy: { backedUp: false, shared: false },
  version: 1,
  initial: emptySafekeeping,
  read(data, damaged) {
    if (typeof data !== 'object' || data === null) throw new Error('It is not an object.');
    const fields = Object.entries(emptySafekeeping).map(([name, initial]) => {
      const value: unknown = data[name as never];
      const isMoment = typeof value !== 'string' || value === '' || !Number.isNaN(Date.parse(value));
      if (typeof value === typeof initial && isMoment) return [name, value];
      damaged(`${name} is not a ${isMoment ? typeof initial : 'date and time'}.`);
      return [name, initial];
    });
    return Object.fromEntries(fields);
  },
  migrations: {},
};

/**
 * Gives a function that counts changes to what a backup holds. Changing the same part again and
 * again, as in typing, counts once.
 */
export function changeCounter(keeper: Keeper, now: () => Date) {
  let last = '';
  return ({ policy }: RecordType<unknown>, record: string, paths: string[]): void => {
    const change = [record, ...paths].join(' ');
    if (!policy.backedUp || policy.reminds === false) return;
    // After a backup, the same part is changed anew.
    if (change === last && keeper.get(safekeepingRecord).changes > 0) return;
    last = change;
    keeper.update(safekeepingRecord, '', (kept) => ({
      ...kept,
      since: kept.since || now().toISOString(),
      changes: kept.changes + 1,
    }));
  };
}
