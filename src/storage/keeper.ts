import { open, type RecordType, seal } from './envelope.ts';
import type { Shelf } from './shelf.ts';

const PREFIX = 'waymark/';
const SET_ASIDE = 'waymark-set-aside/';
const PROBE = 'waymark-probe';

/** Why changes are held in memory instead of being stored. */
export type MemoryReason = 'full' | 'blocked' | 'newer';

/** Whether changes are being stored, and what had to be set aside. */
export interface Keeping {
  /** Undefined while everything is stored. */
  memory: MemoryReason | undefined;
  /** Names of texts that could not be read. They stay there until the visitor discards them. */
  setAside: string[];
}

/** A text that could not be read, as it was found. */
export interface SetAside {
  key: string;
  /** The record it was found under, such as `plan/4f…`. */
  record: string;
  /** When it was set aside, an ISO date and time in UTC. */
  at: string;
  text: string;
}

export type Keeper = ReturnType<typeof createKeeper>;

/**
 * Keeps records on a shelf. `now` gives the moment something is set aside.
 * No method throws: what the shelf refuses is held in memory, and `keeping()` tells why.
 */
export function createKeeper({ shelf, now }: { shelf: Shelf; now: () => Date }) {
  /** Texts that the shelf did not take yet; null stands for a removal. */
  const unwritten = new Map<string, string | null>();
  /** Records that this build must not write, because a newer one did, or what is there could not be set aside. */
  const locked = new Set<string>();
  /** Records edited while the shelf could not be read: what is stored there is set aside before it is replaced. */
  const unseen = new Set<string>();
  const read = new Map<string, { text: string | null; value: unknown }>();
  const listeners = new Set<(record: string | undefined) => void>();
  let memory: MemoryReason | undefined;

  const attempt = <Result>(action: () => Result): Result | undefined => {
    try {
      return action();
    } catch (error) {
      if (memory !== 'newer') memory = isFull(error) ? 'full' : 'blocked';
      return undefined;
    }
  };
  const tell = (record: string | undefined) => {
    for (const listener of listeners) listener(record);
  };
  /** The text as it is now; while the shelf cannot be read, as it was last seen; undefined when it never was. */
  const textNow = (record: string): string | null | undefined => {
    const held = unwritten.get(record);
    if (held !== undefined) return held;
    const seen = attempt(() => ({ text: shelf.get(PREFIX + record) }));
    return seen ? seen.text : read.get(record)?.text;
  };
  const textOf = (record: string): string | null => textNow(record) ?? null;
  const asideKey = (record: string): string => `${SET_ASIDE}${now().toISOString()}/${record}`;

  function flush(): void {
    for (const [record, text] of unwritten) {
      if (locked.has(record)) continue;
      const done = attempt(() => {
        const stored = unseen.has(record) ? shelf.get(PREFIX + record) : null;
        if (stored !== null && stored !== text) shelf.set(asideKey(record), stored);
        if (text === null) shelf.remove(PREFIX + record);
        else shelf.set(PREFIX + record, text);
        return true;
      });
      if (!done) return;
      unwritten.delete(record);
      unseen.delete(record);
    }
    if (locked.size === 0) memory = undefined;
  }

  function write(record: string, text: string | null): void {
    if (textNow(record) === undefined) unseen.add(record);
    unwritten.set(record, text);
    const before = memory;
    flush();
    if (memory !== before) tell(undefined);
    tell(record);
  }

  /** Moves an unreadable text to a key of its own; when even that fails, nothing is touched. */
  function setAside(record: string, text: string): void {
    const moved = attempt(() => {
      shelf.set(asideKey(record), text);
      shelf.remove(PREFIX + record);
      return true;
    });
    if (!moved) locked.add(record);
    tell(undefined);
  }

  function valueIn<Value>(type: RecordType<Value>, record: string): Value {
    const text = textNow(record);
    const known = read.get(record);
    if (known && known.text === text) return known.value as Value;
    let value = type.initial;
    if (text === undefined) return value;
    if (text !== null) {
      const opened = open(type, text);
      if (opened.state === 'read') value = opened.value;
      else if (opened.state === 'newer') {
        locked.add(record);
        memory = 'newer';
        tell(undefined);
      } else setAside(record, text);
    }
    read.set(record, { text: textOf(record), value });
    return value;
  }

  const namesOf = (prefix: string): string[] =>
    (attempt(() => shelf.keys()) ?? [])
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length));

  function texts(): [record: string, text: string][] {
    return [...new Set([...namesOf(PREFIX), ...unwritten.keys()])]
      .sort()
      .map((record): [string, string | null] => [record, textOf(record)])
      .filter((entry): entry is [string, string] => entry[1] !== null);
  }

  function setAsideTexts(): SetAside[] {
    return namesOf(SET_ASIDE)
      .sort()
      .map((name) => {
        const [at = '', ...record] = name.split('/');
        const key = SET_ASIDE + name;
        return { key, at, record: record.join('/'), text: attempt(() => shelf.get(key)) ?? '' };
      });
  }

  return {
    /** Tries whether anything can be stored, so that a visitor is told before typing, not after. */
    probe(): void {
      attempt(() => {
        shelf.set(PROBE, PROBE);
        shelf.remove(PROBE);
      });
      if (memory) tell(undefined);
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
      write(record, text);
      read.set(record, { text, value: next });
      return next;
    },

    /** Removes a record. */
    remove(type: { name: string }, id = ''): void {
      write(recordName(type, id), null);
    },

    /** The ids under which records of this type are kept, in alphabetical order. */
    ids: (type: { name: string }): string[] =>
      texts()
        .filter(([record]) => record.startsWith(`${type.name}/`))
        .map(([record]) => record.slice(type.name.length + 1)),

    /** Every record's text as it is kept, by name, in alphabetical order; held in memory or stored. */
    texts,

    /** Puts texts in place as they are, as when a backup is taken back. What they replace is set aside. */
    restore(texts: Iterable<[record: string, text: string]>): void {
      for (const [record, text] of texts) {
        const old = textOf(record);
        if (old === text) continue;
        if (old !== null) attempt(() => shelf.set(asideKey(record), old));
        write(record, text);
      }
      tell(undefined);
    },

    /** Removes every record and everything set aside. Gives the way to undo it, as long as this page stays open. */
    eraseAll(): () => void {
      const records = [...texts()];
      const aside = setAsideTexts();
      attempt(() => {
        for (const key of shelf.keys()) {
          if (key.startsWith(PREFIX) || key.startsWith(SET_ASIDE)) shelf.remove(key);
        }
      });
      unwritten.clear();
      locked.clear();
      read.clear();
      tell(undefined);
      return () => {
        for (const [record, text] of records) unwritten.set(record, text);
        attempt(() => {
          for (const { key, text } of aside) shelf.set(key, text);
        });
        flush();
        tell(undefined);
      };
    },

    /** What was set aside, oldest first. */
    setAside: setAsideTexts,

    discard(key: string): void {
      if (key.startsWith(SET_ASIDE)) attempt(() => shelf.remove(key));
      tell(undefined);
    },

    keeping(): Keeping {
      return { memory, setAside: namesOf(SET_ASIDE) };
    },

    /** Tries again to store what is held in memory. */
    retry(): void {
      if (unwritten.size === 0) return;
      const before = memory;
      flush();
      if (memory !== before) tell(undefined);
    },

    /** Tells that another tab, or this page while it slept, may have changed what is stored. */
    changedElsewhere(key: string | null): void {
      if (key === null) tell(undefined);
      else if (key.startsWith(PREFIX)) tell(key.slice(PREFIX.length));
      else if (key.startsWith(SET_ASIDE)) tell(undefined);
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
