import { joinInto } from './join.ts';
import type { Keeper } from './keeper.ts';
import { putAside, setAsideOn } from './put-aside.ts';
import { MARK, PREFIX } from './record-names.ts';
import { isSetAside, type SetAside } from './set-aside.ts';
import type { Shelf } from './shelf.ts';

/**
 * Removes every record of a keeper from its shelf, and everything set aside. Gives the way to undo it, as long as this page
 * stays open, or undefined when nothing went; and whether all of it went. The undo says whether all is back, and can be
 * tried again.
 */
export function eraseAll(keeper: Keeper, shelf: Shelf): { undo: (() => boolean) | undefined; all: boolean } {
  const texts = keeper.texts();
  const aside = setAsideOn(shelf);
  const held = keeper.held();
  let some = held.length > 0;
  let mark: string | null = null;
  const all = attempt(() => {
    for (const key of shelf.keys()) {
      if (!key.startsWith(PREFIX) && !isSetAside(key)) continue;
      shelf.remove(key);
      some = true;
    }
    mark = shelf.get(MARK);
    // Last, so that no other tab takes this for the browser's doing.
    shelf.remove(MARK);
  });
  keeper.forgetAll();
  const undo = () => {
    // First, or what comes back would have none, and the browser's clearing would be taken for another erasing.
    attempt(() => {
      if (mark !== null && shelf.get(MARK) === null) shelf.set(MARK, mark);
    });
    for (const { type, id, state } of held) joinInto(keeper, type, id, state);
    const inMemory = new Set(held.map(({ record }) => record));
    const stored = texts
      .filter(([record]) => !inMemory.has(record))
      .map(([record, text]) => attempt(() => putBack(shelf, record, text)));
    const back = [...stored, ...aside.map((item) => attempt(() => shelf.set(item.key, item.text)))];
    keeper.changedElsewhere(null, null);
    return back.every(Boolean);
  };
  return { undo: all || some ? undo : undefined, all };
}

/**
 * Deletes something that was set aside. Gives the way to undo it, which says whether it is back and can be tried again;
 * undefined where the shelf did not let it go.
 */
export function discard(keeper: Keeper, shelf: Shelf, item: SetAside): (() => boolean) | undefined {
  const gone = attempt(() => shelf.remove(item.key));
  keeper.changedElsewhere(null, null);
  if (!gone) return undefined;
  return () => {
    const back = attempt(() => shelf.set(item.key, item.text));
    keeper.changedElsewhere(null, null);
    return back;
  };
}

/** What was erased, unless another tab has written the record since: then it is set aside. */
function putBack(shelf: Shelf, record: string, text: string): void {
  const there = shelf.get(PREFIX + record);
  if (there === null) shelf.set(PREFIX + record, text);
  else if (there !== text) putAside(shelf, { why: 'replaced', record, at: new Date().toISOString(), text });
}

function attempt(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}
