import type { RecordType } from '../../../src/storage/envelope.ts';
import { createKeeper } from '../../../src/storage/keeper.ts';
import { mending } from '../../../src/storage/mending.ts';
import type { Shelf } from '../../../src/storage/shelf.ts';

/** A kind of record for tests: a title, and lines that each have an id. */
export interface Note {
  title: string;
  lines: { id: string; text: string }[];
}

export const note: RecordType<Note> = {
  name: 'note',
  policy: { backedUp: true, shared: false },
  copies: true,
  several: true,
  version: 2,
  initial: { title: '', lines: [] },
  read(data, damaged) {
    if (typeof data !== 'object' || data === null || !('title' in data)) throw new Error('title is missing');
    const { title, lines } = data as { title: unknown; lines?: unknown };
    if (!Array.isArray(lines)) throw new Error('lines is missing');
    return {
      title: String(title),
      lines: lines.filter((line, place) => {
        if (typeof line?.id === 'string' && typeof line.text === 'string') return true;
        damaged(`line ${place + 1} is not one.`);
        return false;
      }),
    };
  },
  migrations: { 1: (data) => ({ title: (data as { name: unknown }).name, lines: [] }) },
};

export const now = () => new Date('2026-11-23T10:00:00Z');
export const keep = (shelf: Shelf) => createKeeper({ shelf, now, mending: () => mending });

/** A clock that is a millisecond later at each look. */
export function ticking(): () => Date {
  let moment = now().getTime();
  return () => new Date(moment++);
}

export const setTitle = (title: string) => (value: Note) => ({ ...value, title });
export const addLine =
  (id: string, text = id) =>
  (value: Note): Note => ({ ...value, lines: [...value.lines, { id, text }] });
export const setLine = (id: string, text: string) => (value: Note) => ({
  ...value,
  lines: value.lines.map((line) => (line.id === id ? { ...line, text } : line)),
});
export const removeLine = (id: string) => (value: Note) => ({
  ...value,
  lines: value.lines.filter((line) => line.id !== id),
});
/** The lines of a note, by id. */
export const ids = ({ lines }: Note) => lines.map(({ id }) => id);
