import { expect, test } from 'vitest';
import type { Condition, NextStep } from '../../../src/quiz/definition.ts';
import { cappedBy, chooseNextSteps } from '../../../src/quiz/scoring/next-steps.ts';
import { scoreDimensions } from '../../../src/quiz/scoring/score.ts';
import { answersByDimension, first, walkQuiz } from './quizzes.ts';

const [pack, sky] = walkQuiz.dimensions.map(({ id }) => id) as [string, string];

/** What is known of somebody with these scores in each area. */
function scoring(scores: Record<string, number[]>) {
  const answers = answersByDimension(walkQuiz, scores);
  return { dimensions: scoreDimensions(walkQuiz, answers), answers, headlines: [] };
}

const step = (id: string, dimension?: string): NextStep => ({
  ...first(walkQuiz.nextSteps),
  id,
  title: id,
  when: undefined,
  dimension,
});
const steps = [step('pack-1', pack), step('pack-2', pack), step('sky-1', sky), step('sky-2', sky)];
const chosen = (situation: Parameters<typeof chooseNextSteps>[1], of = steps, capped: string[] = []) =>
  chooseNextSteps(of, situation, capped).map(({ id }) => id);

test('the weaker area comes first, and gets the step that is left too', () => {
  const situation = scoring({ [pack]: [2, 2, 1], [sky]: [2, 1, 1] });
  expect(chosen(situation)).toEqual(['sky-1', 'pack-1', 'sky-2']);
  expect(chosen(scoring({ [pack]: [2, 1, 1], [sky]: [2, 2, 1] }))).toEqual(['pack-1', 'sky-1', 'pack-2']);
});

test('an area that capped the headline comes before a weaker one', () => {
  const situation = scoring({ [pack]: [2, 1, 1], [sky]: [2, 2, 1] });
  expect(chosen(situation, steps, [sky])).toEqual(['sky-1', 'pack-1', 'sky-2']);
});

test('a general step comes before the second step of an area, and a step of an unknown area never', () => {
  const situation = scoring({ [pack]: [2, 1, 1], [sky]: [2, 2, 1] });
  const more = [...steps, step('elsewhere', 'river'), step('general')];
  expect(chosen(situation, more)).toEqual(['pack-1', 'sky-1', 'general']);
  expect(chosen(situation, [step('pack-1', pack), step('elsewhere', 'river')])).toEqual(['pack-1']);
});

test('what capped the headline is each low area that the rule asked for and found, and nothing else', () => {
  const { bands } = walkQuiz;
  const [highest, ...lower] = bands.map(({ id }) => id) as [string, ...string[]];
  const situation = scoring({ [pack]: [4, 4, 3], [sky]: [0, 0, 1] });
  const capping = (condition: Condition | undefined) => cappedBy(condition, bands, situation);
  expect(
    capping({
      any: [
        { dimension: pack, in: lower },
        { dimension: sky, in: lower },
      ],
    }),
  ).toEqual([sky]);
  expect(
    capping({
      all: [
        { dimension: sky, in: lower },
        { atLeast: 1, in: lower },
      ],
    }),
  ).toEqual([sky]);
  expect(capping({ dimension: pack, in: [highest, ...lower] })).toEqual([]);
  expect(capping({ question: 'company', option: ['alone'] })).toEqual([]);
  expect(capping(undefined)).toEqual([]);
  expect(cappedBy({ dimension: sky, in: lower }, [], situation)).toEqual([]);
});
