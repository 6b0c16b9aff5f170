import type { RecordType } from './envelope.ts';
import type { Keeper } from './keeper.ts';
import { mending } from './mending.ts';
import { noticesFor } from './notices.ts';
import { changeCounter } from './safekeeping.ts';

export type Caretaker = ReturnType<typeof caretakerOf>;

/**
 * All that a page needs for what it keeps beyond reading and writing it: joining versions, setting damage aside, saying
 * what there is to say, counting changes. Loaded soon after the first change, or with the first trouble, and at hand from
 * then on, so that a first answer has not to wait for it.
 */
export function caretakerOf(keeper: Keeper, sessionOnly: boolean) {
  const count = changeCounter(keeper, () => new Date());
  return {
    mending,
    showNotices: noticesFor(keeper, sessionOnly),
    count: (changes: readonly [type: RecordType<unknown>, record: string, paths: string[]][]) => {
      for (const change of changes) count(...change);
    },
  };
}
