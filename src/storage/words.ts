import type { MemoryReason } from './keeping.ts';

/** What a visitor is told while changes cannot be stored: what happened, what is kept, what to do. */
export const memoryWords: Record<MemoryReason, string> = {
  full: 'This browser’s storage for the site is full. What you enter now is kept only while this page stays open. Download a backup file, then free some space; saving resumes by itself.',
  blocked:
    'This browser does not let the site store anything. What you enter is kept only while this page stays open. Download a backup file before you leave it.',
  newer:
    'Some of your data was saved by a newer version of this site. It is safe and untouched. What you change of it here is kept only while this page stays open: download a backup file if you need it, then reload the page to get the newer version.',
  cleared:
    'This browser’s storage for the site was cleared while this page was open. What you see here is still on this page, and only here. It is stored again when you press the button or go on writing.',
};

export const noticeWords = {
  download: 'Download a backup file',
  keepAgain: 'Store it in this browser again',
  unreadable:
    'Something stored here could not be read. It was not deleted: it is set aside, and you can download it on',
  sessionOnly:
    'This tab keeps nothing once it is closed, as you chose. To take your work along, download a backup file on',
  yourData: 'Your data',
  backupDue:
    'You have made changes that are in no backup file yet. Browsers may delete what a site keeps: Safari does after seven days without a visit.',
  notNow: 'Not now',
};
