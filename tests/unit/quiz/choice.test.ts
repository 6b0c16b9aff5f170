import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/quiz/definition.ts';
import { resultAsText } from '../../../src/quiz/result/result-text.ts';
import { closenessInWords } from '../../../src/quiz/result/result-words.ts';
import { closenessOf } from '../../../src/quiz/scoring/closeness.ts';
import { decide } from '../../../src/quiz/scoring/decide.ts';
import { resultOf } from '../../../src/quiz/scoring/result.ts';
import { scoreOf } from '../../../src/quiz/scoring/score.ts';
import { cases } from '../../cases.ts';
import {
  answersByDimension,
  answersScoring,
  anyAnswers,
  helpQuiz,
  optionScoring,
  outcomeOf,
} from './quizzes.ts';

type Scores = (number | undefined)[];
const quiet = [0, 1, 0];
const all = (otherwise: Record<string, Scores> = {}) =>
  answersByDimension(helpQuiz, {
    openings: quiet,
    direction: quiet,
    backing: quiet,
    skill: quiet,
    company: quiet,
    ...otherwise,
  });
const outcome = outcomeOf(helpQuiz, 'choice');
const { words } = outcome.noClearResult;
const headlines = (answers: Answers) => decide(helpQuiz, answers).headlines.map(({ id }) => id);

describe('“Mentor, sponsor, coach or peer?” says', () => {
  test.each<[string[], Record<string, Scores>]>([
    [['network-contact'], { openings: [3, 3, 3] }],
    [['mentor'], { direction: [2, 2, 1] }],
    [['sponsor'], { backing: [4, 4, 4], direction: [4, 4, 3] }],
    [['coach'], { skill: [4, undefined, 3], backing: [3, 3, 3] }],
    [['peer'], { company: [1, 2, 2] }],
    [['mentor', 'coach'], { direction: [3, 3, 2], skill: [2, 3, 3] }],
    [['mentor', 'sponsor', 'peer'], { direction: [4, 4, 4], backing: [4, 4, 4], company: [4, 4, 4] }],
    [['mentor', 'coach'], { direction: [3, 3, undefined], skill: [3, 3, 3] }],
    [['nothing-presses'], {}],
    [['nothing-presses'], { backing: [1, 1, 2] }],
  ])('%s for %o', (ids, scores) => expect(headlines(all(scores))).toEqual(ids));

  test.each<[string, string, Answers]>([
    ['the same score everywhere', words.same, answersScoring(helpQuiz, 3)],
    [
      'six answers “not yet”',
      words.notYet,
      all({
        openings: [1, undefined, undefined],
        skill: [1, undefined, undefined],
        backing: [3, undefined, undefined],
      }),
    ],
    ['too few answers about one kind', words.needs, all({ skill: [4, undefined, undefined] })],
    [
      'four kinds level at the top',
      words.level,
      all({ openings: [3, 3, 3], direction: [3, 3, 3], backing: [3, 3, 3], skill: [3, 3, 3] }),
    ],
  ])('nothing clear for %s', (_, said, answers) => {
    const { clear, meaning } = decide(helpQuiz, answers);
    expect({ clear, meaning }).toEqual({ clear: false, meaning: [said] });
  });
});

describe('where no kind of help has to have its answers', () => {
  const lenient = {
    ...helpQuiz,
    outcome: { ...outcome, noClearResult: { ...outcome.noClearResult, needs: [], sameScore: false } },
  };
  const none = [undefined, undefined, undefined];

  test('one with too few of them is never chosen, whatever the others say', () => {
    const answers = all({ openings: none, direction: [2, 2, 1] });
    expect(decide(lenient, answers).headlines.map(({ id }) => id)).toEqual(['mentor']);
  });

  test('and none has any, nothing presses', () => {
    const { clear, headlines: chosen, preferred } = decide(lenient, {});
    expect([clear, chosen]).toEqual([true, [outcome.none]]);
    expect(preferred).toHaveLength(outcome.headlines.length + 1);
  });
});

