import { type RecordType, seal } from './envelope.ts';
import { type Known, nothingKnown, takeInRemoval, takeInText } from './known.ts';
import { isSetAside, listSetAside, putAside, type SetAside } from './set-aside.ts';
import type { Shelf } from './shelf.ts';
import { merge, noStamps, type Stamped, stampChanges } from './stamps.ts';

const PREFIX = 'waymark/';
const PROBE = 'waymark-probe';
/**
 * Stands beside the records and says when the first of them was stored. Where it went with them, the browser cleared its
 * storage and nobody deleted anything; where it is another, everything was erased meanwhile and begun anew.
 */
const MARK = 'waymark-here';

/** Why changes are held in memory instead of being stored. */
export type MemoryReason = 'full' | 'blocked' | 'newer' | 'cleared';

/** Whether changes are being stored, and whether something could not be read. */
export interface Keeping {
  /** Undefined while everything is stored. */
  memory: MemoryReason | undefined;
  /** How many texts could not be read and are set aside. */
  unreadable: number;
}

/** What a keeper tells of: a change of one record, or of any where none is named. */
export interface Change {
  record?: string;
  /**
   * One part was changed both on this page and elsewhere. The later change counts; this is the record as it would be if
   * the other one had.
   */
  conflict?: unknown;
  /** Another tab erased everything. */
  erased?: boolean;
}

interface Surroundings {
  shelf: Shelf;
  now: () => Date;
  /** Hears which parts of a record somebody changed on this page. */
  onChange?: (type: RecordType<unknown>, record: string, paths: string[]) => void;
}

export type Keeper = ReturnType<typeof createKeeper>;

/**
 * Keeps records on a shelf. `now` gives the moment something changes or is set aside.
 * No method throws: what the shelf refuses is held in memory, and `keeping()` tells why.
 */
