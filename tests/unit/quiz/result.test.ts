import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers, QuizDefinition } from '../../../src/quiz/definition.ts';
import { changesInWords } from '../../../src/quiz/result/change-words.ts';
import { resultAsText } from '../../../src/quiz/result/result-text.ts';
import { cappedInWords, closenessInWords } from '../../../src/quiz/result/result-words.ts';
import { compareBands } from '../../../src/quiz/scoring/comparison.ts';
import { resultOf } from '../../../src/quiz/scoring/result.ts';
import { scoreDimensions, scoreOf } from '../../../src/quiz/scoring/score.ts';
import type { StandingOut } from '../../../src/quiz/scoring/standing-out.ts';
import { answersByDimension, answersScoring, anyAnswers, mentorQuiz, quizzes, walkQuiz } from './quizzes.ts';

const standing = (quiz: QuizDefinition, answers: Answers, way: StandingOut['way']) =>
  resultOf(quiz, answers).standingOut.find((one) => one.way === way)?.questions ?? [];
const steps = (answers: Answers) => resultOf(walkQuiz, answers).nextSteps.map(({ id }) => id);

describe('next steps', () => {
  test('the area that capped the headline comes first, then the other weak one, then general ones', () => {
    const answers = answersByDimension(walkQuiz, { pack: [0, 0, 1], sky: [0, 0, 1] });
    expect(steps({ ...answers, company: 'alone' })).toEqual(['read-the-sky', 'fill-the-bag', 'go-slowly']);
  });

  test('a capped area comes before a weaker one', () => {
    const answers = answersByDimension(mentorQuiz, {
      reasons: [3, 3, 3],
      time: [1, 1, 2],
      listening: [0, 0, 0],
      feedback: [3, 3, 3],
      trust: [3, 4, 3],
      openness: [3, 3, 3],
    });
    const dimensions = resultOf(mentorQuiz, answers).nextSteps.map(({ dimension }) => dimension);
    expect(dimensions.slice(0, 2)).toEqual(['time', 'listening']);
  });

  test('a step that comes first because of what capped the headline says so, and no other does', () => {
    const answers = answersByDimension(walkQuiz, { pack: [0, 0, 1], sky: [0, 0, 1] });
    const { nextSteps, capped } = resultOf(walkQuiz, answers);
    expect(nextSteps.map((step) => cappedInWords(walkQuiz, step, capped))).toEqual([
      'It comes first because “Sky sense” decided your headline.',
      undefined,
      undefined,
    ]);
  });

  test('what a person said about their situation chooses general ones', () => {
    expect(steps(answersScoring(walkQuiz, 4, { company: 'alone' }))).toEqual(['tell-somebody', 'go-slowly']);
    expect(steps(answersScoring(walkQuiz, 4, { company: 'others' }))).toEqual(['go-slowly']);
  });

  test('where there are few, an area has more than one', () => {
    const [sky] = walkQuiz.nextSteps.filter(({ dimension }) => dimension === 'sky');
    if (!sky) throw new Error('the fixture has changed');
    const two = { ...walkQuiz, nextSteps: [sky, { ...sky, id: 'listen', title: 'Listen to the wind' }] };
    const answers = answersByDimension(walkQuiz, { pack: [4, 4, 3], sky: [0, 0, 1] });
    expect(resultOf(two, answers).nextSteps.map(({ id }) => id)).toEqual(['read-the-sky', 'listen']);
  });

  test('an area with too few answers is served last', () => {
    const answers = answersByDimension(mentorQuiz, {
      reasons: [1, undefined, undefined],
      time: [3, 3, 3],
      listening: [1, 1, 2],
      feedback: [3, 3, 3],
      trust: [3, 4, 3],
      openness: [2, 2, 2],
    });
    const dimensions = resultOf(mentorQuiz, answers).nextSteps.map(({ dimension }) => dimension);
    expect(dimensions[0]).toBe('listening');
  });

  test('the headline has a step of its own even where many areas are weak', () => {
    const { nextSteps } = resultOf(
      mentorQuiz,
      answersScoring(mentorQuiz, 2, { 'own-mistake': 'past-month' }),
    );
    expect(nextSteps).toHaveLength(3);
    expect(nextSteps.filter(({ dimension }) => dimension === undefined)).toHaveLength(1);
  });
});

