import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NOT_YET } from '../../../src/quiz/definition.ts';
import { bandOf, meanOf, questionsOf, scoreDimensions, scoreOf } from '../../../src/quiz/scoring/score.ts';
import { answersByDimension, anyAnswers, mentorQuiz, optionScoring, quizzes, walkQuiz } from './quizzes.ts';

const band = (scores: (number | undefined)[]) => {
  const answers = answersByDimension(mentorQuiz, { time: scores });
  return scoreDimensions(mentorQuiz, answers).find(({ dimension }) => dimension.id === 'time')?.band?.name;
};

describe('an area’s band', () => {
  test.each([
    { scores: [4, 4, 4], name: 'Steady' },
    { scores: [3, 3, 3], name: 'Steady' },
    { scores: [4, 4, 1], name: 'Steady' },
    { scores: [3, 3, 2], name: 'Growing' },
    { scores: [2, 2, 2], name: 'Growing' },
    { scores: [4, 2, 0], name: 'Growing' },
    { scores: [2, 2, 1], name: 'Start here' },
    { scores: [0, 0, 0], name: 'Start here' },
    { scores: [3, 3, undefined], name: 'Steady' },
    { scores: [4, undefined, 1], name: 'Growing' },
    { scores: [undefined, 2, 1], name: 'Start here' },
    { scores: [4, undefined, undefined], name: undefined },
    { scores: [undefined, undefined, undefined], name: undefined },
    { scores: [], name: undefined },
  ])('$scores gives $name', ({ scores, name }) => expect(band(scores)).toBe(name));

  test('needs half of many questions, and two of a few', () => {
    const [question] = questionsOf(walkQuiz, 'sky');
    if (!question) throw new Error('the fixture has no question about the sky');
    const six = Array.from({ length: 6 }, (_, index) => ({ ...question, id: `sky-${index}` }));
    const two = { 'sky-0': 'today', 'sky-1': 'today' };
    expect(meanOf(six, two)).toBeUndefined();
    expect(meanOf(six, { ...two, 'sky-2': 'last-week' })).toBeCloseTo(8 / 3);
    expect(meanOf(six.slice(0, 2), two)).toBe(4);
    expect(meanOf(six.slice(0, 1), two)).toBeUndefined();
  });

  test('is the highest whose lower bound the mean reaches', () => {
    expect(bandOf(walkQuiz.bands, 2.5)?.id).toBe('all-set');
    expect(bandOf(walkQuiz.bands, 2.4999)?.id).toBe('some-gaps');
    expect(bandOf(walkQuiz.bands, 0)?.id).toBe('nothing-yet');
    expect(bandOf(walkQuiz.bands, undefined)).toBeUndefined();
  });
});

describe('what has no score', () => {
  const [context] = walkQuiz.questions.filter(({ dimension }) => dimension === undefined);
  const [scored] = walkQuiz.questions;
  if (!context || !scored) throw new Error('the fixture has changed');

  test.each([
    ['a question of context', context, { company: 'alone' }],
    ['"not yet"', scored, { water: NOT_YET }],
    ['no answer', scored, {}],
    ['an option that was removed', scored, { water: 'a-barrel' }],
    ['a key from the prototype', { ...scored, id: 'toString' }, {}],
  ])('%s', (_, question, answers) => expect(scoreOf(question, answers)).toBeUndefined());
});

describe.each(quizzes)('%s', (_, quiz) => {
  test('raising an answer never lowers its area’s band and moves no other area', () => {
    fc.assert(
      fc.property(
        anyAnswers(quiz, { gaps: true }),
        fc.nat(),
        fc.integer({ min: 0, max: 4 }),
        (answers, pick, to) => {
          const scored = quiz.questions.filter((question) => scoreOf(question, answers) !== undefined);
          const question = scored[pick % Math.max(1, scored.length)];
          if (!question) return;
          const target = optionScoring(question, Math.max(scoreOf(question, answers) ?? 0, to));
          const before = scoreDimensions(quiz, answers);
          const after = scoreDimensions(quiz, { ...answers, [question.id]: target });
          const place = (one: (typeof after)[number]) => (one.band ? quiz.bands.indexOf(one.band) : -1);
          for (const [index, now] of after.entries()) {
            const then = before[index];
            if (!then) throw new Error('an area is gone');
            if (now.dimension.id === question.dimension) expect(place(now)).toBeLessThanOrEqual(place(then));
            else expect(now).toEqual(then);
          }
        },
      ),
    );
  });
});
