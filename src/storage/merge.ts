import {
  alike,
  below,
  forgetBelow,
  isItems,
  partsOfBoth,
  type Stamped,
  type Stamps,
  sameOrder,
} from './stamps.ts';

/*
 * How versions of a record meet: another tab's, one held in memory, one from a backup.
 *
 * Every part of a record carries the moment it was last changed. Where two versions differ in a part, the later change
 * counts; a part that only one of them knows stays, unless the other removed it later. So two people's edits to
 * different parts are both kept, whichever version arrives first (a "last writer wins" map: Shapiro and others, 2011,
 * "Conflict-free replicated data types", doi:10.1007/978-3-642-24550-3_29).
 */

/** Two versions made one, and whether each had something that the other lacked. */
export interface Merged extends Stamped {
  oneLater: boolean;
  otherLater: boolean;
}

/**
 * Two versions of a record made one. Gives the same whichever comes first.
 * With `since`, the stamps of what both came from, gives instead what the merged record would say if in every part
 * that both changed the other change had counted.
 */
export function merge(one: Stamped, other: Stamped, since?: Stamps): Merged {
  const stamps = new Map(other.stamps);
  for (const [path, at] of one.stamps) stamps.set(path, Math.max(at, stamps.get(path) ?? 0));
  let [oneLater, otherLater] = [false, false];

  /** Whether the first version's say on this path counts. Where both came at once, the longer text, as one empty loses least. */
  const firstCounts = (path: string, mine: unknown, theirs: unknown): boolean => {
    const [at, there] = [one.stamps.get(path) ?? 0, other.stamps.get(path) ?? 0];
    if (at !== there) {
      const both = since !== undefined && Math.min(at, there) > (since.get(path) ?? 0);
      return at > there !== both;
    }
    if (alike(mine, theirs)) return false;
    const [first, second] = [JSON.stringify(mine) ?? '', JSON.stringify(theirs) ?? ''];
    const counts = first.length === second.length ? first > second : first.length > second.length;
    if (counts) oneLater = true;
    else otherLater = true;
    return counts;
  };

  const join = (mine: unknown, theirs: unknown, path: string): unknown => {
    const [first, second] = partsOfBoth(mine, theirs);
    if (!first || !second) return firstCounts(path, mine, theirs) ? mine : theirs;
    const parts = new Map<string, unknown>();
    for (const key of new Set([...second.keys(), ...first.keys()])) {
      const part = below(path, key);
      if (first.has(key) && second.has(key)) parts.set(key, join(first.get(key), second.get(key), part));
      else if (firstCounts(part, first.get(key), second.get(key)) === first.has(key))
        parts.set(key, first.get(key) ?? second.get(key));
      else forgetBelow(stamps, part);
    }
    if (!isItems(theirs)) return Object.fromEntries(parts);
    const left = (side: Map<string, unknown>) => [...side.keys()].filter((key) => parts.has(key));
    const [mineLeft, theirsLeft] = [left(first), left(second)];
    return mergeOrder(mineLeft, theirsLeft, () => firstCounts(path, mineLeft, theirsLeft)).map((key) =>
      parts.get(key),
    );
  };

  const value = join(one.value, other.value, '');
  for (const [path, at] of stamps) {
    oneLater ||= at > (other.stamps.get(path) ?? 0);
    otherLater ||= at > (one.stamps.get(path) ?? 0);
  }
  return { value, stamps, oneLater, otherLater };
}

/** Both orders made one. What both hold stands as in the one whose order counts; the rest follows what it stood behind. */
function mergeOrder(mine: string[], theirs: string[], firstCounts: () => boolean): string[] {
  const first = sameOrder(mine, theirs) ? mine.join('/') > theirs.join('/') : firstCounts();
  const [order, rest] = first ? [[...mine], theirs] : [[...theirs], mine];
  let behind = 0;
  for (const key of rest) {
    const there = order.indexOf(key);
    if (there < 0) order.splice(behind, 0, key);
    behind = (there < 0 ? behind : there) + 1;
  }
  return order;
}
