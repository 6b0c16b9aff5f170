import { open, type RecordType } from './envelope.ts';
import { alike, merge, noStamps, type Stamped, type Stamps } from './stamps.ts';

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
 * Takes in a stored text that was not seen before, and joins it with what this page has. Where one part was changed
 * both here and elsewhere, gives the record as it would be if the other of the two changes had counted.
 */
export function takeInText(known: Known, text: string): { conflict: unknown } | undefined {
  const opened = open(known.type, text);
  known.seen = text;
  known.newer = opened.state === 'newer';
  known.damaged = opened.state === 'damaged' || (opened.state === 'read' && opened.damage) ? text : undefined;
  if (opened.state === 'newer') return undefined;
  if (opened.state === 'damaged') {
    // What was read of it before is stored again once the damaged text is set aside.
    known.held ||= known.state !== undefined;
    return undefined;
  }
  const { state: ours, base, held } = known;
  const theirs = { value: opened.value, stamps: opened.stamps };
  const joined = ours && merge(ours, theirs);
  const later = joined?.oneLater ? joined : undefined;
  known.state = later ? { value: later.value, stamps: later.stamps } : theirs;
  known.held = later !== undefined || known.damaged !== undefined;
  known.base = opened.stamps;
  if (!ours || !held) return undefined;
  const conflict = merge(ours, theirs, base).value;
  return alike(conflict, known.state.value) ? undefined : { conflict };
}
