import type { BackupProblem, BackupState } from '../storage/backup-file.ts';
import type { BringBackWay } from '../storage/bring-back.ts';
import type { SetAside, SetAsideReason } from '../storage/set-aside.ts';
import type { Stay } from '../storage/stay.ts';

export const words = {
  kept: 'What is kept',
  nothing: 'Nothing is kept yet. When you answer a quiz or write a plan, it shows up here.',
  raw: 'As it is stored',
  setAside: 'Set aside',
  setAsideAbout:
    'These could not be read, or something took their place, such as a backup. They are kept as they were until you discard them.',
  downloadOne: 'Download',
  discard: 'Discard',
  discarded: 'Discarded.',
  notDiscarded: 'This browser did not let the site discard it.',
  undoDiscard: 'Undo discarding',
  undiscarded: 'It is back in the list.',
  notUndiscarded: 'There is no room to put it back. Free some space, then press Undo once more.',
} as const;

export const backupWords = {
  title: 'Backup',
  about:
    'A backup file is yours for good. It holds everything listed above, but for notes about this browser alone, as text that you can read.',
  never: (changes: number) =>
    `You have not made a backup here yet.${changes === 0 ? '' : ` ${changesInWords(changes)} so far.`}`,
  last: (at: string, changes: number) =>
    `Last backup: ${dateInWords(at)}. ${changes === 0 ? 'Nothing has changed' : changesInWords(changes)} since.`,
  download: 'Download a backup file',
  downloaded: 'Your browser has the backup file now. Keep it where you will find it.',
};

const changesInWords = (count: number) => `${count} ${count === 1 ? 'change' : 'changes'}`;

export const bringBackWords = {
  label: 'Bring back a backup file',
  about: 'You see what is in the file before anything changes.',
  reading: 'Reading the file …',
  bringing: 'Bringing it back …',
  preview: (exported: string) => `In the file${exported && `, saved on ${dateInWords(exported)}`}`,
  record: 'What',
  state: 'Compared with what is here',
  /** Before what is wrong with the parts that are left out. */
  partly: 'Some of it cannot be read and is left out:',
  choose: 'What should happen where they differ?',
  nothingToTake: 'Everything in this file that can be read is here already.',
  go: 'Bring it back',
  cancel: 'Change nothing',
  cancelled: 'Nothing was changed.',
  brought: 'Done. What you chose from the file is here now.',
  left: (count: number) =>
    `${count} of these had to stay as ${count === 1 ? 'it is' : 'they are'} here, because there was no room to set ${count === 1 ? 'it' : 'them'} aside. The rest is done. Free some space and choose the file again.`,
  missed: (count: number) =>
    `There was no room for ${count === 1 ? 'a text' : `${count} texts`} that the file has set aside. The file still has ${count === 1 ? 'it' : 'them'}.`,
  undo: 'Undo bringing it back',
  undone: 'Everything is as it was before you brought the file back.',
  undoneInPart:
    'What was changed since stays, as there was no room to set it aside. All else is as it was before you brought the file back.',
};

export const wayWords: Record<BringBackWay, { label: string; hint: string }> = {
  merge: {
    label: 'Merge the two',
    hint: 'In each field and each milestone, the later change stays.',
  },
  'keep-both': {
    label: 'Keep both',
    hint: 'A roadmap from the file that differs is added as one more. Answers, results and settings are merged.',
  },
  replace: {
    label: 'Replace mine',
    hint: 'The file’s version counts. What it replaces is set aside on this page, not deleted.',
  },
};

export const stateWords: Record<BackupState, string> = {
  new: 'New: not here yet',
  same: 'The same here',
  'changed-here': 'Changed here since',
  'changed-there': 'Changed in the file since',
  'changed-both': 'Changed in both',
  damaged: 'Damaged: left out',
  newer: 'From a newer version of the site: left out',
};

