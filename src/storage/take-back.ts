import type { BackupContents, BackupRecord } from './backup-file.ts';
import { seal } from './envelope.ts';
import { discard } from './erase.ts';
import { joinInto } from './join.ts';
import type { Keeper } from './keeper.ts';
import { putAsideIfRoom, setAsideOn } from './put-aside.ts';
import { recordName } from './record-names.ts';
import type { Shelf } from './shelf.ts';
import type { Stamped } from './stamps.ts';

/**
 * What to do with a record that is kept here too. `merge`: in each part the later change counts. `keep-both`: the
 * file's stands beside it under a new id, where that can be, and is merged where it cannot. `replace`: the file's counts,
 * and what it replaces is set aside.
 */
export type TakeBackWay = 'merge' | 'keep-both' | 'replace';

export interface TakenBack {
  /** The records left as they are here, as there was no room to set them aside. */
  left: string[];
  /** Makes everything what it was. What was changed since is set aside first. */
  undo(): void;
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

/** Takes back what a backup holds. */
export async function takeBack(
  { records, setAside }: BackupContents,
  way: TakeBackWay,
  keeper: Keeper,
  { shelf, newId, now, pause }: Surroundings,
): Promise<TakenBack> {
  const left: string[] = [];
  const undos: (() => void)[] = [];
  const asideBefore = new Set(setAsideOn(shelf).map(({ key }) => key));
  /** Sets what a record says here aside; false when there is no room. */
  const setAsideHere = ({ type, id }: Found, here: Stamped | undefined) =>
    !here ||
    putAsideIfRoom(shelf, {
      why: 'replaced',
      record: recordName(type, id),
      at: now().toISOString(),
      text: seal(type, here),
    });

  const take = (given: Found, change: (found: Found) => void, id = given.id) => {
    const found = { ...given, id };
    const before = keeper.find(found.type, id);
    change(found);
    const after = keeper.find(found.type, id);
    undos.push(() => {
      const present = keeper.find(found.type, id);
      if (present === before) return;
      if (present !== after && !setAsideHere(found, present)) return;
      if (before) keeper.update(found.type, id, () => before.value);
      else keeper.remove(found.type, id);
    });
  };
  const join = ({ type, id, value, stamps }: Found) => joinInto(keeper, type, id, { value, stamps });

  for (const { state, found, record } of records) {
    if (!found || state === 'same') continue;
    await pause();
    if (state === 'new' || way === 'merge') take(found, join);
    else if (way === 'keep-both') take(found, join, found.type.copies ? newId() : found.id);
    else if (setAsideHere(found, keeper.find(found.type, found.id)))
      take(found, ({ type, id, value }) => keeper.update(type, id, () => value));
    else left.push(record);
  }
  for (const item of setAside) putAsideIfRoom(shelf, item);
  const added = setAsideOn(shelf).filter(({ key }) => !asideBefore.has(key));
  return {
    left,
    undo() {
      for (const item of added) discard(keeper, shelf, item);
      for (const undo of undos.toReversed()) undo();
    },
  };
}

type Found = NonNullable<BackupRecord['found']>;
