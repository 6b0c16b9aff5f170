import { type RecordType, seal } from './envelope.ts';
import type { Change, Keeping, MemoryReason, Surroundings } from './keeping.ts';
import { type Known, nothingKnown, takeInRemoval, takeInText } from './known.ts';
import { createMark } from './mark.ts';
import type { Mending } from './mending.ts';
import { MARK, PREFIX } from './record-names.ts';
import { isSetAside, isUnreadable } from './set-aside.ts';
import { noStamps, type Stamped } from './stamps.ts';

const PROBE = 'waymark-probe';

/**
 * Keeps what this page knows of each record and what the shelf says of it the same, and holds in memory what the shelf does
 * not take. `tell` hears of every change. No method throws.
 */
export function createShelving(surroundings: Omit<Surroundings, 'onChange'>, tell: (change: Change) => void) {
  const { shelf, now, mending } = surroundings;
  const records = new Map<string, Known>();
  const mark = createMark(surroundings);
  let memory: MemoryReason | undefined;
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
  const keys = () => asked(() => shelf.keys(), []);
  /** Does something, and tells when what `keeping()` says has changed meanwhile. */
  const telling = (action: () => void): void => {
    const before = memory;
    action();
    if (memory !== before) tell({});
  };
  const isHeld = (known: Known) => known.held || known.damaged !== undefined;
  const holds = () => [...records.values()].some(isHeld);
  const settled = () => ([...records.values()].some(({ newer }) => newer) ? 'newer' : undefined);
  /** Whether records are stored, but for those that a newer build wrote. */
  const stores = () => !memory || memory === 'newer';
  const meet = (moments: Iterable<number>) => {
    for (const at of moments) latest = Math.max(latest, at);
  };

  /** Makes a record what the shelf says, joined with what this page has. Throws what the shelf throws. */
  function catchUp(record: string, known: Known): void {
    const there = shelf.get(PREFIX + record);
    if (there === known.seen) return;
    if (there === null) {
      if (known.seen && mark.isGone()) holdAll();
      else takeInRemoval(known);
      return;
    }
    mark.see();
    const met = takeInText(known, there, mend);
    meet(known.base.values());
    if ('conflict' in met) tell({ record, ...met });
  }

  function mend(): Mending {
    const loaded = mending();
    if (!loaded) throw WAITS;
    return loaded;
  }

  /** The browser cleared its storage. What is known here is in memory alone, until the visitor goes on. */
  function holdAll(): void {
    mark.forget();
    const lost = [...records.values()].filter(({ state }) => state);
    for (const known of lost) Object.assign(known, { seen: null, base: noStamps, held: true, newer: false });
    if (lost.length > 0) memory = 'cleared';
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
    if (memory === 'cleared' || known.newer) return;
    if (known.damaged !== undefined) {
      mend().putAside(shelf, { why: 'unreadable', record, at: now().toISOString(), text: known.damaged });
      if (!known.held) shelf.remove(PREFIX + record);
      if (!known.held) known.seen = null;
      known.damaged = undefined;
    }
    if (!known.held) return;
    if (mark.isGone()) {
      holdAll();
      return;
    }
    const text = known.state ? seal(known.type, known.state) : null;
    if (text === null) shelf.remove(PREFIX + record);
    else {
      mark.leave();
      shelf.set(PREFIX + record, text);
    }
    Object.assign(known, { seen: text, held: false, base: known.state?.stamps ?? noStamps });
  }

  function tryOut(): void {
    const works = attempt(() => {
      shelf.set(PROBE, PROBE);
      shelf.remove(PROBE);
    });
    if (works && !holds()) memory = settled();
  }

  function textOf(record: string): string | null {
    const known = records.get(record);
    if (known?.held) return known.state ? seal(known.type, known.state) : null;
    return asked(() => shelf.get(PREFIX + record), known?.seen ?? null);
  }

  return {
    /** A record as far as it can be known now. */
    latestOf(type: RecordType<unknown>, record: string): Known {
      const known = records.get(record) ?? nothingKnown(type);
      records.set(record, known);
      const { seen } = known;
      let damage = false;
      telling(() => {
        attempt(() => catchUp(record, known));
        if (known.seen === seen) return;
        damage = known.damaged !== undefined;
        if (isHeld(known)) flush();
        // That there is no room, or no storage, concerns everything; that something is newer, only that.
        else if (stores()) memory = settled();
      });
      if (damage) tell({});
      return known;
    },

    /** Makes this what a record says, and stores it if that can be. */
    hold(record: string, known: Known, state: Stamped | undefined): void {
      if (state) meet(state.stamps.values());
      telling(() => {
        // Counts on top of a newer build's are nothing that would be missed.
        Object.assign(known, { state, held: known.type.policy.backedUp || !known.newer });
        // Whoever goes on writing after the browser cleared its storage wants it used again; counting alone is no such wish.
        if (memory === 'cleared' && known.type.policy.backedUp) memory = undefined;
        flush();
      });
      tell({ record });
    },

    /** The moment of a change made now: after every other that this page has met. */
    nextMoment: (): number => Math.max(latest + 1, now().getTime()),

    /** Every record's text as it is kept, by name, in alphabetical order; held in memory or stored. */
    texts(): [record: string, text: string][] {
      const stored = keys()
        .filter((key) => key.startsWith(PREFIX))
        .map((key) => key.slice(PREFIX.length));
      return [...new Set([...stored, ...records.keys()])]
        .sort()
        .map((record): [string, string | null] => [record, textOf(record)])
        .filter((entry): entry is [string, string] => entry[1] !== null);
    },

    /** What this page knows, by record. */
    known: (): [record: string, known: Known][] => [...records],

    /** Forgets all that is known here, as when everything was erased. */
    forgetAll(): void {
      records.clear();
      mark.forget();
      tell({});
    },

    keeping: (): Keeping => ({
      memory,
      unreadable: keys().filter(isUnreadable).length,
    }),

    /** Whether what this page says of a record is stored, or would be if it were changed now. */
    isStored: (record: string): boolean => stores() && !records.get(record)?.newer,

    /** Whether something would be lost if the page were left now. */
    holdsUnstored: holds,

    /** Tries whether anything can be stored, so that a visitor is told before typing, not after. */
    probe: (): void => telling(tryOut),

    /** Tries again to store what is held in memory, and looks whether the browser cleared its storage. */
    retry(): void {
      telling(() => {
        missed = asked(mark.isGone, false) ? missed + 1 : 0;
        // Twice: another tab may be in the middle of erasing, and tells of it presently.
        if (missed > 1) holdAll();
        if (holds()) flush();
        else if (!stores()) tryOut();
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
        if (text !== null) attempt(() => mark.take(text));
        else {
          mark.forget();
          tell({ erased: true });
        }
      } else if (key === null || isSetAside(key)) tell({});
      else if (key.startsWith(PREFIX)) {
        const known = records.get(key.slice(PREFIX.length));
        if (known && text === null) takeInRemoval(known);
        tell({ record: key.slice(PREFIX.length) });
      }
    },

    /** The page slept and was told of nothing. What was erased meanwhile goes, but for what is still to be stored. */
    wokeUp(): void {
      const erased = asked(mark.isAnother, false);
      if (erased) {
        for (const [record, known] of records) if (!isHeld(known)) records.delete(record);
        mark.forget();
      }
      tell(erased ? { erased } : {});
    },
  };
}

/** Thrown where something has to wait for what mends. */
const WAITS = new Error('waits');

// Firefox named the error differently until it joined the standard.
const isFull = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'QuotaExceededError' || error.name === 'NS_ERROR_DOM_QUOTA_REACHED');