/** What is wrong with a file. `where` says the place, if that is known. */
export const problemWords: Record<BackupProblem, (where: string) => string> = {
  'too-large': () =>
    'This file is larger than any Waymark backup. Nothing was changed. Choose the file you downloaded here.',
  unreadable: () =>
    'The browser could not open this file. Nothing was changed. Choose it again, or use another copy.',
  damaged: (where) =>
    `This backup is damaged in line ${where}, or was cut off there. Nothing was changed. Download or copy the file again, or use another copy.`,
  'not-json': (where) =>
    `This file is damaged or is no backup${where && ` (${where})`}. Nothing was changed. Try another copy of the file.`,
  foreign: () =>
    'This is not a Waymark backup file: its first line does not say "waymark-backup". Nothing was changed. Choose a file you downloaded on this page.',
  'no-version': () =>
    'This backup does not say its version, so it may be damaged. Nothing was changed. Try another copy of the file.',
  newer: () =>
    'This backup was made by a newer version of the site. Nothing was changed. Reload this page and try again.',
};

export const lastingWords = {
  title: 'How long it lasts',
  about:
    'Browsers may delete what a site keeps. Safari does so when you have not opened the site for seven days; others when the device runs short of room. A backup file is safe from that.',
  ask: 'Ask this browser to keep it',
} as const;

export const stayWords: Record<Stay, string> = {
  stays: 'This browser has agreed to keep it until you erase it.',
  'may-go': 'This browser may delete it when room runs short.',
  unknown: 'This browser does not say how long it keeps it.',
  'session-only': 'In this tab nothing lasts: what you write here is gone once it is closed.',
};

export const refusedWords =
  'This browser did not agree. Some do once you visit more often or add the site to your bookmarks. Make a backup.';

export const sessionWords = {
  title: 'On a shared computer',
  about: import.meta.env.KEEPS_COPIES
    ? 'You can let this tab keep nothing once it is closed: no roadmap, no answers, no settings, and no pages for when there is no connection. It starts empty. What you wrote before stays in this browser as it is; the pages kept on this device are removed. Other tabs go on as before.'
    : 'You can let this tab keep nothing once it is closed: no roadmap, no answers, no settings. It starts empty. What you wrote before stays in this browser as it is. Other tabs go on as before.',
  start: 'Keep nothing in this tab',
  failed: 'This browser does not let the site remember that choice, so nothing was changed.',
  on: 'This tab keeps nothing once it is closed. What you write stays in it as you go from page to page.',
  keep: 'Keep what I wrote in this browser',
  notKept: 'There was no room in this browser for all of it. Nothing was lost: download a backup file.',
  forget: {
    start: 'Forget what I wrote',
    confirm: 'Forget what you wrote in this tab? This cannot be undone.',
    yes: 'Yes, forget it',
    no: 'No, stay',
  },
} as const;

export const eraseWords = {
  title: 'Erase everything',
  start: 'Erase everything',
  about: import.meta.env.KEEPS_COPIES
    ? 'Removes all plans, answers and results from this browser. You can undo it until you leave this page. The site’s own pages, kept for when there is no connection, hold nothing of yours and stay; you can remove them under “Without a connection”.'
    : 'Removes all plans, answers and results from this browser. You can undo it until you leave this page.',
  aboutTab:
    'Removes all plans, answers and results from this tab. You can undo it until you leave this page. What was kept in this browser before is not touched: to erase that, open this page in another tab.',
  confirm: 'Erase everything Waymark keeps in this browser?',
  confirmTab: 'Erase everything Waymark keeps in this tab?',
  yes: 'Yes, erase everything',
  no: 'No, keep it',
  erased: 'Everything was erased.',
  failed:
    'This browser did not let the site erase all that it keeps. Clear the site’s data in the browser’s own settings.',
  undo: 'Undo erasing',
  restored: 'Everything is back.',
  notRestored: 'Not everything could be stored again. Make room, then press Undo once more.',
} as const;

/** Why something was set aside, before the date. */
const reasonWords: Record<SetAsideReason, string> = {
  unreadable: 'Could not be read. Set aside on',
  replaced: 'Replaced by another version on',
};

/** What was set aside under a name: why, and when. */
export function asideInWords(name: string, { why, at }: Pick<SetAside, 'why' | 'at'>): string {
  return `${name}. ${reasonWords[why]} ${at.slice(0, 16).replace('T', ', ')} UTC.`;
}

/** A stored moment as a date in words, such as `23 November 2026`, where the reader is. */
function dateInWords(at: string): string {
  return new Date(at).toLocaleDateString('en-GB', { dateStyle: 'long' });
}
