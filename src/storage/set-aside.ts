import type { Shelf } from './shelf.ts';

/** Why a text was set aside: it could not be read, or something took its place. */
export type SetAsideReason = 'unreadable' | 'replaced';

/** A text that was moved out of the way, as it was found. */
export interface SetAside {
  /** Where it is kept now. */
  key: string;
  why: SetAsideReason;
  /** The record it was found under, such as `plan/4f…`. */
  record: string;
  /** When it was set aside, an ISO date and time in UTC. */
  at: string;
  text: string;
}

const prefixes: Record<SetAsideReason, string> = {
  unreadable: 'waymark-set-aside/',
  replaced: 'waymark-replaced/',
};
const reasons = Object.keys(prefixes) as SetAsideReason[];

/** The key under which a text is set aside. */
function setAsideKey({ why, at, record }: Pick<SetAside, 'why' | 'at' | 'record'>): string {
  return `${prefixes[why]}${at}/${record}`;
}

/** Whether something set aside is kept under this key. */
export function isSetAside(key: string): boolean {
  return reasons.some((why) => key.startsWith(prefixes[why]));
}

/**
 * Sets a text aside. Nothing set aside before is overwritten, and the same text of the same record is set aside once.
 * Throws what the shelf throws.
 */
export function putAside(shelf: Shelf, item: Omit<SetAside, 'key'>): void {
  const already = listSetAside(shelf).some(
    ({ why, record, text }) => why === item.why && record === item.record && text === item.text,
  );
  if (already) return;
  let key = setAsideKey(item);
  // Two texts of one record in one millisecond: the later one gets a later moment.
  for (let later = 1; shelf.get(key) !== null; later++) {
    key = setAsideKey({ ...item, at: new Date(Date.parse(item.at) + later).toISOString() });
  }
  shelf.set(key, item.text);
}

/** All that was set aside, oldest first. Throws what the shelf throws. */
export function listSetAside(shelf: Shelf): SetAside[] {
  const keys = shelf.keys().sort();
  return reasons.flatMap((why) =>
    keys
      .filter((key) => key.startsWith(prefixes[why]))
      .map((key) => {
        const [at = '', ...record] = key.slice(prefixes[why].length).split('/');
        return { key, why, at, record: record.join('/'), text: shelf.get(key) ?? '' };
      }),
  );
}
