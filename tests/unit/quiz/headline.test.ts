import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers, QuizDefinition } from '../../../src/quiz/definition.ts';
import { decide } from '../../../src/quiz/scoring/decide.ts';
import { scoreOf } from '../../../src/quiz/scoring/score.ts';
import { cases } from '../../cases.ts';
import {
  answersByDimension,
  answersScoring,
  anyAnswers,
  mentorQuiz,
  optionScoring,
  outcomeOf,
  quizzes,
  readyQuiz,
  walkQuiz,
} from './quizzes.ts';

const headline = (quiz: QuizDefinition, answers: Answers) => {
  const { clear, headlines, meaning } = decide(quiz, answers);
  return clear ? headlines.map(({ id }) => id).join(', ') : meaning.join();
};

const steady = [3, 3, 4];
const growing = [2, 2, 3];
const low = [1, 1, 0];
const all = (of: number[]) => ({
  reasons: of,
  time: of,
  listening: of,
  feedback: of,
  trust: of,
  openness: of,
});

describe('“Should I become a mentor?” says', () => {
  test.each([
    ['ready-to-start', all(steady)],
    ['ready-to-start', { ...all(steady), feedback: growing, openness: growing }],
    ['start-small', { ...all(steady), feedback: growing, openness: growing, reasons: growing }],
    ['start-small', { ...all(steady), time: growing }],
    ['start-small', { ...all(steady), trust: growing }],
    ['start-small', { ...all(steady), feedback: low }],
    ['start-small', all(growing)],
    ['prepare-first', { ...all(steady), trust: low }],
    ['prepare-first', { ...all(steady), reasons: low, feedback: low }],
    ['prepare-first', { ...all(low), time: steady }],
    ['not-now', { ...all(steady), time: low }],
    ['not-now', { ...all(steady), time: low, trust: low }],
    ['not-now', all(low)],
  ])('%s for %o', (id, scores) =>
    expect(headline(mentorQuiz, answersByDimension(mentorQuiz, scores))).toBe(id),
  );

  const { words } = outcomeOf(mentorQuiz, 'headline').noClearResult;
  test.each([
    ['the same score everywhere', words.same, answersScoring(mentorQuiz, 2)],
    ['the best score everywhere', words.same, answersScoring(mentorQuiz, 4)],
    [
      'seven answers “not yet”',
      words.notYet,
      answersByDimension(mentorQuiz, {
        ...all(steady),
        reasons: [undefined, undefined, undefined],
        listening: [undefined, undefined, undefined],
        feedback: [3, 3, undefined],
      }),
    ],
    [
      'two answers “not yet” about time',
      words.needs,
      answersByDimension(mentorQuiz, { ...all(steady), time: [4, undefined, undefined] }),
    ],
    ['no answers at all', words.needs, {}],
  ])('nothing clear for %s', (_, said, answers) => expect(headline(mentorQuiz, answers)).toBe(said));
});

describe('“Am I ready to be mentored?” says', () => {
  const mixed = (otherwise: Record<string, (number | undefined)[]> = {}) =>
    answersByDimension(readyQuiz, {
      aim: steady,
      time: steady,
      asking: steady,
      feedback: steady,
      lead: steady,
      ...otherwise,
    });
  test.each([
    ['ready', {}],
    ['ready', { asking: growing, lead: growing }],
    ['one-talk', { asking: growing, lead: growing, feedback: growing }],
    ['one-talk', { feedback: low }],
    ['one-talk', { time: growing }],
    ['one-talk', { aim: growing }],
    ['prepare-first', { aim: low }],
    ['prepare-first', { asking: low, lead: low }],
    ['not-now', { time: low }],
    ['not-now', { time: low, aim: low, asking: low, feedback: low, lead: low }],
  ])('%s for %o', (id, scores) => expect(headline(readyQuiz, mixed(scores))).toBe(id));

  const { words } = outcomeOf(readyQuiz, 'headline').noClearResult;
  const none = [undefined, undefined, undefined];
  test.each([
    ['the same score everywhere', words.same, answersScoring(readyQuiz, 3)],
    ['six answers “not yet”', words.notYet, mixed({ asking: none, lead: none })],
    ['too few answers about what you want', words.needs, mixed({ aim: [4, undefined, undefined] })],
  ])('nothing clear for %s', (_, said, answers) => expect(headline(readyQuiz, answers)).toBe(said));
});

describe('the fixture quiz says', () => {
  test.each([
    ['the-ridge', answersScoring(walkQuiz, 4)],
    ['short-loop', answersScoring(walkQuiz, 2)],
    ['another-day', answersScoring(walkQuiz, 0)],
    ['another-day', answersByDimension(walkQuiz, { pack: [4, 4, 3], sky: [0, 0, 1] })],
    ['short-loop', answersByDimension(walkQuiz, { pack: [0, 0, 0], sky: [4, 4, 4] })],
  ])('%s for %o', (id, answers) => expect(headline(walkQuiz, answers)).toBe(id));
});

test('a quiz whose rules leave a case open says which quiz it is', () => {
  const open = { ...walkQuiz, outcome: { ...outcomeOf(walkQuiz, 'headline'), rules: [] } };
  expect(() => decide(open, answersByDimension(walkQuiz, { pack: [4, 4, 3], sky: [2, 2, 3] }))).toThrow(
    'No rule of the quiz "ready-for-a-day-walk" gives a headline.',
  );
});

describe.each(quizzes.filter(([, { outcome }]) => outcome.kind === 'headline'))('%s', (_, quiz) => {
  const outcome = outcomeOf(quiz, 'headline');
  const rank = (answers: Answers) => {
    const [headline] = decide(quiz, answers).headlines;
    return headline && outcome.headlines.indexOf(headline);
  };

  test('every set of answers gives one headline of the quiz, or says why there is none', () => {
    fc.assert(
      fc.property(anyAnswers(quiz, { gaps: true }), (answers) => {
        const { clear, headlines, meaning } = decide(quiz, answers);
        expect(headlines).toHaveLength(clear ? 1 : 0);
        if (headlines[0]) expect(outcome.headlines).toContain(headlines[0]);
        else expect(Object.values(outcome.noClearResult.words)).toContain(meaning[0]);
      }),
      { numRuns: 2 * cases },
    );
  });

  test('every headline can be reached', () => {
    const reached = new Set<number | undefined>();
    const scores = fc.record(
      Object.fromEntries(
        quiz.dimensions.map(({ id }) => [id, fc.constantFrom(low, growing, steady, [4, 4, 3])]),
      ),
    );
    for (const given of fc.sample(scores, 500)) reached.add(rank(answersByDimension(quiz, given)));
    expect(outcome.headlines.filter((_one, index) => !reached.has(index))).toEqual([]);
  });

  test('raising an answer never lowers the headline', () => {
    fc.assert(
      fc.property(
        anyAnswers(quiz, { gaps: false }),
        fc.nat(),
        fc.integer({ min: 0, max: 4 }),
        (answers, pick, to) => {
          const scored = quiz.questions.filter((question) => scoreOf(question, answers) !== undefined);
          const question = scored[pick % Math.max(1, scored.length)];
          if (!question) return;
          const target = optionScoring(question, Math.max(scoreOf(question, answers) ?? 0, to));
          const [before, after] = [rank(answers), rank({ ...answers, [question.id]: target })];
          if (before !== undefined && after !== undefined) expect(after).toBeGreaterThanOrEqual(before);
        },
      ),
      { numRuns: 6 * cases },
    );
  });
});
