import { describe, expect, test, vi } from 'vitest';
import { inOwnWords, isScored } from '../../src/quiz/answer.ts';
import { definitionOf } from '../../src/quiz/define.ts';
import type { Answers, Condition, Question, QuizDefinition } from '../../src/quiz/definition.ts';
import { headlinesOf } from '../../src/quiz/headlines.ts';
import { quizSchema } from '../../src/quiz/schema.ts';
import { partsOf } from '../../src/quiz/scoring/condition.ts';
import { decide } from '../../src/quiz/scoring/decide.ts';
import { resultOf } from '../../src/quiz/scoring/result.ts';
import { answerSets } from '../fixtures/answer-sets.ts';
import { parsedFiles } from './read.ts';
import { readingGrade } from './reading-grade.ts';

/*
 * What a machine can hold of the rules for quizzes: see content/README.md. That an item has one idea, is kind and is
 * our own, only people can tell.
 */
const files = parsedFiles('quizzes', quizSchema);
const quizzes = files.map(({ id, data }): [string, QuizDefinition] => [
  id,
  definitionOf(id, data, (guide) => `The guide ${guide}`),
]);

// Thousands of results take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const words = (text: string) => text.split(/\s+/).length;
/** What stands more than once. */
const repeated = (texts: string[]) => {
  const plain = texts.map((text) => text.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, ''));
  return plain.filter((text, index) => plain.indexOf(text) !== index);
};

test('the quizzes that other pages count on are there, each in a place of its own', () => {
  const places = files.map(({ data }) => data.order);
  expect(quizzes.map(([id]) => id)).toEqual(
    expect.arrayContaining([
      'bouncing-back',
      'mentor-sponsor-coach-or-peer',
      'ready-to-be-mentored',
      'should-i-become-a-mentor',
    ]),
  );
  expect(new Set(places).size).toBe(places.length);
});

