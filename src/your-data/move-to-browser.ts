import { typeOf } from '../storage/backup-file.ts';
import { open } from '../storage/envelope.ts';
import { createKeeper, type Keeper } from '../storage/keeper.ts';
import type { Shelf } from '../storage/shelf.ts';
import { recordTypes } from './record-types.ts';

/**
 * Keeps what a tab had to itself in the browser from now on, joined with what is kept there. False when not all of it
 * could be stored; then the tab still has it.
 */
export function moveToBrowser(tab: Keeper, shelf: Shelf, now: () => Date): boolean {
  const lasting = createKeeper({ shelf, now });
  for (const [record, text] of tab.texts()) {
    const found = typeOf(record, recordTypes);
    const opened = found && open(found.type, text);
    if (found && opened?.state === 'read') lasting.join(found.type, found.id, opened);
  }
  return lasting.putAside(tab.setAside()) && !lasting.holdsUnstored();
}
