import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers, QuizDefinition } from '../../../src/quiz/definition.ts';
import { closenessOf } from '../../../src/quiz/scoring/closeness.ts';
import { decide } from '../../../src/quiz/scoring/decide.ts';
import { answersByDimension, anyAnswers, helpQuiz, quizzes, walkQuiz } from './quizzes.ts';

const close = (answers: Answers) => {
  const closeness = closenessOf(walkQuiz, answers);
  return (
    closeness && {
      to: closeness.headline.id,
      direction: closeness.direction,
      by: closeness.questions.map(({ id }) => id),
    }
  );
};

describe('how close another headline is', () => {
  test('one step up from the ridge', () => {
    // The bag is all set; the sky's mean of 7/3 is just below its highest band.
    const answers = answersByDimension(walkQuiz, { pack: [4, 4, 3], sky: [2, 2, 3] });
    expect(close(answers)).toEqual({
      to: 'the-ridge',
      direction: 'up',
      by: ['forecast', 'clouds', 'turn-back'],
    });
  });

  test('only steps down are left at the top', () => {
    const answers = answersByDimension(walkQuiz, { pack: [4, 2, 3], sky: [2, 4, 3] });
    expect(close(answers)).toMatchObject({ to: 'short-loop', direction: 'down' });
  });

  test('not close at all', () => {
    const answers = answersByDimension(walkQuiz, { pack: [4, 4, 3], sky: [2, 2, 1] });
    expect(close(answers)).toBeUndefined();
  });

  test('an answer at the foot of its scale can be moved up', () => {
    const answers = answersByDimension(walkQuiz, { pack: [4, 4, 3], sky: [0, 4, 3] });
    expect(close(answers)).toEqual({ to: 'the-ridge', direction: 'up', by: ['forecast', 'turn-back'] });
  });

  test('a choice has no ladder: what is close lies beside', () => {
    const answers = answersByDimension(helpQuiz, {
      openings: [0, 1, 0],
      direction: [3, 3, 3],
      backing: [0, 1, 0],
      skill: [3, 3, 2],
      company: [0, 1, 0],
    });
    expect(closenessOf(helpQuiz, answers)).toMatchObject({ headline: { id: 'coach' }, direction: 'beside' });
  });

  test('“not yet” cannot be moved', () => {
    const answers = answersByDimension(walkQuiz, { pack: [4, 4, 3], sky: [2, 2, undefined] });
    expect(close(answers)).toEqual({ to: 'the-ridge', direction: 'up', by: ['forecast', 'clouds'] });
  });

  test('“not yet” does not become the lowest answer either, though that would change the headline', () => {
    const answers = answersByDimension(walkQuiz, { pack: [4, 4, 3], sky: [4, 2, undefined] });
    expect(close(answers)).toEqual({ to: 'short-loop', direction: 'down', by: ['forecast', 'clouds'] });
  });

  test('without a headline there is nothing to be close to', () => expect(close({})).toBeUndefined());
});

describe.each(quizzes)('%s', (_, quiz: QuizDefinition) => {
  test('one of the named answers, one option on, does give the named headline', () => {
    fc.assert(
      fc.property(anyAnswers(quiz, { gaps: false }), (answers) => {
        const closeness = closenessOf(quiz, answers);
        for (const question of closeness?.questions ?? []) {
          const place = question.options.findIndex(({ id }) => id === answers[question.id]);
          const beside = [question.options[place - 1], question.options[place + 1]];
          const headlines = beside.flatMap((option) => {
            if (!option) return [];
            return decide(quiz, { ...answers, [question.id]: option.id }).headlines;
          });
          expect(headlines).toContain(closeness?.headline);
        }
      }),
    );
  });
});
