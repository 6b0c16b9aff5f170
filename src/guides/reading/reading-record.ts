import type { RecordType } from '../../storage/envelope.ts';

/** What a reader did with one guide, and the ISO moments, in UTC, at which. Each is empty where it did not happen. */
export interface GuideMark {
  /** The guide's id. */
  id: string;
  /** When it was marked as read. */
  read: string;
  /** When it was put aside for later. */
  saved: string;
  /** The id of the heading that was read last, and when the guide was left there. */
  section: string;
  left: string;
}

/** What a reader did with all guides. */
export interface Reading {
  guides: readonly GuideMark[];
}

export const noReading: Reading = { guides: [] };

/** A guide with which nothing was done. */
export const unmarked: Omit<GuideMark, 'id'> = { read: '', saved: '', section: '', left: '' };

export const readingRecord: RecordType<Reading> = {
  name: 'reading',
  policy: { backedUp: true, shared: false, reminds: false },
  version: 1,
  initial: noReading,
  read(data, damaged) {
    const guides = (data as Partial<Reading> | null)?.guides;
    if (!Array.isArray(guides)) throw new Error('guides: it is not a list.');
    const marks = new Map<string, GuideMark>();
    for (const [place, mark] of guides.entries()) {
      if (isMark(mark) && !marks.has(mark.id)) marks.set(mark.id, { ...unmarked, ...mark });
      else damaged(`guides ${place + 1}: it cannot be read.`);
    }
    return { guides: [...marks.values()] };
  },
  migrations: {},
};

const isMark = (mark: unknown): mark is GuideMark =>
  typeof mark === 'object' &&
  mark !== null &&
  ['id', ...Object.keys(unmarked)].every((field) => typeof mark[field as never] === 'string');