describe('kinds of help that are level', () => {
  const answers = all({ direction: [3, 3, 2], skill: [2, 3, 3], company: [2, 3, 2] });
  const result = () => resultOf(helpQuiz, answers);

  test('share the heading and say so', () => {
    const { decision } = result();
    expect(decision.title).toBe('A mentor and a coach');
    expect(decision.because).toBe(outcome.together.because);
    expect(decision.meaning[0]).toBe(outcome.together.meaning);
    const firstOf = (dimension: string) =>
      outcome.headlines.find((one) => one.dimension === dimension)?.meaning[0];
    expect(decision.meaning.slice(1)).toEqual([firstOf('direction'), firstOf('skill')]);
  });

  test('what points there is above a person’s own average, the highest first', () => {
    const answers = all({ direction: [2, 4, 0] });
    const [first, second] = helpQuiz.questions.filter(({ dimension }) => dimension === 'direction');
    const here = resultOf(helpQuiz, answers).standingOut.find(({ way }) => way === 'pointedHere');
    expect(here?.questions).toEqual([second, first]);
  });

  test('and where one stands alone it has its own title, reason and whole meaning', () => {
    const { decision } = resultOf(helpQuiz, all({ direction: [3, 3, 2] }));
    const mentor = outcome.headlines.find(({ id }) => id === 'mentor');
    expect(decision).toMatchObject({
      title: mentor?.title,
      meaning: mentor?.meaning,
      because: mentor?.because,
    });
  });

  test('have a next step each', () => {
    expect(
      result()
        .nextSteps.map(({ id }) => id)
        .slice(0, 2),
    ).toEqual(['ask-for-one-talk', 'practise-watched']);
  });

  test('and the one that is nearly level is named', () => {
    const { closeTo } = result();
    expect(closeTo?.headline.id).toBe('peer');
    expect(closeTo && closenessInWords(closeTo)).toMatch(
      /^You are close to “A peer” as well: .* would bring it in\.$/,
    );
  });

  test('what pointed there and what pointed elsewhere are told apart', () => {
    const dimensions = result().standingOut.map(({ way, questions }) => [
      way,
      questions.map(({ dimension }) => dimension),
    ]);
    expect(dimensions).toEqual([
      ['pointedHere', ['direction', 'skill', 'direction']],
      ['pointedElsewhere', ['company', 'company', 'company']],
    ]);
  });

  test('are all in the text to copy', () => {
    const text = resultAsText(helpQuiz, answers, resultOf(helpQuiz, answers), '23 November 2026');
    expect(text).toContain('A mentor and a coach');
    expect(text).toContain('What pointed here\n- ');
    expect(text).not.toMatch(/undefined|What lifted/);
  });
});

describe('a choice', () => {
  test('names one headline, or some that are exactly level, or says why there is none', () => {
    fc.assert(
      fc.property(anyAnswers(helpQuiz, { gaps: true }), (answers) => {
        const { clear, headlines: chosen, meaning } = decide(helpQuiz, answers);
        if (!clear) {
          expect(chosen).toEqual([]);
          expect(Object.values(words)).toContain(meaning[0]);
          return;
        }
        expect(chosen.length).toBeGreaterThanOrEqual(1);
        expect(chosen.length).toBeLessThanOrEqual(outcome.together.most);
        const means = resultOf(helpQuiz, answers).dimensions;
        const highest = Math.max(...means.map(({ mean }) => mean ?? -1));
        const named = chosen.flatMap(
          (one) => outcome.headlines.find(({ id }) => id === one.id)?.dimension ?? [],
        );
        const level = means.filter(({ mean }) => mean === highest).map(({ dimension }) => dimension.id);
        if (named.length > 0) expect(named.toSorted()).toEqual(level.toSorted());
        else expect(chosen).toEqual([outcome.none]);
      }),
      { numRuns: 4 * cases },
    );
  });

  test('keeps a headline when an answer for it is raised', () => {
    fc.assert(
      fc.property(
        anyAnswers(helpQuiz, { gaps: false }),
        fc.nat(),
        fc.integer({ min: 0, max: 4 }),
        (answers, pick, to) => {
          const before = headlines(answers);
          const own = helpQuiz.questions.filter(
            (question) =>
              scoreOf(question, answers) !== undefined &&
              outcome.headlines.some(
                ({ id, dimension }) => before.includes(id) && dimension === question.dimension,
              ),
          );
          const question = own[pick % Math.max(1, own.length)];
          if (!question) return;
          const target = optionScoring(question, Math.max(scoreOf(question, answers) ?? 0, to));
          const after = decide(helpQuiz, { ...answers, [question.id]: target });
          const mine = outcome.headlines.find(({ dimension }) => dimension === question.dimension);
          // Raised to the same score as all others, nothing is clear any more, as the published rule says.
          if (after.clear) expect(after.headlines).toContain(mine);
          else expect(after.meaning).toEqual([words.same]);
        },
      ),
      { numRuns: 4 * cases },
    );
  });

  test('is close only to what one step brings in', () => {
    fc.assert(
      fc.property(anyAnswers(helpQuiz, { gaps: false }), (answers) => {
        const near = closenessOf(helpQuiz, answers);
        if (near) expect(headlines(answers)).not.toContain(near.headline.id);
      }),
    );
  });
});
