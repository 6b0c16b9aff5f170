import { backupName, writeBackup } from './backup.ts';
import { downloadText } from './download.ts';
import type { Keeper } from './keeper.ts';

/** Offers everything that is kept, stored or held in memory, as a backup file named by today's date. */
export function downloadBackup(keeper: Keeper): void {
  const now = new Date().toISOString();
  downloadText(
    backupName(now.slice(0, 10)),
    writeBackup(keeper.texts(), keeper.setAside(), now),
    'application/json',
  );
}
