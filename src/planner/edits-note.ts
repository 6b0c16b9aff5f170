import type { Edit } from './history.ts';
import type { Plan } from './plan.ts';
import { planRecord } from './plan-record.ts';
import { isPlan } from './read-plan.ts';

/*
 * The edits that can be undone, as a text that a tab notes for itself, so that Undo works after a reload. Each edit holds
 * a plan before and after, and they share nearly all of their parts; each part is written once, in a list, and referred to
 * by its place there:
 *
 * { "version": 1, "parts": [{ "o": { "id": "m1", "title": "Ask" } }, { "a": [[0]] }], "edits": [1] }
 */

/** A part: an object or an array, in which `[n]` stands for part n. */
type Part = { o: Record<string, unknown> } | { a: unknown[] };

/** The edits as a text, newest last. */
export function packEdits(edits: readonly Edit[]): string {
  const parts: Part[] = [];
  const places = new Map<object, number>();
  const pack = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const known = places.get(value);
    if (known !== undefined) return [known];
    const part: Part = Array.isArray(value)
      ? { a: value.map(pack) }
      : { o: Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, pack(inner)])) };
    places.set(value, parts.length);
    parts.push(part);
    return [parts.length - 1];
  };
  const packed = edits.map(pack);
  return JSON.stringify({ version: planRecord.version, parts, edits: packed });
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
