/*
 * Every part of a record carries the moment it was last changed, so that versions of it can be joined: see `merge`. A part
 * is a field of an object or an item of a list whose items all have an `id`; any other list is one part.
 */

/** When parts were last changed, in milliseconds since 1970, by path, such as `milestones/4f…/title`. */
export type Stamps = ReadonlyMap<string, number>;

/** What a record says, and when each part of it came to say so. */
export interface Stamped<Value = unknown> {
  value: Value;
  stamps: Stamps;
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
export function partsOfBoth(one: unknown, other: unknown): (Map<string, unknown> | undefined)[] {
  return Array.isArray(one) === Array.isArray(other) ? [partsOf(one), partsOf(other)] : [];
}

function partsOf(value: unknown): Map<string, unknown> | undefined {
  if (isItems(value)) return new Map(value.map((item) => [item.id, item]));
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return undefined;
  return new Map(Object.entries(value));
}

/** Whether this is a list whose items each have an id of their own. */
export function isItems(value: unknown): value is Item[] {
  return (
    Array.isArray(value) &&
    value.every((item) => typeof item?.id === 'string') &&
    new Set(value.map(({ id }) => id)).size === value.length
  );
}

/** The path of a part within the part of this path. */
export function below(path: string, key: string): string {
  const step = key.replaceAll('~', '~0').replaceAll('/', '~1');
  return path === '' ? step : `${path}/${step}`;
}

/** What was said within a part that is gone no longer counts. */
export function forgetBelow(stamps: Map<string, number>, path: string): void {
  for (const known of stamps.keys()) if (known.startsWith(`${path}/`)) stamps.delete(known);
}

/** Whether the keys that both hold stand in the same order. */
export function sameOrder(one: string[], other: string[]): boolean {
  const [first, second] = [new Set(one), new Set(other)];
  const shared = other.filter((key) => first.has(key));
  return one.filter((key) => second.has(key)).every((key, place) => key === shared[place]);
}
