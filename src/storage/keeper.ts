import { open, type RecordType, seal } from './envelope.ts';
import { isSetAside, listSetAside, type SetAside, type SetAsideReason, setAsideKey } from './set-aside.ts';
import type { Shelf } from './shelf.ts';

const PREFIX = 'waymark/';
const PROBE = 'waymark-probe';

/** Why changes are held in memory instead of being stored. */
export type MemoryReason = 'full' | 'blocked' | 'newer';

/** Whether changes are being stored, and whether something could not be read. */
export interface Keeping {
  /** Undefined while everything is stored. */
  memory: MemoryReason | undefined;
  /** How many texts could not be read and are set aside. */
  unreadable: number;
}

/** A record as it is about to be stored: its text, or null for its removal. */
interface Held {
  text: string | null;
  /** The stored text this was made from; undefined when it could not be seen. Anything else there is not ours to lose. */
  base: string | null | undefined;
}

export type Keeper = ReturnType<typeof createKeeper>;

/**
 * Keeps records on a shelf. `now` gives the moment something is set aside.
 * No method throws: what the shelf refuses is held in memory, and `keeping()` tells why.
 */
export function createKeeper({ shelf, now }: { shelf: Shelf; now: () => Date }) {
  const held = new Map<string, Held>();
  /** Texts that could not be read and could not be set aside yet. */
  const damaged = new Map<string, string>();
  /** Records that a newer build wrote; this one must not. */
  const newer = new Set<string>();
  const read = new Map<string, { text: string | null; value: unknown }>();
  const listeners = new Set<(record: string | undefined) => void>();
  let memory: MemoryReason | undefined;

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
  const tell = (record?: string) => {
    for (const listener of listeners) listener(record);
  };
  /** Tells when what `keeping()` says of writing has changed meanwhile. */
  const tellIfChanged = (before: MemoryReason | undefined) => {
    if (memory !== before) tell();
  };
  const setAside = (why: SetAsideReason, record: string, text: string) =>
    shelf.set(setAsideKey({ why, at: now().toISOString(), record }), text);

  /** The text as it is now; while the shelf cannot be read, as it was last seen; undefined when it never was. */
  const textNow = (record: string): string | null | undefined =>
    held.has(record)
      ? held.get(record)?.text
      : asked<string | null | undefined>(() => shelf.get(PREFIX + record), read.get(record)?.text);

  /** Stores what is held, as far as the shelf takes it. Removals go first: they may make the room the rest needs. */
  function flush(): void {
    let complete = true;
    for (const [record, text] of damaged) {
      const moved = attempt(() => {
        if (shelf.get(PREFIX + record) !== text) return;
        setAside('unreadable', record, text);
        shelf.remove(PREFIX + record);
      });
      if (moved) damaged.delete(record);
      complete &&= moved;
    }
    const removalsFirst = [...held].sort(
      ([, one], [, other]) => Number(one.text !== null) - Number(other.text !== null),
    );
    for (const [record, item] of removalsFirst) {
      if (newer.has(record) || damaged.has(record)) continue;
      const stored = attempt(() => store(record, item));
      if (stored) held.delete(record);
      complete &&= stored;
    }
    if (complete) memory = newer.size > 0 ? 'newer' : undefined;
  }

  function store(record: string, item: Held): void {
    const there = shelf.get(PREFIX + record);
    if (there !== null && there !== item.base && there !== item.text) {
      setAside('replaced', record, there);
      item.base = there;
    }
    if (item.text === null) shelf.remove(PREFIX + record);
    else shelf.set(PREFIX + record, item.text);
  }

  /** Holds a record's next text, and stores it if that can be. `value` is what the text says, where it is known. */
  function hold(record: string, text: string | null, value?: unknown): void {
    const base = held.has(record) ? held.get(record)?.base : damaged.has(record) ? null : textNow(record);
    const before = memory;
    if (value !== undefined) read.set(record, { text, value });
    held.set(record, { text, base });
    flush();
    tellIfChanged(before);
  }

  function valueIn<Value>(type: RecordType<Value>, record: string): Value {
    const text = textNow(record);
    if (text === undefined) return type.initial;
    const known = read.get(record);
    if (known && known.text === text) return known.value as Value;
    const opened = text === null ? undefined : open(type, text);
    const value = opened?.state === 'read' ? opened.value : type.initial;
    // Known before anybody is told: who is told reads again.
    read.set(record, { text, value });
    newer.delete(record);
    if (opened?.state === 'newer') {
      newer.add(record);
      memory = 'newer';
      tell();
    } else if (text !== null && opened?.state === 'damaged') {
      damaged.set(record, text);
      flush();
      tell();
    }
    return value;
  }

  function texts(): [record: string, text: string][] {
    const stored = asked(() => shelf.keys(), [])
      .filter((key) => key.startsWith(PREFIX))
      .map((key) => key.slice(PREFIX.length));
    return [...new Set([...stored, ...held.keys()])]
      .sort()
      .map((record): [string, string | null] => [record, textNow(record) ?? null])
      .filter((entry): entry is [string, string] => entry[1] !== null);
  }

  const aside = (): SetAside[] => asked(() => listSetAside(shelf), []);

  return {
    /** Tries whether anything can be stored, so that a visitor is told before typing, not after. */
    probe(): void {
      const before = memory;
      const works = attempt(() => {
        shelf.set(PROBE, PROBE);
        shelf.remove(PROBE);
      });
      if (works && held.size === 0) memory = newer.size > 0 ? 'newer' : undefined;
      tellIfChanged(before);
    },

    /** The value of a record, its initial value where there is none. */
    get: <Value>(type: RecordType<Value>, id = ''): Value => valueIn(type, recordName(type, id)),

    /** Changes a record: `edit` gets the latest value, whoever wrote it, and gives the next. */
    update<Value>(type: RecordType<Value>, id: string, edit: (value: Value) => Value): Value {
      const record = recordName(type, id);
      const value = valueIn(type, record);
      const next = edit(value);
      if (next === value) return value;
      const text = seal(type, next);
      hold(record, text, next);
      tell(record);
      return next;
    },

    /** Removes a record. */
    remove(type: { name: string }, id = ''): void {
      hold(recordName(type, id), null);
      tell(recordName(type, id));
    },

    /** The ids under which records of this type are kept, in alphabetical order. */
    ids: (type: { name: string }): string[] =>
      texts()
        .filter(([record]) => record.startsWith(`${type.name}/`))
        .map(([record]) => record.slice(type.name.length + 1)),

    /** Every record's text as it is kept, by name, in alphabetical order; held in memory or stored. */
    texts,

    /**
     * Puts texts in place as they are, as when a backup is taken back, each only once what it replaces is set aside.
     * Gives the records that were left as they are, because the shelf had no room for that.
     */
    restore(records: Iterable<[record: string, text: string]>): string[] {
      const left: string[] = [];
      for (const [record, text] of records) {
        const old = textNow(record) ?? null;
        if (old === text) continue;
        if (old === null || attempt(() => setAside('replaced', record, old))) hold(record, text);
        else left.push(record);
      }
      tell();
      return left;
    },

    /** Puts back texts that were set aside, as a backup file holds them. */
    restoreSetAside(items: Iterable<Omit<SetAside, 'key'>>): void {
      for (const item of items) attempt(() => shelf.set(setAsideKey(item), item.text));
      tell();
    },

    /**
     * Removes every record and everything set aside. Gives the way to undo it, as long as this page stays open, or
     * undefined when the shelf did not let everything go.
     */
    eraseAll(): (() => void) | undefined {
      const records = texts();
      const others = aside();
      const erased = attempt(() => {
        for (const key of shelf.keys()) {
          if (key.startsWith(PREFIX) || isSetAside(key)) shelf.remove(key);
        }
      });
      held.clear();
      damaged.clear();
      newer.clear();
      read.clear();
      tell();
      if (!erased) return undefined;
      return () => {
        for (const [record, text] of records) held.set(record, { text, base: null });
        flush();
        for (const { key, text } of others) attempt(() => shelf.set(key, text));
        tell();
      };
    },

    /** What was set aside, oldest first. */
    setAside: aside,

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
    holdsUnstored: (): boolean => held.size > 0,

    /** Tries again to store what is held in memory. */
    retry(): void {
      const before = memory;
      if (held.size > 0 || damaged.size > 0) flush();
      else if (memory && memory !== 'newer') this.probe();
      tellIfChanged(before);
    },

    /** Tells that another tab, or this page while it slept, may have changed what is stored. */
    changedElsewhere(key: string | null): void {
      if (key === null || isSetAside(key)) tell();
      else if (key.startsWith(PREFIX)) tell(key.slice(PREFIX.length));
    },

    /** Calls back with the record that changed, or undefined when any may have. Gives the way to stop. */
    watch(listener: (record: string | undefined) => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A record's name: its type, and its id where there can be several. */
export function recordName(type: { name: string }, id = ''): string {
  return id === '' ? type.name : `${type.name}/${id}`;
}

// Firefox named the error differently until it joined the standard.
const isFull = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'QuotaExceededError' || error.name === 'NS_ERROR_DOM_QUOTA_REACHED');