describe.each(quizzes)('%s: its items', (_, quiz) => {
  const { questions, nextSteps } = quiz;

  test('are short, and so is every label', () => {
    expect(
      questions.filter(({ text }) => text.length > 130 || words(text) > 24).map(({ text }) => text),
    ).toEqual([]);
    const labels = questions.flatMap(({ options }) => options.map(({ label }) => label));
    expect(labels.filter((label) => label.length > 90)).toEqual([]);
    expect(questions.filter(({ short }) => words(short) > 5).map(({ short }) => short)).toEqual([]);
    const titles = nextSteps.flatMap(({ title, step }) => [title, step.title]);
    expect(titles.filter((title) => title.length > 70)).toEqual([]);
  });

  test('say nothing in the negative, and ask for no opinion on a scale', () => {
    const texts = questions.map(({ text }) => text);
    expect(
      texts.filter((text) => /\b(no|not|never|none|nothing|nor|without|cannot)\b|n[’']t\b/i.test(text)),
    ).toEqual([]);
    const labels = questions.flatMap(({ options }) => options.map(({ label }) => label));
    expect(
      labels.filter((label) =>
        /\b(dis)?agree\b|\b(very|somewhat) (likely|satisfied|true)\b|^\d+$/i.test(label),
      ),
    ).toEqual([]);
  });

  test('are followed by suggestions that stand by themselves, as a result shows three of many', () => {
    const whys = nextSteps.map(({ why }) => why);
    expect(whys.filter((why) => /\b(those|these) (\w+ )?(studies|people|interviews)\b/i.test(why))).toEqual(
      [],
    );
  });

  test('can be read by almost anybody', () => {
    const grades = questions.map(({ text, hint = '', options }) => ({
      text,
      grade: readingGrade([text, hint, ...options.map(({ label }) => `${label}.`)].join(' ')),
    }));
    expect(grades.filter(({ grade }) => grade > 8)).toEqual([]);
    const prose = [...quiz.about, ...quiz.dimensions.flatMap(({ inBand }) => Object.values(inBand))].join(
      ' ',
    );
    expect(readingGrade(prose)).toBeLessThanOrEqual(9);
  });

  test('are all different, and so are the answers to each', () => {
    expect(repeated(questions.map(({ text }) => text))).toEqual([]);
    expect(repeated(questions.map(({ short }) => short))).toEqual([]);
    for (const { options } of questions) expect(repeated(options.map(({ label }) => label))).toEqual([]);
    expect(repeated(nextSteps.map(({ title }) => title))).toEqual([]);
  });

  test('have five labelled answers from 0 to 4 where they are scored, three items to an area', () => {
    for (const question of questions.filter(isScored)) {
      const scores = question.options.map(({ score }) => score).join(', ');
      expect(
        scores,
        `questions "${question.id}" has answers with the scores ${scores}. Give it five, with 0, 1, 2, 3, 4.`,
      ).toBe('0, 1, 2, 3, 4');
    }
    for (const { id } of quiz.dimensions) {
      const count = questions.filter(({ dimension }) => dimension === id).length;
      expect(
        count,
        `dimensions "${id}" has ${count} questions. Give each dimension three: people may leave one out.`,
      ).toBe(3);
    }
    if (questions.some(isScored))
      expect(quiz.notYet, 'notYet begins with “I have not” and ends with “yet”.').toMatch(
        /^I have not .* yet$/,
      );
  });

  test('of one area never share a page', () => {
    for (let first = 0; first < questions.length; first += 3) {
      const page = questions.slice(first, first + 3);
      const areas = page.flatMap(({ dimension }) => dimension ?? []);
      expect(
        new Set(areas).size,
        `questions ${page.map(({ id }) => `"${id}"`).join(', ')} stand on one page, and two are of one dimension (${areas.join(', ')}). Move one: a page has three.`,
      ).toBe(areas.length);
    }
  });
});

test('no item stands in two quizzes', () => {
  expect(repeated(quizzes.flatMap(([, { questions }]) => questions.map(({ text }) => text)))).toEqual([]);
});

describe.each(quizzes)('%s: its result', (_, quiz) => {
  const { outcome, questions, nextSteps, signposts } = quiz;
  const sets = answerSets(quiz, 12_000);
  const results = sets.map((answers) => resultOf(quiz, answers));
  const scored = questions.filter(isScored);

  test('says its four points: purpose, limits, misuse, privacy', () => {
    const points: [RegExp, string][] = [
      [/aid to reflection/, 'aid to reflection'],
      [/not a validated test|measures nothing/, 'not a validated test'],
      [/must not be used|Nobody may ask/, 'must not be used'],
      [/has left this device/, 'has left this device'],
    ];
    const left = points.filter(([point]) => !point.test(quiz.note));
    expect(left.map(([, words]) => `note does not say “${words}”. Say it in these words.`)).toEqual([]);
  });

  test('can be every headline, by every rule, and unclear for every reason', () => {
    const reached = new Set(results.flatMap(({ decision }) => decision.headlines));
    expect(headlinesOf(outcome).filter((headline) => !reached.has(headline))).toEqual([]);
    if (outcome.kind === 'headline') {
      const because = new Set(results.map(({ decision }) => decision.because));
      const idle = outcome.rules.filter((rule) => !because.has(rule.because));
      expect(
        idle.map(
          (rule) =>
            `outcome.rules, “${rule.because}”: no answers reach it. Move it up, change its when, or remove it.`,
        ),
      ).toEqual([]);
    }
    const reasons =
      outcome.kind === 'reflection' ? [outcome.nothingYet.words] : Object.values(outcome.noClearResult.words);
    const said = new Set(results.flatMap(({ decision }) => (decision.clear ? [] : decision.meaning)));
    expect(reasons.filter((reason) => !said.has(reason))).toEqual([]);
  });

  test('can put every area in every band', () => {
    const reached = new Set(
      results.flatMap(({ dimensions }) =>
        dimensions.map(({ dimension, band }) => `${dimension.id} ${band?.id}`),
      ),
    );
    const all = quiz.dimensions.flatMap(({ id }) =>
      [...quiz.bands.map((band) => band.id), undefined].map((band) => `${id} ${band}`),
    );
    expect(all.filter((one) => !reached.has(one))).toEqual([]);
  });

  test('can suggest every next step and every signpost, and always suggests three steps', () => {
    const suggested = new Set(results.flatMap((result) => result.nextSteps));
    expect(nextSteps.filter((step) => !suggested.has(step)).map(({ id }) => id)).toEqual([]);
    const shown = new Set(results.flatMap((result) => result.signposts));
    expect(signposts.filter((signpost) => !shown.has(signpost)).map(({ id }) => id)).toEqual([]);
    expect(results.filter((result) => result.nextSteps.length !== 3)).toEqual([]);
  });

  test('is decided by no single answer, unless a published rule names it', () => {
    const named = new Set(conditionsOf(quiz).flatMap((part) => ('question' in part ? [part.question] : [])));
    const alone: string[] = [];
    for (const question of scored.filter(({ id }) => !named.has(id))) {
      for (const option of question.options) {
        const decided = sets
          .slice(0, 600)
          .map((answers) => decide(quiz, { ...answers, [question.id]: option.id }).title);
        if (new Set(decided).size < Math.min(4, headlinesOf(outcome).length))
          alone.push(`${question.id}: ${option.id}`);
      }
    }
    expect(alone).toEqual([]);
  });

  test('changes its headline only where an answer takes its area into another band', () => {
    const jumps = sets.slice(0, 300).flatMap((answers) => jumpsFrom(quiz, answers, scored));
    expect(jumps).toEqual([]);
  });
});

/** The conditions of a quiz's headline rules, with all parts. */
function conditionsOf({ outcome }: QuizDefinition): Condition[] {
  return outcome.kind === 'headline' ? outcome.rules.flatMap(({ when }) => (when ? partsOf(when) : [])) : [];
}

/** Answers whose change by one option changes the headline while their area stays in its band. */
function jumpsFrom(quiz: QuizDefinition, answers: Answers, scored: Question[]): string[] {
  const before = resultOf(quiz, answers);
  return scored.flatMap((question) => {
    const place = question.options.findIndex(({ id }) => id === answers[question.id]);
    const option = place < 0 ? undefined : question.options[place + 1];
    if (!option || quiz.outcome.kind !== 'headline') return [];
    const after = resultOf(quiz, { ...answers, [question.id]: option.id });
    const bands = ({ dimensions }: typeof before) => dimensions.map(({ band }) => band?.id).join();
    const moved =
      before.decision.clear && after.decision.clear && after.decision.title !== before.decision.title;
    return moved && bands(after) === bands(before) ? [`${question.id} at ${option.id}`] : [];
  });
}

test('a quiz of own words asks for words it gives back, and for nothing it does not use', () => {
  for (const [, { outcome, questions, nextSteps, signposts }] of quizzes) {
    if (outcome.kind !== 'reflection') continue;
    const { plan, givesBack } = outcome;
    const used = new Set([
      ...givesBack.map(({ question }) => question),
      ...[plan.step, plan.doneWhen, plan.if, plan.then, plan.due.question],
      ...[...nextSteps, ...signposts].flatMap(({ when }) =>
        when ? partsOf(when).flatMap((part) => ('question' in part ? [part.question] : [])) : [],
      ),
    ]);
    expect(questions.filter((one) => inOwnWords(one) && !used.has(one.id)).map(({ id }) => id)).toEqual([]);
  }
});
