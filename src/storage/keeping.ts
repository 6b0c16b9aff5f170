import type { RecordType } from './envelope.ts';
import type { Mending } from './mending.ts';
import type { Shelf } from './shelf.ts';
import type { Stamped } from './stamps.ts';

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
  /** Everything was erased, in another tab or while this page slept. */
  erased?: boolean;
}

/** A record that is held in memory alone. */
export interface Held {
  record: string;
  type: RecordType<unknown>;
  id: string;
  state: Stamped;
}

export interface Surroundings {
  shelf: Shelf;
  now: () => Date;
  /** Gives undefined while it is not loaded. What waits for it waits till the next call of `retry`, and is kept meanwhile. */
  mending: () => Mending | undefined;
  /** Hears which parts of a record somebody changed on this page; of one that was removed, the whole, whose path is empty. */
  onChange?: (type: RecordType<unknown>, record: string, paths: string[]) => void;
}
