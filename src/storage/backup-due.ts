import type { Keeper } from './keeper.ts';
import { emptySafekeeping, type Safekeeping, safekeepingRecord } from './safekeeping.ts';

const MOST_CHANGES = 20;
const MOST_DAYS = 14;
const DAY_MILLISECONDS = 86_400_000;

/** Whether it is time to suggest a backup: after 20 changes, or when changes have waited for 14 days. */
export function backupIsDue(kept: Safekeeping, now: Date): boolean {
  if (kept.changes <= kept.quietChanges) return false;
  const waiting = now.getTime() - Date.parse(kept.quietAt || kept.since);
  return kept.changes - kept.quietChanges >= MOST_CHANGES || waiting >= MOST_DAYS * DAY_MILLISECONDS;
}

/** Notes that a backup file was made now. */
export function noteBackup(keeper: Keeper, now: Date): void {
  keeper.update(safekeepingRecord, '', ({ askedToStay }) => ({
    ...emptySafekeeping,
    last: now.toISOString(),
    askedToStay,
  }));
}

/** Notes that the visitor does not want to be reminded now. */
export function noteNotNow(keeper: Keeper, now: Date): void {
  keeper.update(safekeepingRecord, '', (kept) => ({
    ...kept,
    quietAt: now.toISOString(),
    quietChanges: kept.changes,
  }));
}
