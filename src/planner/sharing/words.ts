import type { LinkProblem } from './share-link.ts';

/** Making a link. */
export const linkWords = {
  open: 'Share by link',
  warning: 'Everybody who has the link can read it',
  inside: 'Your whole plan travels inside the link:',
  holds: {
    always:
      'the goal and how you will know, why it matters, where you stand, skills, milestones, if–then plans, plan B',
    people: 'the people you named, what you will ask them, and your words for a first message',
  },
  know: 'It is sent to no server of this site. But it is not locked: whoever gets the link, by forwarding too, can read it, and you cannot take it back. Later changes of yours are not in it.',
  checkIns: 'Put my check-ins in as well',
  closing: 'Put in what I wrote when I closed the plan',
  make: 'Make the link',
  empty: 'Nothing that would go into a link is written yet.',
  label: 'Link to your roadmap',
  copy: 'Copy the link',
  send: 'Send it …',
  sendTitle: 'A roadmap to read',
  made: 'The link is ready. It holds your plan as it is now.',
  long: (characters: string) =>
    `It has ${characters} characters. Some mail and chat programs cut off links beyond 2,000: send the plan file or the text if it arrives damaged.`,
  tooLong: 'This plan is too long for a link. Send the plan file or the text instead.',
  unsupported:
    'This browser is too old to make such a link. Update it, or send the plan file or the text instead.',
};

/** A roadmap that came in a link. */
export const sharedWords = {
  opening: 'Opening the shared roadmap…',
  title: 'Somebody shared this roadmap with you',
  about:
    'It came inside the link, for you to read and print. It is not kept in this browser. To go on with it yourself, save a copy.',
  partly:
    'Some parts of it could not be read and are left out. If you miss something, ask whoever sent it for the plan file.',
  save: 'Save a copy',
  print: 'Print',
  own: 'See my own roadmap',
  start: 'Start a roadmap of my own',
  saved: 'Saved as a roadmap of your own. Nothing else was changed.',
  notStored: 'Saved on this page only, because this browser stores nothing at the moment.',
  undo: 'Undo',
  undone: 'Taken back. Your own roadmaps are as they were.',
  undoneInPart: 'You changed the copy since. It stays among your roadmaps, with what you changed in it.',
  problemTitle: 'This link does not open',
  untouched: 'Nothing of yours was changed.',
};

/** Why a link does not open, and what to do. */
export const problemWords: Record<LinkProblem, string> = {
  unsupported:
    'This browser is too old to unpack a shared roadmap. Update it, or open the link in another browser.',
  foreign:
    'There is no roadmap of this site in it. It may have been changed on the way. Ask whoever sent it to copy the link once more.',
  damaged:
    'The roadmap in it is damaged: some of the link was lost or changed on the way, as happens when a long link is cut off. Ask whoever sent it for the whole link, or for the plan file.',
  'too-large':
    'What is in it is far larger than any roadmap, so it was not opened. Ask whoever sent it for the plan file.',
  newer:
    'It was made by a newer version of this site. Reload this page to get that version; if the message stays, try again tomorrow.',
  empty: 'The roadmap in it has nothing written in it yet. Ask whoever sent it for a new link.',
};
