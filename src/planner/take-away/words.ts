import { copyWords } from '../words.ts';

/** The ways to take a plan along. */
export const takeAwayWords = {
  title: 'Ways to take your roadmap along',
  downloaded: (name: string) => `Your browser has the file ${name}.`,

  calendar: {
    name: 'Calendar',
    about:
      'Milestones, check-ins, goal and review as all-day entries with reminders, for the calendar you use.',
    details: 'Put details into the entries',
    detailsHint: 'Otherwise they carry titles alone. Think of who else can see your calendar.',
    download: 'Download for a calendar',
    after:
      'Open it to add the entries. After changes, do so again: a calendar that knows them changes them. If yours adds them twice, delete the old ones. Done milestones stay and say so; those no longer relevant are left out.',
    empty: 'No part of this plan has a date yet. Give a milestone one, and it can go into your calendar.',
  },
  text: {
    name: 'Text',
    about:
      'To paste into a message or a document. All you wrote is in it, your messages and check-ins too: read it over before you pass it on.',
    copy: copyWords.copy,
    download: 'Download as text',
    label: copyWords.textLabel,
  },
  markdown: {
    name: 'Markdown',
    about: 'For notes and wikis that make headings and tick boxes of it. It holds the same.',
    copy: 'Copy as Markdown',
    download: 'Download as Markdown',
    label: 'Your roadmap as Markdown',
  },
  link: {
    name: 'Link',
    about: 'For somebody to read your roadmap on this site. You see first what is in it.',
  },
  file: {
    name: 'Plan file',
    about: 'To bring this one plan to another browser, or keep it safe. You bring it back on',
    yourData: 'Your data',
    download: 'Download the plan file',
    empty: 'Nothing is written yet. Once there is, it can go into a file.',
  },
};
