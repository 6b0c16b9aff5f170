import { type SetAside, type SetAsideReason, setAsidePrefixes } from './set-aside.ts';
import type { Shelf } from './shelf.ts';

const reasons = Object.keys(setAsidePrefixes) as SetAsideReason[];

const keyOf = ({ why, at, record }: Omit<SetAside, 'key'>) => `${setAsidePrefixes[why]}${at}/${record}`;

/**
 * Sets a text aside and gives its key. Nothing set aside before is overwritten, and the same text of the same record is set
 * aside once. Throws what the shelf throws.
 */
export function putAside(shelf: Shelf, item: Omit<SetAside, 'key'>): string {
  const already = listSetAside(shelf).find((other) => sameAside(item, other));
  if (already) return already.key;
  let key = keyOf(item);
  // Two texts of one record in one millisecond: the later one gets a later moment.
  for (let later = 1; shelf.get(key) !== null; later++) {
    key = keyOf({ ...item, at: new Date(Date.parse(item.at) + later).toISOString() });
  }
  shelf.set(key, item.text);
  return key;
}

/** Whether both are the same text of the same record, set aside for the same reason. */
export function sameAside(one: Omit<SetAside, 'key'>, other: Omit<SetAside, 'key'>): boolean {
  return one.why === other.why && one.record === other.record && one.text === other.text;
}

/** Sets a text aside as `putAside` does; undefined instead of throwing where the shelf has no room or does not let itself be written. */
export function putAsideIfRoom(shelf: Shelf, item: Omit<SetAside, 'key'>): string | undefined {
  try {
    return putAside(shelf, item);
  } catch {
    return undefined;
  }
}

/** All that was set aside, oldest first; nothing where the shelf does not let itself be read. */
export function setAsideOn(shelf: Shelf): SetAside[] {
  try {
    return listSetAside(shelf);
  } catch {
    return [];
  }
}

function listSetAside(shelf: Shelf): SetAside[] {
  const keys = shelf.keys().sort();
  return reasons.flatMap((why) =>
    keys
      .filter((key) => key.startsWith(setAsidePrefixes[why]))
      .flatMap((key) => {
        const text = shelf.get(key);
        // Another tab may have discarded it since.
        if (text === null) return [];
        const [at = '', ...record] = key.slice(setAsidePrefixes[why].length).split('/');
        return { key, why, at, record: record.join('/'), text };
      }),
  );
}
