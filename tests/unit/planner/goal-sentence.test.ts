import { describe, expect, test } from 'vitest';
import { goalSentence, sentenceText } from '../../../src/planner/goal-sentence.ts';
import { emptyPlan, type Plan } from '../../../src/planner/plan.ts';
import { fullPlan } from './plans-for-tests.ts';

describe('the goal in one sentence', () => {
  const sentence = (given: Partial<Plan>) => sentenceText(goalSentence({ ...emptyPlan, ...given }));

  test.each([
    [{}, ''],
    [{ goal: 'lead a team' }, 'I will lead a team. I will know by …'],
    [{ due: '2027-06-30' }, 'By 30 June 2027 I will … I will know by …'],
    [{ goal: 'lead a team.', evidence: 'a log' }, 'I will lead a team. I will know by a log.'],
    [
      { goal: 'ask “who helps?”', evidence: 'an answer!' },
      'I will ask “who helps?”. I will know by an answer!',
    ],
    [
      { goal: 'lead', due: 'next June', evidence: 'a log' },
      'By next June I will lead. I will know by a log.',
    ],
  ])('of %o', (given, words) => {
    expect(sentence(given)).toBe(words);
  });

  test('keeps typed text apart from the site’s words', () => {
    const typed = goalSentence(fullPlan).flatMap((piece) => ('typed' in piece ? [piece.typed] : []));
    expect(typed).toEqual(['30 June 2027', 'have met three times with a mentor', 'three pages of notes']);
  });
});
