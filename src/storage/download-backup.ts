import { noteBackup } from './backup-due.ts';
import { backupName, writeBackup } from './backup-file.ts';
import { downloadText } from './download.ts';
import type { Keeper } from './keeper.ts';
import { setAsideOn } from './put-aside.ts';
import { browserShelf } from './shelf.ts';

/** Offers everything that is kept, stored or held in memory, as a backup file named by the day it is in UTC. */
export function downloadBackup(keeper: Keeper): void {
  const now = new Date();
  downloadText(
    backupName(now.toISOString().slice(0, 10)),
    writeBackup(keeper.texts(), setAsideOn(browserShelf), now.toISOString()),
    'application/json',
  );
  noteBackup(keeper, now);
}
