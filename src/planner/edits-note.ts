import type { Edit } from './history.ts';
import { isPlan } from './is-plan.ts';
import type { Plan } from './plan.ts';
import { planRecord } from './plan-record.ts';

/*
 * The edits that can be undone, as a text that a tab notes for itself, so that Undo works after a reload. Each edit holds
 * a plan before and after, and they share nearly all of their parts; each part is written once, in a list, and referred to
 * by its place there:
 *
 * { "version": 1, "parts": [{ "o": { "id": "m1", "title": "Ask" } }, { "a": [[0]] }], "edits": [1] }
 */

/** A part: an object or an array, in which `[n]` stands for part n. */
type Part = { o: Record<string, unknown> } | { a: unknown[] };

/**
 * The longest note, in characters. A tab may keep some five million, and in a tab that keeps all to itself the plans stand
 * there as well; fifty edits of a plan of 200 check-ins take two hundred thousand.
 */
const LONGEST_NOTE = 1_000_000;

/** The edits as a text, newest last. Where that would be too long the oldest are left out, but never the last one. */
export function packEdits(edits: readonly Edit[]): string {
  const parts: string[] = [];
  const places = new Map<object, number>();
  let length = 0;
  const pack = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const known = places.get(value);
    if (known !== undefined) return [known];
    const part: Part = Array.isArray(value)
      ? { a: value.map(pack) }
      : { o: Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, pack(inner)])) };
    const text = JSON.stringify(part);
    length += text.length;
    places.set(value, parts.length);
    parts.push(text);
    return [parts.length - 1];
  };
  const packed: unknown[] = [];
  let whole = 0;
  for (const edit of edits.toReversed()) {
    const place = pack(edit);
    if (length > LONGEST_NOTE && packed.length > 0) break;
    packed.unshift(place);
    whole = parts.length;
  }
  const version = planRecord.version;
  return `{"version":${version},"parts":[${parts.slice(0, whole)}],"edits":${JSON.stringify(packed)}}`;
}

/** The edits in such a text. None where another build wrote it or anything in it is wrong. */
export function unpackEdits(text: string): Edit[] {
  try {
    const { version, parts, edits } = JSON.parse(text);
    if (version !== planRecord.version) return [];
    const whole: unknown[] = [];
    const unpack = (value: unknown) => (Array.isArray(value) ? whole[value[0]] : value);
    for (const part of parts as Part[]) {
      whole.push(
        'a' in part
          ? part.a.map(unpack)
          : Object.fromEntries(Object.entries(part.o).map(([name, inner]) => [name, unpack(inner)])),
      );
    }
    // Typing on after a reload is an edit of its own, so the field and the moment no longer count.
    return edits.map(unpack).map(({ planId, before, after, previous }: Partial<Edit>) => {
      if (typeof planId !== 'string' || !isText(previous) || ![before, after].every(isPlanOrNone))
        throw new Error('This is no edit.');
      return { planId, before, after, previous, field: '', at: 0 };
    });
  } catch {
    return [];
  }
}

// Checked as they are: copies would share nothing with each other.
const isPlanOrNone = (value: Plan | undefined) => value === undefined || isPlan(value);
const isText = (value: unknown) => value === undefined || typeof value === 'string';
