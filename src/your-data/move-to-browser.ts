import { open } from '../storage/envelope.ts';
import { joinInto } from '../storage/join.ts';
import { createKeeper, type Keeper } from '../storage/keeper.ts';
import { mending } from '../storage/mending.ts';
import { putAsideIfRoom, setAsideOn } from '../storage/put-aside.ts';
import type { Shelf } from '../storage/shelf.ts';
import { typeOf } from '../storage/type-of.ts';
import { recordTypes } from './record-types.ts';

/**
 * Keeps on one shelf what a keeper has on another or holds in memory, joined with what is there; what cannot be read is set
 * aside. What is about the one place alone, such as when a backup was made, stays behind. False when not all of it could be
 * stored; the keeper has it in any case.
 */
export function moveToBrowser(keeper: Keeper, from: Shelf, to: Shelf, now: () => Date): boolean {
  const keeperOn = (shelf: Shelf) => createKeeper({ shelf, now, mending: () => mending });
  const lasting = keeperOn(to);
  const aside: (string | undefined)[] = [];
  for (const [record, text] of keeperOn(from).texts()) {
    const found = typeOf(record, recordTypes);
    if (found && !found.type.policy.backedUp) continue;
    const opened = found && open(found.type, text);
    if (found && opened?.state === 'read') joinInto(lasting, found.type, found.id, opened);
    // Of another version of the site, perhaps.
    else aside.push(putAsideIfRoom(to, { why: 'unreadable', record, at: now().toISOString(), text }));
  }
  for (const { type, id, state } of keeper.held())
    if (type.policy.backedUp) joinInto(lasting, type, id, state);
  aside.push(...setAsideOn(from).map((item) => putAsideIfRoom(to, item)));
  return aside.every(Boolean) && !lasting.holdsUnstored();
}
