import { open, type RecordType } from './envelope.ts';
import type { Mending } from './mending.ts';
import { noStamps, type Stamped, type Stamps } from './stamps.ts';

/** What a page knows of a record. */
export interface Known {
  readonly type: RecordType<unknown>;
  /** The stored text as last seen, null where there was none; undefined before it could be seen. */
  seen: string | null | undefined;
  /** What the record says on this page; undefined where there is none, and its initial value holds. */
  state: Stamped | undefined;
  /** Whether the state, or its absence, is still to be stored. */
  held: boolean;
  /** The stamps of what was last seen, to tell what has changed here and elsewhere since. */
  base: Stamps;
  /** The stored text, where it cannot be read, or not all of it, and is still to be set aside. */
  damaged: string | undefined;
  /** Whether a newer build wrote what is stored; then this one must not. */
  newer: boolean;
}

/** A record of which nothing was seen yet. */
export function nothingKnown(type: RecordType<unknown>): Known {
  return {
    type,
    seen: undefined,
    state: undefined,
    held: false,
    base: noStamps,
    damaged: undefined,
    newer: false,
  };
}

/** Takes in that the record was removed elsewhere. What is still to be stored here outlives that. */
export function takeInRemoval(known: Known): void {
  Object.assign(known, { seen: null, base: noStamps, damaged: undefined, newer: false });
  if (known.held && known.state) return;
  known.state = undefined;
  known.held = false;
}

/**
 * Takes in a stored text that was not seen before, and joins it with what this page has. Gives the record as it would be
 * if the other change had counted, where one part was changed both here, not stored yet, and elsewhere. Where what joins
 * has to be waited for, `mend` throws, and nothing is taken in.
 */
export function takeInText(known: Known, text: string, mend: () => Mending): { conflict?: unknown } {
  const opened = open(known.type, text);
  const { state: ours, base, held } = known;
  if (opened.state !== 'read') {
    const newer = opened.state === 'newer';
    Object.assign(known, { seen: text, newer, damaged: newer ? undefined : text });
    // What was read of it before is stored again once the damaged text is set aside.
    if (!newer) known.held ||= ours !== undefined;
    return {};
  }
  const theirs = { value: opened.value, stamps: opened.stamps };
  const joined = ours ? mend().join(ours, theirs, base) : { state: theirs, held: false };
  const damaged = opened.damage === undefined ? undefined : text;
  Object.assign(known, {
    seen: text,
    newer: false,
    damaged,
    state: joined.state,
    held: joined.held || damaged !== undefined,
    base: theirs.stamps,
  });
  return held && 'conflict' in joined ? { conflict: joined.conflict } : {};
}
