import type { RecordType } from './envelope.ts';
import type { Keeper } from './keeper.ts';
import { merge } from './merge.ts';
import type { Stamped } from './stamps.ts';

/** Joins another version of a record into the one that is kept: in each part the later change counts. */
export function joinInto(keeper: Keeper, type: RecordType<unknown>, id: string, other: Stamped): void {
  const here = keeper.find(type, id);
  const joined = here ? merge(here, other) : { ...other, otherLater: true };
  if (joined.otherLater) keeper.put(type, id, { value: joined.value, stamps: joined.stamps });
}
