import type { BackupRecord } from '../storage/backup.ts';
import type { SetAsideReason } from '../storage/set-aside.ts';

export const words = {
  kept: 'What is kept',
  backup: 'Backup',
  nothing: 'Nothing is kept yet. When you answer a quiz or write a plan, it shows up here.',
  download: 'Download a backup file',
  downloadAbout:
    'Browsers may delete what a site keeps. Safari does so after seven days without a visit. A backup file is yours for good.',
  take: 'Take back a backup file',
  takeAbout: 'You see what is in the file before anything changes.',
  add: 'Add what is new, keep mine where they differ',
  replace: 'Take the file’s version where they differ',
  replaceAbout: 'The versions replaced here are set aside below, not deleted.',
  cancel: 'Change nothing',
  preview: (date: string) => `In the file${date && `, saved on ${date}`}`,
  previewRecord: 'What',
  previewState: 'Compared with this browser',
  taken: 'Done. What you chose from the file is here now.',
  leftAsTheyWere: (count: number) =>
    `${count} of these had to stay as they are here, because there was no room to set them aside. The rest is done. Free some space and choose the file again.`,
  cancelled: 'Nothing was changed.',
  unreadableFile: 'The browser could not open this file. Nothing was changed.',
  erase: 'Erase everything',
  eraseAbout:
    'Removes all plans, answers and results from this browser. You can undo it until you leave this page.',
  eraseConfirm: 'Erase everything Waymark keeps in this browser?',
  eraseYes: 'Yes, erase everything',
  eraseNo: 'No, keep it',
  erased: 'Everything was erased.',
  notErased:
    'This browser did not let the site erase what it keeps. Clear the site’s data in the browser’s own settings.',
  undoErase: 'Undo erasing',
  restored: 'Everything is back.',
  raw: 'As it is stored',
  setAside: 'Set aside',
  setAsideAbout:
    'These could not be read, or were replaced by a backup. They are kept as they were until you discard them.',
  downloadOne: 'Download',
  discard: 'Discard',
  discarded: 'Discarded.',
  undoDiscard: 'Undo discarding',
  undiscarded: 'It is back in the list.',
} as const;

export const stateWords: Record<BackupRecord['state'], string> = {
  new: 'New: not in this browser yet',
  same: 'Same as here',
  different: 'Different from here',
  damaged: 'Damaged: left out',
  newer: 'From a newer version of the site: left out',
};

/** Why something was set aside, before the date. */
export const reasonWords: Record<SetAsideReason, string> = {
  unreadable: 'Could not be read. Set aside on',
  replaced: 'Replaced by another version on',
};
