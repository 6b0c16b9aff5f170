import { backupName, writeBackup } from './backup.ts';
import type { Keeper } from './keeper.ts';

/** Offers a text as a file. The browser asks or saves as its user has set it. */
export function downloadText(name: string, text: string, type = 'text/plain'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // Safari reads the blob after click() returns.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Offers everything that is kept, stored or held in memory, as a backup file named by today's date. */
export function downloadBackup(keeper: Keeper): void {
  const now = new Date().toISOString();
  downloadText(
    backupName(now.slice(0, 10)),
    writeBackup(keeper.texts(), keeper.setAside(), now),
    'application/json',
  );
}
