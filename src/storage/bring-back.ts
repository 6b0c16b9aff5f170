import type { BackupContents, BackupRecord } from './backup-file.ts';
import { seal } from './envelope.ts';
import { discard } from './erase.ts';
import { joinInto } from './join.ts';
import type { Keeper } from './keeper.ts';
import { putAsideIfRoom, setAsideOn } from './put-aside.ts';
import { recordName } from './record-names.ts';
import type { Shelf } from './shelf.ts';
import { alike, type Stamped } from './stamps.ts';

/**
 * What to do with a record that is kept here too. `merge`: in each part the later change counts. `keep-both`: the
 * file's stands beside it under a new id, where that can be and none that says the same stands there already, and is
 * merged where it cannot. `replace`: the file's counts, and what it replaces is set aside.
 */
export type BringBackWay = 'merge' | 'keep-both' | 'replace';

export interface BroughtBack {
  /** The records left as they are here, as there was no room to set them aside. */
  left: string[];
  /** How many texts that stand set aside in the file found no room here. */
  missed: number;
  /** Makes everything what it was. What was changed since is set aside first; false where there is no room, and it stays. */
  undo(): boolean;
}

interface Surroundings {
  /** Where the keeper keeps. */
  shelf: Shelf;
  /** Gives an unused id at each call. */
  newId: () => string;
  /** The moment something is set aside. */
  now: () => Date;
  /** Awaited between records, so that a long file does not hold up the page. */
  pause: () => Promise<void>;
}

/** Brings back what a backup holds. */
export async function bringBack(
  { records, setAside }: BackupContents,
  way: BringBackWay,
  keeper: Keeper,
  { shelf, newId, now, pause }: Surroundings,
): Promise<BroughtBack> {
  const left: string[] = [];
  const changes: { undo: () => boolean; replaced?: string | undefined }[] = [];
  const asideBefore = new Set(setAsideOn(shelf).map(({ key }) => key));
  /** Sets what a record says here aside and gives the key; undefined when there is no room. */
  const setAsideHere = ({ type, id }: Found, here: Stamped) =>
    putAsideIfRoom(shelf, {
      why: 'replaced',
      record: recordName(type, id),
      at: now().toISOString(),
      text: seal(type, here),
    });
  /** Discards what this has set aside, and nothing that was there or that another tab has set aside since. */
  const discardOwn = (own: (string | undefined)[]) => {
    for (const item of setAsideOn(shelf))
      if (own.includes(item.key) && !asideBefore.has(item.key)) discard(keeper, shelf, item);
  };

  const take = (given: Found, change: (found: Found) => void, { id = given.id, replaced = '' } = {}) => {
    const found = { ...given, id };
    const before = keeper.find(found.type, id);
    change(found);
    const after = keeper.find(found.type, id);
    const undo = () => {
      const present = keeper.find(found.type, id);
      if (present === before) return true;
      if (present && present !== after && !setAsideHere(found, present)) return false;
      if (before) keeper.update(found.type, id, () => before.value);
      else keeper.put(found.type, id, undefined);
      return true;
    };
    changes.push({ undo, replaced });
  };
  const join = ({ type, id, value, stamps }: Found) => joinInto(keeper, type, id, { value, stamps });
  /** The file's beside what is here, once: whoever brings a file back a second time wants no second copy. */
  const standBeside = async (found: Found) => {
    for (const id of keeper.ids(found.type)) {
      if (alike(keeper.find(found.type, id)?.value, found.value)) return;
      await pause();
    }
    take(found, join, { id: newId() });
  };

  for (const { found, record } of records) {
    if (!found) continue;
    await pause();
    // Not what stood here when the file was looked at: it may have been changed or erased since.
    const here = keeper.find(found.type, found.id);
    if (here && alike(here.value, found.value)) continue;
    if (way === 'keep-both' && here && found.type.copies) await standBeside(found);
    else if (!here || way !== 'replace') take(found, join);
    else {
      const replaced = setAsideHere(found, here);
      if (replaced === undefined) left.push(record);
      else take(found, ({ type, id, value }) => keeper.update(type, id, () => value), { replaced });
    }
  }
  const brought = setAside.map((item) => putAsideIfRoom(shelf, item));
  if (brought.length > 0) keeper.changedElsewhere(null, null);
  return {
    left,
    missed: brought.filter((key) => key === undefined).length,
    undo() {
      discardOwn(brought);
      // What was replaced is let go of only once it is back.
      const undone = changes.toReversed().map(({ undo, replaced }) => {
        const back = undo();
        if (back) discardOwn([replaced]);
        return back;
      });
      return undone.every(Boolean);
    },
  };
}

type Found = NonNullable<BackupRecord['found']>;