describe('what lifted and what held back', () => {
  const ids = (answers: Answers) => {
    const idsOf = (way: StandingOut['way']) => standing(walkQuiz, answers, way).map(({ id }) => id);
    return { lifted: idsOf('lifted'), heldBack: idsOf('heldBack') };
  };

  test('the furthest from a person’s own average come first', () => {
    const answers = answersByDimension(walkQuiz, { pack: [4, 1, 3], sky: [2, 0, 1] });
    expect(ids(answers)).toEqual({
      lifted: ['water', 'coat', 'forecast'],
      heldBack: ['clouds', 'turn-back', 'map'],
    });
  });

  test('of equal answers, those in the weakest area are named', () => {
    const answers = answersByDimension(walkQuiz, { pack: [0, 0, 0], sky: [0, 4, 4] });
    expect(ids(answers).heldBack).toEqual(['water', 'map', 'coat']);
  });

  test('of equal answers, those in the strongest area lifted more', () => {
    const answers = answersByDimension(walkQuiz, { pack: [4, 0, 0], sky: [4, 4, 3] });
    expect(ids(answers).lifted).toEqual(['forecast', 'clouds', 'water']);
  });

  test('an answer that is just the person’s own average does neither, and a list that is empty is not shown', () => {
    const answers = answersByDimension(walkQuiz, { pack: [4, 2, 0], sky: [2, 2, undefined] });
    expect(ids(answers)).toEqual({ lifted: ['water'], heldBack: ['coat'] });
    const equal = answersByDimension(walkQuiz, { pack: [2, 2, undefined], sky: [2, 2, undefined] });
    expect(resultOf(walkQuiz, equal).standingOut).toEqual([]);
  });

  test('nothing lifted where all are equal, and nothing stands out where nothing is answered', () => {
    expect(ids(answersScoring(walkQuiz, 0)).lifted).toEqual([]);
    expect(ids({})).toEqual({ lifted: [], heldBack: [] });
  });

  test('what caps the headline is what held it back, however low other answers are', () => {
    const answers = answersByDimension(mentorQuiz, {
      reasons: [3, 3, 3],
      time: [1, 1, 2],
      listening: [0, 0, 0],
      feedback: [3, 3, 3],
      trust: [3, 4, 3],
      openness: [3, 3, 3],
    });
    const lifted = standing(mentorQuiz, answers, 'lifted');
    const heldBack = standing(mentorQuiz, answers, 'heldBack');
    expect(resultOf(mentorQuiz, answers).decision.headlines[0]?.id).toBe('not-now');
    expect(resultOf(mentorQuiz, answers).capped).toEqual(['time']);
    expect(heldBack.map(({ dimension }) => dimension)).toEqual(['time', 'time', 'time']);
    expect(lifted.map(({ dimension }) => dimension)).not.toContain('time');
  });
});

describe('earlier results', () => {
  const at = (pack: (number | undefined)[], sky: number[]) =>
    scoreDimensions(walkQuiz, answersByDimension(walkQuiz, { pack, sky }));

  test('are compared band by band, in words', () => {
    const changes = compareBands(walkQuiz.bands, at([0, 0, 0], [4, 4, 4]), at([2, 2, 1], [0, 0, 0]));
    expect(changes.map(({ direction }) => direction)).toEqual(['up', 'down']);
    expect(changesInWords(changes)).toEqual([
      'Up since then: Pack (Nothing yet then, Some gaps now).',
      'Down since then: Sky sense (All set then, Nothing yet now).',
    ]);
  });

  test('say so where one of them has no band', () => {
    const changes = compareBands(
      walkQuiz.bands,
      at([4, undefined, undefined], [4, 4, 4]),
      at([4, 4, 3], [4, 4, 4]),
    );
    expect(changesInWords(changes)).toEqual(['The same: Sky sense.', 'Not enough answers to compare: Pack.']);
  });
});

test('a result as text holds the headline, the reason, the bands, the steps, the note and the answers', () => {
  const answers = answersByDimension(walkQuiz, { pack: [4, 4, 3], sky: [2, 2, undefined] });
  const text = resultAsText(walkQuiz, answers, resultOf(walkQuiz, answers), '23 November 2026');
  for (const part of [
    'Am I ready for a day walk?\n23 November 2026',
    'The short loop',
    'Something is still missing for the ridge.',
    'You are close to “The ridge”',
    '- Pack: All set',
    '- Sky sense: Some gaps',
    '- Watch one cloud for an hour. It changes more than you think.',
    walkQuiz.note,
    '- At what hour did you turn back the last time? I have never been out',
  ]) {
    expect(text).toContain(part);
  }
  expect(text).not.toMatch(/Who walks with you|undefined/);
});

describe.each(quizzes)('%s', (_, quiz) => {
  test('the order of answering makes no difference to anything', () => {
    fc.assert(
      fc.property(anyAnswers(quiz, { gaps: true }), (answers) => {
        const reversed = Object.fromEntries(Object.entries(answers).reverse());
        expect(resultOf(quiz, reversed)).toEqual(resultOf(quiz, answers));
      }),
    );
  });

  test('answers to what the quiz no longer asks change nothing', () => {
    fc.assert(
      fc.property(
        anyAnswers(quiz, { gaps: true }),
        fc.dictionary(fc.string(), fc.string()),
        (answers, others) => {
          const old = Object.fromEntries(
            Object.entries(others).map(([id, option]) => [`gone-${id}`, option]),
          );
          const withProto: Answers = JSON.parse(`{"__proto__":"x","constructor":"y"}`);
          expect(resultOf(quiz, { ...old, ...withProto, ...answers })).toEqual(resultOf(quiz, answers));
        },
      ),
    );
  });

  test('at most three steps, no title twice, and at most three answers that stand out on either side', () => {
    fc.assert(
      fc.property(anyAnswers(quiz, { gaps: false }), (answers) => {
        const { nextSteps, standingOut, closeTo } = resultOf(quiz, answers);
        expect(nextSteps.length).toBeLessThanOrEqual(3);
        if (quiz !== walkQuiz) expect(nextSteps).toHaveLength(3);
        expect(new Set(nextSteps.map(({ title }) => title.toLowerCase())).size).toBe(nextSteps.length);
        const named = standingOut.flatMap(({ questions }) => questions);
        for (const { questions } of standingOut) expect(questions.length).toBeLessThanOrEqual(3);
        expect(new Set(named).size).toBe(named.length);
        for (const question of named) expect(scoreOf(question, answers)).toBeDefined();
        if (closeTo) expect(closenessInWords(closeTo)).toContain(closeTo.headline.title);
      }),
    );
  });
});

test('no result shows a percentage or a decimal', () => {
  fc.assert(
    fc.property(anyAnswers(walkQuiz, { gaps: false }), (answers) => {
      const text = resultAsText(walkQuiz, answers, resultOf(walkQuiz, answers), 'today');
      expect(text).not.toMatch(/\d[.,]\d|\d ?%/);
    }),
  );
});
