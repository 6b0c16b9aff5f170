/*
 * How versions of a record meet: another tab's, one held in memory, one from a backup.
 *
 * Every part of a record carries the moment it was last changed. Where two versions differ in a part, the later change
 * counts; a part that only one of them knows stays, unless the other removed it later. So two people's edits to
 * different parts are both kept, whichever version arrives first (a "last writer wins" map: Shapiro and others, 2011,
 * "Conflict-free replicated data types", doi:10.1007/978-3-642-24550-3_29).
 *
 * A part is a field of an object or an item of a list whose items all have an `id`; any other list is one part.
 */

/** When parts were last changed, in milliseconds since 1970, by path, such as `milestones/4f…/title`. */
export type Stamps = ReadonlyMap<string, number>;

/** What a record says, and when each part of it came to say so. */
export interface Stamped<Value = unknown> {
  value: Value;
  stamps: Stamps;
}

/** Two versions made one, and whether each had something that the other lacked. */
export interface Merged extends Stamped {
  oneLater: boolean;
  otherLater: boolean;
}

export const noStamps: Stamps = new Map();

interface Item {
  id: string;
}

/** The stamps after an edit that turned `before` into `after` at this moment, and the paths it changed. */
export function stampChanges(
  before: unknown,
  after: unknown,
  stamps: Stamps,
  at: number,
): { stamps: Stamps; changed: string[] } {
  const next = new Map(stamps);
  const changed: string[] = [];
  const stamp = (path: string) => {
    next.set(path, at);
    changed.push(path);
  };
  const walk = (was: unknown, is: unknown, path: string): boolean => {
    if (was === is) return false;
    const [old, now] = partsOfBoth(was, is);
    if (!old || !now) {
      if (alike(was, is)) return false;
      stamp(path);
      return true;
    }
    let any = false;
    for (const key of new Set([...old.keys(), ...now.keys()])) {
      const part = below(path, key);
      if (old.has(key) && now.has(key)) {
        const inside = walk(old.get(key), now.get(key), part);
        // A change within an item says too that the item is there: it outlives an earlier removal elsewhere.
        if (inside && isItems(is)) next.set(part, at);
        any ||= inside;
      } else {
        forgetBelow(next, part);
        stamp(part);
        any = true;
      }
    }
    if (isItems(is) && !sameOrder([...old.keys()], [...now.keys()])) {
      stamp(path);
      any = true;
    }
    return any;
  };
  walk(before, after, '');
  return { stamps: next, changed };
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

/** Whether two pieces of JSON say the same; the order of an object's fields does not count. */
export function alike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [keys, others] = [Object.keys(one), Object.keys(other)];
  return (
    keys.length === others.length &&
    keys.every((key) => Object.hasOwn(other, key) && alike(one[key as never], other[key as never]))
  );
}

/** The parts of both, by key, where they are of one kind; undefined where either has none. */
function partsOfBoth(one: unknown, other: unknown): (Map<string, unknown> | undefined)[] {
  return Array.isArray(one) === Array.isArray(other) ? [partsOf(one), partsOf(other)] : [];
}

function partsOf(value: unknown): Map<string, unknown> | undefined {
  if (isItems(value)) return new Map(value.map((item) => [item.id, item]));
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return undefined;
  return new Map(Object.entries(value));
}

function isItems(value: unknown): value is Item[] {
  return (
    Array.isArray(value) &&
    value.every((item) => typeof item?.id === 'string') &&
    new Set(value.map(({ id }) => id)).size === value.length
  );
}

function below(path: string, key: string): string {
  const step = key.replaceAll('~', '~0').replaceAll('/', '~1');
  return path === '' ? step : `${path}/${step}`;
}

/** What was said within a part that is gone no longer counts. */
function forgetBelow(stamps: Map<string, number>, path: string): void {
  for (const known of stamps.keys()) if (known.startsWith(`${path}/`)) stamps.delete(known);
}

function sameOrder(one: string[], other: string[]): boolean {
  const [first, second] = [new Set(one), new Set(other)];
  const shared = other.filter((key) => first.has(key));
  return one.filter((key) => second.has(key)).every((key, place) => key === shared[place]);
}

/** Both orders made one. What both hold stands as in the one whose order counts; the rest follows what it stood behind. */
function mergeOrder(mine: string[], theirs: string[], firstCounts: () => boolean): string[] {
  const first = sameOrder(mine, theirs) ? mine.join('/') > theirs.join('/') : firstCounts();
  const [order, rest] = first ? [[...mine], theirs] : [[...theirs], mine];
  for (const [place, key] of rest.entries()) {
    if (order.includes(key)) continue;
    order.splice(place === 0 ? 0 : order.indexOf(rest[place - 1] ?? '') + 1, 0, key);
  }
  return order;
}
