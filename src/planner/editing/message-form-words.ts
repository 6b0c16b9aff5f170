/*
 * What is asked for a first message, and what is said about it; what the site says in the message itself is in
 * message-words.ts of the room.
 */
export const messageFormWords = {
  title: 'Write the first message',
  intro:
    'In experiments, people guessed too low how often a stranger would say yes to a small favour. A mentor’s time is a larger thing, so ask for something small first.',
  guide: 'Finding and asking a mentor',
  why: {
    label: 'I am writing to you because …',
    hint: 'Something only they did or said. For example: you moved from stores to buying four years ago',
  },
  easyNo: {
    label: 'An easy no',
    hint: 'Left empty, the message says in plain words that a no is fine.',
  },
  followUp: {
    label: 'A reminder after silence',
    hint: 'Left empty, the reminder repeats what you asked and says that it is the last.',
  },
  message: { title: 'Your first message', copy: 'Copy this message' },
  reminder: { title: 'Your reminder', copy: 'Copy this reminder' },
  /** About the message: the one thing most worth a second look. */
  advice: {
    missing:
      'An ellipsis marks what is still missing. The request comes from “What I will ask” above, the reason from here.',
    them: 'A message speaks to the person. Where you wrote “they” and mean the reader, write “you”.',
    name: 'Once you know whom to write to, put the name above, and the greeting has it.',
    long: (count: number) =>
      `This is ${count} words long. Half of that is easier to answer; the rest can wait for the talk.`,
    short: 'Five or six lines are enough. If they do not know you, add one on who you are.',
  },
  remindOn: (day: string) => `If you hear nothing, send it on ${day}, and then let it be.`,
  remindLater: 'If you hear nothing, send it two weeks after the first, and then let it be.',
};
