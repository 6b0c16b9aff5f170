import type { BackupRecord } from '../storage/backup.ts';

export const words = {
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
  taken: 'Done. What the file held is kept in this browser now.',
  cancelled: 'Nothing was changed.',
  unreadableFile: 'The browser could not open this file. Nothing was changed.',
  erase: 'Erase everything',
  eraseAbout:
    'Removes all plans, answers and results from this browser. You can undo it until you leave this page.',
  eraseConfirm: 'Erase everything Waymark keeps in this browser?',
  eraseYes: 'Yes, erase everything',
  eraseNo: 'No, keep it',
  erased: 'Everything was erased.',
  undoErase: 'Undo',
  restored: 'Everything is back.',
  raw: 'As it is stored',
  setAside: 'Set aside',
  setAsideAbout:
    'These could not be read, or were replaced by a backup. They are kept as they were until you discard them.',
  downloadOne: 'Download',
  discard: 'Discard',
} as const;

export const stateWords: Record<BackupRecord['state'], string> = {
  new: 'New: not in this browser yet',
  same: 'Same as here',
  different: 'Different from here',
  damaged: 'Damaged: left out',
  newer: 'From a newer version of the site: left out',
};
