/*
 * What the site says in a first message and in the reminder after it, around what a visitor typed. Where they wrote an
 * easy no or a reminder of their own, theirs stands instead.
 */
export const messageWords = {
  hello: 'Hello ',
  because: 'I am writing to you because ',
  writing: 'I am writing to you ',
  /** Before an ask, by how it begins. */
  ask: {
    thing: 'May I ask you for ',
    joined: 'May I ask you ',
    fragment: 'I have one small request: ',
  },
  easyNo: 'If this is not the time for it, a short no is all I need, and I will not mind.',
  thanks: 'Thank you for reading this.',
  followUp: 'I wrote to you two weeks ago. I know how a week can fill up, so I ask once more.',
  last: 'I will not ask again. If it does not suit, there is no need to answer.',
};
