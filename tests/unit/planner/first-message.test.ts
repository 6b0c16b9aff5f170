import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newItem } from '../../../src/planner/edits.ts';
import {
  firstMessage,
  followUpDay,
  followUpMessage,
  speaksOfThem,
  wordCount,
} from '../../../src/planner/first-message.ts';
import { type Piece, sentenceText } from '../../../src/planner/goal-lead.ts';
import type { Person } from '../../../src/planner/plan.ts';

const person = (given: Partial<Person>) => newItem('people', 'p', given);
const message = (given: Partial<Person>) => sentenceText(firstMessage(person(given)));
const reminder = (given: Partial<Person>) => sentenceText(followUpMessage(person(given)));
const typedIn = (pieces: Piece[]) => pieces.flatMap((piece) => ('typed' in piece ? [piece.typed] : []));

describe('the first message', () => {
  test('greets, says why them, asks one thing, makes a no easy and thanks', () => {
    const paragraphs = message({
      name: 'Ms Okafor',
      why: 'you moved from stores to buying four years ago',
      ask: 'half an hour on how you began',
      easyNo: 'If the spring is full, a no is fine',
    }).split('\n\n');
    expect(paragraphs).toEqual([
      'Hello Ms Okafor,',
      'I am writing to you because you moved from stores to buying four years ago. May I ask you for half an hour on how you began?',
      'If the spring is full, a no is fine.',
      'Thank you for reading this.',
    ]);
  });

  test('shows an ellipsis for what is missing, and has an easy no from the start', () => {
    const [greeting, body, easyNo] = message({}).split('\n\n');
    expect(greeting).toBe('Hello …,');
    expect(body).toBe('I am writing to you because … May I ask you for …?');
    expect(easyNo).toMatch(/\bno\b/);
    expect(message({ easyNo: ' \n' })).toBe(message({}));
  });

  test.each([
    ['Ada', 'Hello Ada,'],
    ['Dr. Łukasz Żak', 'Hello Dr. Łukasz Żak,'],
    ['ليلى', 'Hello ليلى,'],
    ['someone who made this move', 'Hello …,'],
    ['écrivaine du livre', 'Hello …,'],
  ])('greets “%s” as %s', (name, greeting) => {
    expect(message({ name }).split('\n')[0]).toBe(greeting);
  });

  test.each([
    ['', 'I am writing to you because …'],
    ['you lead a shift', 'I am writing to you because you lead a shift.'],
    ['because you lead a shift!', 'I am writing to you because you lead a shift!'],
    ['Your talk in May stayed with me.', 'Your talk in May stayed with me.'],
  ])('joins the reason “%s”', (why, words) => {
    expect(message({ why, ask: 'A?' }).split('\n\n')[1]).toBe(`${words} A?`);
  });

  test.each([
    ['ten minutes', 'May I ask you for ten minutes?'],
    ['ten minutes.', 'May I ask you for ten minutes.'],
    ['to read one page', 'May I ask you to read one page?'],
    ['for ten minutes', 'May I ask you for ten minutes?'],
    ['what you did in that year', 'May I ask you what you did in that year?'],
    ['whether it was worth it', 'May I ask you whether it was worth it?'],
    ['To read one page of mine', 'I have one small request: To read one page of mine.'],
    ['Half an hour', 'I have one small request: Half an hour.'],
    ['Could you read one page?', 'Could you read one page?'],
    ['could you read one page?', 'I have one small request: could you read one page?'],
    ['could we talk? any day will do', 'I have one small request: could we talk? any day will do.'],
    ['Please read one page. It is short.', 'Please read one page. It is short.'],
    ['هل لديك عشر دقائق؟', 'هل لديك عشر دقائق؟'],
  ])('joins the ask “%s”', (ask, words) => {
    expect(message({ why: 'W.', ask }).split('\n\n')[1]).toBe(`W. ${words}`);
  });
});

describe('the reminder', () => {
  test('repeats the ask once and says that it is the last, until the visitor writes their own', () => {
    const own = reminder({ name: 'Ada', ask: 'ten minutes' });
    expect(own).toMatch(/^Hello Ada,\n\n.* May I ask you for ten minutes\?\n\nI will not ask again\./);
    expect(reminder({ name: 'Ada', ask: 'ten minutes', followUp: 'I asked you in May' })).toBe(
      'Hello Ada,\n\nI asked you in May.\n\nThank you for reading this.',
    );
  });

  test.each([
    ['2026-12-21', '2027-01-04'],
    ['2028-02-20', '2028-03-05'],
    ['', ''],
    ['soon', ''],
    ['2026-02-30', ''],
  ])('after an ask by “%s” is sent on “%s”', (due, day) => {
    expect(followUpDay({ due })).toBe(day);
  });
});

test('whatever is typed stands in the messages letter for letter, as typed text', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((typed) => typed.trim() !== '');
  const anybody = fc.record({ name: text, why: text, ask: text, easyNo: text, followUp: text });
  fc.assert(
    fc.property(anybody, (given) => {
      const { name, why, ask, easyNo, followUp } = given;
      const greeted = /^\s*\p{Ll}/u.test(name) ? [] : [name];
      expect(typedIn(firstMessage(person(given)))).toEqual([...greeted, why, ask, easyNo]);
      expect(typedIn(followUpMessage(person(given)))).toEqual([...greeted, followUp]);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['', 0],
  ['  one\n\ntwo  three ', 3],
  ['x'.repeat(10_000), 1],
])('the words of “%.20s” are counted', (text, count) => {
  expect(wordCount(text)).toBe(count);
});

test.each([
  [{ ask: 'half an hour on how they began' }, true],
  [{ why: 'Their talk in May' }, true],
  [{ why: 'your theory of them.' }, true],
  [{ why: 'your theory', ask: 'another thing you themed' }, false],
])('%o speaks of somebody instead of to them: %s', (given, speaks) => {
  expect(speaksOfThem(person(given))).toBe(speaks);
});