export function createKeeper({ shelf, now, onChange }: Surroundings) {
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
      memory = isFull(error) ? 'full' : 'blocked';
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
    const met = takeInText(known, there);
    for (const at of known.base.values()) latest = Math.max(latest, at);
    if (met) tell({ record, ...met });
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
    telling(() => {
      attempt(() => catchUp(record, known));
      if (known.seen === seen) return;
      if (isHeld(known)) flush();
      else if (known.newer || newer) memory = settled();
    });
    if (known.seen !== seen && known.damaged !== undefined) tell();
    return known;
  }

  /** Stores what is held, as far as the shelf takes it. Removals go first: they may make the room the rest needs. */
  function flush(): void {
    if (memory === 'cleared') return;
    const held = [...records].filter(([, known]) => isHeld(known));
    held.sort(([, one], [, other]) => Number(one.state !== undefined) - Number(other.state !== undefined));
    const stored = held.map(([record, known]) => attempt(() => store(record, known)));
    if (stored.every(Boolean)) memory = settled();
  }

  function store(record: string, known: Known): void {
    catchUp(record, known);
    if (known.newer) return;
    if (known.damaged !== undefined) {
      putAside(shelf, { why: 'unreadable', record, at: now().toISOString(), text: known.damaged });
      if (!known.held) shelf.remove(PREFIX + record);
      if (!known.held) known.seen = null;
      known.damaged = undefined;
    }
    if (!known.held) return;
    const text = known.state ? seal(known.type, known.state) : null;
    if (text === null) shelf.remove(PREFIX + record);
    else {
      if (mark === undefined) shelf.set(MARK, shelf.get(MARK) ?? now().toISOString());
      mark ??= shelf.get(MARK) ?? undefined;
      shelf.set(PREFIX + record, text);
    }
    Object.assign(known, { seen: text, held: false, base: known.state?.stamps ?? noStamps });
  }

  /** Makes this what the record says, and stores it if that can be. */
  function hold(record: string, known: Known, state: Stamped | undefined): void {
    telling(() => {
      Object.assign(known, { state, held: true });
      // Whoever goes on after the browser cleared its storage wants it used again.
      if (memory === 'cleared') memory = undefined;
      flush();
    });
    tell({ record });
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

  const aside = (): SetAside[] => asked(() => listSetAside(shelf), []);

  return {
    /** Tries whether anything can be stored, so that a visitor is told before typing, not after. */
    probe(): void {
      telling(() => {
        const works = attempt(() => {
          shelf.set(PROBE, PROBE);
          shelf.remove(PROBE);
        });
        if (works && !holds()) memory = settled();
      });
    },

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

    /** Joins another version of a record into it: in each part the later change counts. */
    join<Value>(type: RecordType<Value>, id: string, other: Stamped<Value>): void {
      const record = recordName(type, id);
      const known = latestOf(type, record);
      for (const at of other.stamps.values()) latest = Math.max(latest, at);
      const { value, stamps, otherLater } = known.state
        ? merge(known.state, other)
        : { ...other, otherLater: true };
      if (otherLater) hold(record, known, { value, stamps });
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

    /**
     * Removes every record and everything set aside. Gives the way to undo it, as long as this page stays open, or
     * undefined when the shelf did not let everything go. The undo says whether all of it is back.
     */
    eraseAll(): (() => boolean) | undefined {
      const stored = texts();
      const others = aside();
      const held = [...records].filter(([, known]) => known.held && known.state);
      const erased = attempt(() => {
        for (const key of shelf.keys()) if (key.startsWith(PREFIX) || isSetAside(key)) shelf.remove(key);
        // Last, so that no other tab takes this for the browser's doing.
        shelf.remove(MARK);
      });
      mark = undefined;
      records.clear();
      tell();
      if (!erased && held.length === 0) return undefined;
      return () => {
        for (const [record, { type, state }] of held) {
          const known = latestOf(type, record);
          known.state = known.state && state ? merge(known.state, state) : state;
          known.held = true;
        }
        const back = stored.map(([record, text]) => {
          const inMemory = held.some(([name]) => name === record);
          return inMemory || attempt(() => bringBack(record, text));
        });
        for (const item of others) back.push(attempt(() => shelf.set(item.key, item.text)));
        flush();
        tell();
        return back.every(Boolean);
      };
    },

    /** What was set aside, oldest first. */
    setAside: aside,

    /** Sets texts aside as they are; false when the shelf has no room for all of them. */
    putAside: (items: Iterable<Omit<SetAside, 'key'>>): boolean =>
      telling(() => {
        const put = [...items].every((item) => attempt(() => void putAside(shelf, item)));
        tell();
        return put;
      }),

    /** Deletes something that was set aside. Gives the way to undo it. */
    discard(item: SetAside): () => void {
      attempt(() => shelf.remove(item.key));
      tell();
      return () => {
        attempt(() => shelf.set(item.key, item.text));
        tell();
      };
    },

    keeping: (): Keeping => ({
      memory,
      unreadable: aside().filter(({ why }) => why === 'unreadable').length,
    }),

    /** Whether something would be lost if the page were left now. */
    holdsUnstored: (): boolean => holds(),

    /** Tries again to store what is held in memory, and looks whether the browser cleared its storage. */
    retry(): void {
      telling(() => {
        missed = mark !== undefined && asked(() => shelf.get(MARK), MARK) === null ? missed + 1 : 0;
        // Twice: another tab may be in the middle of erasing, and tells of it presently.
        if (missed > 1) holdAll();
        if (holds()) flush();
        else if (memory && memory !== 'newer') this.probe();
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

  /** What was erased, unless another tab has written the record since: then it is set aside. */
  function bringBack(record: string, text: string): void {
    const there = shelf.get(PREFIX + record);
    if (there === null) shelf.set(PREFIX + record, text);
    else if (there !== text) putAside(shelf, { why: 'replaced', record, at: now().toISOString(), text });
  }
}

/** A record's name: its type, and its id where there can be several. */
export function recordName(type: { name: string }, id = ''): string {
  return id === '' ? type.name : `${type.name}/${id}`;
}

// Firefox named the error differently until it joined the standard.
const isFull = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'QuotaExceededError' || error.name === 'NS_ERROR_DOM_QUOTA_REACHED');
