import { merge } from './merge.ts';
import { putAside } from './put-aside.ts';
import { alike, type Stamped, type Stamps } from './stamps.ts';

/** What a keeper needs only when versions of a record meet, or when something is damaged. */
export interface Mending {
  /**
   * Joins what this page has of a record with what is stored: in each part the later change counts. `held` says whether
   * the page's version still had something to store. `conflict` is there where one part was changed in both since `base`:
   * the record as it would be if the other of the two changes had counted.
   */
  join(ours: Stamped, theirs: Stamped, base: Stamps): { state: Stamped; held: boolean; conflict?: unknown };
  putAside: typeof putAside;
}

export const mending: Mending = {
  join(ours, theirs, base) {
    const { value, stamps, oneLater } = merge(ours, theirs);
    const state = oneLater ? { value, stamps } : theirs;
    const conflict = merge(ours, theirs, base).value;
    return { state, held: oneLater, ...(alike(conflict, state.value) ? {} : { conflict }) };
  },
  putAside,
};
