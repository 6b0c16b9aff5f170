import { describe, expect, test } from 'vitest';
import type { Condition } from '../../../src/quiz/definition.ts';
import { headlinesOf } from '../../../src/quiz/headlines.ts';
import { conditionInWords } from '../../../src/quiz/published/condition-words.ts';
import { outcomeInWords } from '../../../src/quiz/published/outcome-words.ts';
import { questionNumbers, scoresInWords } from '../../../src/quiz/published/paper-words.ts';
import { bandKeys } from '../../../src/quiz/published/sums.ts';
import { bandOf } from '../../../src/quiz/scoring/score.ts';
import { mentorQuiz, quizzes, walkQuiz } from './quizzes.ts';

describe('a condition in words', () => {
  test.each<[Condition, string]>([
    [{ dimension: 'sky', in: ['bare'] }, 'Sky sense is at Bare'],
    [
      { dimension: 'sky', in: ['bare', 'some-gaps', 'all-set'] },
      'Sky sense is at Bare, Some gaps or All set',
    ],
    [{ atLeast: 1, in: ['bare'] }, 'at least one area is at Bare'],
    [{ atLeast: 2, in: ['bare'] }, 'at least two areas are at Bare'],
    [{ none: true, in: ['bare'] }, 'no area is at Bare'],
    [{ headline: ['the-ridge', 'short-loop'] }, 'the headline is “The ridge” or “The short loop”'],
    [{ question: 'company', option: ['alone'] }, 'your answer to “Who walks with you?” is “Nobody”'],
    [
      { question: 'water', option: ['none', 'not-yet'] },
      'your answer to “How much water is in the bag?” is “None” or “I have never been out”',
    ],
    [
      {
        all: [
          { none: true, in: ['bare'] },
          {
            any: [
              { atLeast: 1, in: ['all-set'] },
              { dimension: 'pack', in: ['all-set'] },
            ],
          },
        ],
      },
      'no area is at Bare and either at least one area is at All set or Pack is at All set',
    ],
    [
      {
        any: [
          {
            all: [
              { none: true, in: ['bare'] },
              { atLeast: 1, in: ['all-set'] },
            ],
          },
          { dimension: 'pack', in: ['bare'] },
        ],
      },
      'both no area is at Bare and at least one area is at All set or Pack is at Bare',
    ],
  ])('%o', (condition, words) => expect(conditionInWords(condition, walkQuiz)).toBe(words));
});

describe.each(quizzes)('the published rules of %s', (_, quiz) => {
  test('name every rule with what it gives, the last of a ladder for all other cases', () => {
    const { rules } = outcomeInWords(quiz);
    const titles = headlinesOf(quiz.outcome).map(({ title }) => title);
    const given = new Set(rules.map(({ gives }) => gives));
    for (const title of titles) expect(given).toContain(title);
    if (quiz.outcome.kind === 'headline') {
      expect(rules.slice(-quiz.outcome.rules.length).map(({ because }) => because)).toEqual(
        quiz.outcome.rules.map(({ because }) => because),
      );
      expect(rules.at(-1)?.when).toBe('In every other case');
    }
    for (const { when } of rules) expect(when).not.toMatch(/undefined|-here|some-gaps/);
  });

  test('give sums that lead to the same bands as the means', () => {
    for (const { rows } of bandKeys(quiz)) {
      for (const { answered, ranges } of rows) {
        for (const { band, least, most } of ranges) {
          for (let sum = least; sum <= most; sum++) expect(bandOf(quiz.bands, sum / answered)).toBe(band);
        }
        const sums = ranges.reduce((count, { least, most }) => count + most - least + 1, 0);
        expect(sums).toBe(4 * answered + 1);
      }
    }
  });
});

test('the paper key of “Should I become a mentor?” fits in one line and one table', () => {
  expect(scoresInWords(mentorQuiz)).toEqual([
    'Questions 1 to 18: a scores 0, b scores 1, c scores 2, d scores 3 and e scores 4.',
  ]);
  const [key, ...others] = bandKeys(mentorQuiz);
  expect(others).toEqual([]);
  expect(
    key?.rows.map(({ answered, ranges }) => [
      answered,
      ...ranges.map(({ least, most }) => `${least}–${most}`),
    ]),
  ).toEqual([
    [3, '9–12', '6–8', '0–5'],
    [2, '6–8', '4–5', '0–3'],
  ]);
});

test('where questions score differently, each kind has its line', () => {
  expect(scoresInWords(walkQuiz)).toContain('Questions 1, 4 and 5: a scores 0, b scores 2 and c scores 4.');
  expect(questionNumbers([2])).toBe('Question 2');
  expect(questionNumbers([1, 2, 3, 7])).toBe('Questions 1 to 3 and 7');
});

test('what makes a result unclear is said only where it can happen', () => {
  const unclear = outcomeInWords(walkQuiz).rules.filter(({ gives }) => gives === 'Nobody can say');
  expect(unclear.map(({ when }) => when)).toEqual([
    'If four or more answers are “I have never been out”',
    'If there is no band for Sky sense',
  ]);
});
