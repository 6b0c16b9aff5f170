/*
 * What several parts of the room say; the rest is in the words of each part. The words for statuses, roles and rhythms
 * belong to the plan itself: plan.ts.
 */

/** The plan as a text to take along. */
export const copyWords = {
  copy: 'Copy as text',
  copied: 'Copied. Paste it wherever you like.',
  notCopied: 'This browser did not let the page copy. Here is the text, to copy by hand:',
  textLabel: 'Your roadmap as text',
};

/** When a part of the site did not load: what to do next, by whether the plan is stored or on this page only. */
export const notLoadedWords = {
  stored:
    'This part of the site did not load. Your plan is safe. Check your connection, then reload the page.',
  onPage:
    'This part of the site did not load. Your plan is kept on this page only, and reloading would lose it: copy what you need first.',
};

/** What a check-in says, on the sheet, in the log and as text. */
export const checkInLabels = {
  done: 'Done',
  learned: 'Learned',
  obstacle: 'In the way',
  ifThen: 'If–then plan',
  next: 'Next step',
  confidence: 'Outlook',
  undated: 'Without a date',
};
