import { type RecordType, seal } from './envelope.ts';
import type { Change, Held, Keeping, MemoryReason, Surroundings } from './keeping.ts';
import { type Known, nothingKnown, takeInRemoval, takeInText } from './known.ts';
import type { Mending } from './mending.ts';
import { isSetAside, isUnreadable } from './set-aside.ts';
import { noStamps, type Stamped, stampChanges } from './stamps.ts';

/** Where records stand on the shelf, by name. */
export const PREFIX = 'waymark/';
const PROBE = 'waymark-probe';
/**
 * Stands beside the records and says when the first of them was stored. Where it went with them, the browser cleared its
 * storage and nobody deleted anything; where it is another, everything was erased meanwhile and begun anew.
 */
export const MARK = 'waymark-here';

export type Keeper = ReturnType<typeof createKeeper>;

/**
 * Keeps records on a shelf. `now` gives the moment something changes or is set aside.
 * No method throws: what the shelf refuses is held in memory, and `keeping()` tells why.
 */
export function createKeeper({ shelf, now, mending, onChange }: Surroundings) {
  const records = new Map<string, Known>();
  const listeners = new Set<(change: Change) => void>();
  let memory: MemoryReason | undefined;
  let mark: string | undefined;
  /** How often in a row the mark was missing. */
  let missed = 0;
  /** The latest moment met. A change made on top of another is later, whatever the clock says. */
  let latest = 0;

  /** Does something with the shelf; false when the shelf refuses, and then `memory` says why. */
  const attempt = (action: () => void): boolean => {
    try {
      action();
      return true;
    } catch (error) {
      if (error !== WAITS) memory = isFull(error) ? 'full' : 'blocked';
      return false;
    }
  };
  const asked = <Answer>(question: () => Answer, otherwise: Answer): Answer => {
    let answer = otherwise;
    attempt(() => {
      answer = question();
    });
    return answer;
  };
  const tell = (change: Change = {}) => {
    for (const listener of listeners) listener(change);
  };
  /** Does something, and tells when what `keeping()` says has changed meanwhile. */
  const telling = <Result>(action: () => Result): Result => {
    const before = memory;
    const result = action();
    if (memory !== before) tell();
    return result;
  };
  const isHeld = (known: Known) => known.held || known.damaged !== undefined;
  const holds = () => [...records.values()].some(isHeld);
  const settled = () => ([...records.values()].some(({ newer }) => newer) ? 'newer' : undefined);

  /** Makes a record what the shelf says, joined with what this page has. Throws what the shelf throws. */
  function catchUp(record: string, known: Known): void {
    const there = shelf.get(PREFIX + record);
    if (there === known.seen) return;
    if (there === null) {
      if (known.seen && mark !== undefined && shelf.get(MARK) === null) holdAll();
      else takeInRemoval(known);
      return;
    }
    mark ??= shelf.get(MARK) ?? undefined;
    const met = takeInText(known, there, mend);
    for (const at of known.base.values()) latest = Math.max(latest, at);
    if ('conflict' in met) tell({ record, ...met });
  }

  function mend(): Mending {
    const loaded = mending();
    if (!loaded) throw WAITS;
    return loaded;
  }

  /** The browser cleared its storage. What is known here is in memory alone, until the visitor goes on. */
  function holdAll(): void {
    mark = undefined;
    const lost = [...records.values()].filter(({ state }) => state);
    for (const known of lost) Object.assign(known, { seen: null, base: noStamps, held: true });
    if (lost.length > 0) memory = 'cleared';
  }

  /** A record as far as it can be known now. */
  function latestOf(type: RecordType<unknown>, record: string): Known {
    const known = records.get(record) ?? nothingKnown(type);
    records.set(record, known);
    const { seen, newer } = known;
    let damage = false;
    telling(() => {
      attempt(() => catchUp(record, known));
      if (known.seen === seen) return;
      damage = known.damaged !== undefined;
      if (isHeld(known)) flush();
      else if (known.newer || newer) memory = settled();
    });
    if (damage) tell();
    return known;
  }

  /** Stores what is held, as far as the shelf takes it. Removals go first: they may make the room the rest needs. */
  function flush(): void {
    if (memory === 'cleared') return;
    const held = [...records].filter(([, known]) => isHeld(known));
    held.sort(([, one], [, other]) => Number(one.state !== undefined) - Number(other.state !== undefined));
    const stored = held.map(([record, known]) => attempt(() => store(record, known)));
    if (stored.every(Boolean) && memory !== ('cleared' as typeof memory)) memory = settled();
  }

  function store(record: string, known: Known): void {
    catchUp(record, known);
    if (known.newer) return;
    if (known.damaged !== undefined) {
      mend().putAside(shelf, { why: 'unreadable', record, at: now().toISOString(), text: known.damaged });
      if (!known.held) shelf.remove(PREFIX + record);
      if (!known.held) known.seen = null;
      known.damaged = undefined;
    }
    if (!known.held) return;
    if (mark !== undefined && shelf.get(MARK) === null) {
      holdAll();
      return;
    }
    const text = known.state ? seal(known.type, known.state) : null;
    if (text === null) shelf.remove(PREFIX + record);
    else {
      if (mark === undefined) {
        const since = shelf.get(MARK) ?? now().toISOString();
        shelf.set(MARK, since);
        mark = since;
      }
      shelf.set(PREFIX + record, text);
    }
    Object.assign(known, { seen: text, held: false, base: known.state?.stamps ?? noStamps });
  }

  /** Makes this what the record says, and stores it if that can be. */
  function hold(record: string, known: Known, state: Stamped | undefined): void {
    telling(() => {
      Object.assign(known, { state, held: true });
      // Whoever goes on writing after the browser cleared its storage wants it used again; counting alone is no such wish.
      if (memory === 'cleared' && known.type.policy.backedUp) memory = undefined;
      flush();
    });
    tell({ record });
  }

  function tryOut(): void {
    const works = attempt(() => {
      shelf.set(PROBE, PROBE);
      shelf.remove(PROBE);
    });
    if (works && !holds()) memory = settled();
  }

  function texts(): [record: string, text: string][] {
    const stored = asked(() => shelf.keys(), [])
      .filter((key) => key.startsWith(PREFIX))
      .map((key) => key.slice(PREFIX.length));
    return [...new Set([...stored, ...records.keys()])]
      .sort()
      .map((record): [string, string | null] => [record, textOf(record)])
      .filter((entry): entry is [string, string] => entry[1] !== null);
  }

  function textOf(record: string): string | null {
    const known = records.get(record);
    if (known?.held) return known.state ? seal(known.type, known.state) : null;
    return asked(() => shelf.get(PREFIX + record), known?.seen ?? null);
  }

  return {
    /** Tries whether anything can be stored, so that a visitor is told before typing, not after. */
    probe: (): void => telling(tryOut),

    /** The value of a record, its initial value where there is none. */
    get<Value>(type: RecordType<Value>, id = ''): Value {
      return (latestOf(type, recordName(type, id)).state?.value ?? type.initial) as Value;
    },

    /** The same with its stamps; undefined where there is none. */
    find<Value>(type: RecordType<Value>, id = ''): Stamped<Value> | undefined {
      return latestOf(type, recordName(type, id)).state as Stamped<Value> | undefined;
    },

    /** Changes a record: `edit` gets the latest value, whoever wrote it, and gives the next. */
    update<Value>(type: RecordType<Value>, id: string, edit: (value: Value) => Value): Value {
      const record = recordName(type, id);
      const known = latestOf(type, record);
      const { value, stamps } = (known.state ?? { value: type.initial, stamps: noStamps }) as Stamped<Value>;
      const next = edit(value);
      if (next === value) return value;
      latest = Math.max(latest + 1, now().getTime());
      const stamped = stampChanges(value, next, stamps, latest);
      if (stamped.changed.length === 0) return value;
      hold(record, known, { value: next, stamps: stamped.stamps });
      onChange?.(known.type, record, stamped.changed);
      return (known.state?.value ?? next) as Value;
    },

    /** Makes this what a record says, with stamps that were given before. */
    put<Value>(type: RecordType<Value>, id: string, state: Stamped<Value>): void {
      const record = recordName(type, id);
      for (const at of state.stamps.values()) latest = Math.max(latest, at);
      hold(record, latestOf(type, record), state);
    },

    /** Removes a record. */
    remove(type: RecordType<unknown>, id = ''): void {
      const record = recordName(type, id);
      hold(record, latestOf(type, record), undefined);
    },

    /** The ids under which records of this type are kept, in alphabetical order. */
    ids: (type: { name: string }): string[] =>
      texts()
        .filter(([record]) => record.startsWith(`${type.name}/`))
        .map(([record]) => record.slice(type.name.length + 1)),

    /** Every record's text as it is kept, by name, in alphabetical order; held in memory or stored. */
    texts,

    /** What is held in memory alone. */
    held: (): Held[] =>
      [...records].flatMap(([record, { type, state, held }]) =>
        held && state ? [{ record, type, id: record.slice(type.name.length + 1), state }] : [],
      ),

    /** Forgets all that is known here, as when everything was erased. */
    forgetAll(): void {
      records.clear();
      mark = undefined;
      tell();
    },

    keeping: (): Keeping => ({
      memory,
      unreadable: asked(() => shelf.keys(), []).filter(isUnreadable).length,
    }),

    /** Whether something would be lost if the page were left now. */
    holdsUnstored: holds,

    /** Tries again to store what is held in memory, and looks whether the browser cleared its storage. */
    retry(): void {
      telling(() => {
        missed = mark !== undefined && asked(() => shelf.get(MARK), MARK) === null ? missed + 1 : 0;
        // Twice: another tab may be in the middle of erasing, and tells of it presently.
        if (missed > 1) holdAll();
        if (holds()) flush();
        else if (memory && memory !== 'newer') tryOut();
      });
    },

    /** Stores again what the browser cleared. */
    keepAgain(): void {
      telling(() => {
        memory = undefined;
        flush();
      });
    },

    /** Tells that another tab changed what is stored under this key; null when all of it may have changed. */
    changedElsewhere(key: string | null, text: string | null): void {
      if (key === MARK) {
        mark = text === null ? undefined : (asked(() => shelf.get(MARK), text) ?? undefined);
        if (text === null) tell({ erased: true });
      } else if (key === null || isSetAside(key)) tell();
      else if (key.startsWith(PREFIX)) {
        const known = records.get(key.slice(PREFIX.length));
        if (known && text === null) takeInRemoval(known);
        tell({ record: key.slice(PREFIX.length) });
      }
    },

    /** The page slept and was told of nothing. What was erased meanwhile goes, but for what is still to be stored. */
    wokeUp(): void {
      if (asked(() => shelf.get(MARK), mark ?? null) !== (mark ?? null)) {
        for (const [record, known] of records) if (!isHeld(known)) records.delete(record);
        mark = undefined;
      }
      tell();
    },

    /** Calls back with each change, wherever it was made. Gives the way to stop. */
    watch(listener: (change: Change) => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A record's name: its type, and its id where there can be several. */
export function recordName(type: { name: string }, id = ''): string {
  return id === '' ? type.name : `${type.name}/${id}`;
}

/** Thrown where something has to wait for what mends. */
const WAITS = new Error('waits');

// Firefox named the error differently until it joined the standard.
const isFull = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'QuotaExceededError' || error.name === 'NS_ERROR_DOM_QUOTA_REACHED');
