import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answers, NOT_YET } from '../../../src/quiz/definition.ts';
import { outcomeInWords } from '../../../src/quiz/published/outcome-words.ts';
import { resultAsText } from '../../../src/quiz/result/result-text.ts';
import { planInWords } from '../../../src/quiz/result/result-words.ts';
import { resultOf } from '../../../src/quiz/scoring/result.ts';
import { firstGap, pagesOf, resumeAt } from '../../../src/quiz/taking/steps.ts';
import { anyAnswers, outcomeOf, setbackQuiz } from './quizzes.ts';

const outcome = outcomeOf(setbackQuiz, 'reflection');
const written: Answers = {
  'what-happened': '  They stopped the project.\n\nI heard it in <b>a meeting</b>.  ',
  'days-since': 'heavier',
  'still-stands': 'The team still asks me.',
  'one-step': ' Write to Friday’s group \n',
  'by-when': 'one-month',
  'done-when': 'The message is sent',
  'in-the-way': 'it is late and I am tired',
  'then-i': 'write one line',
};
const result = (answers: Answers) => resultOf(setbackQuiz, answers);

describe('what was written', () => {
  test('is given back exactly, under its headings and in the quiz’s order', () => {
    const { decision, ownWords } = result(written);
    expect(decision).toMatchObject({ clear: true, title: outcome.title, headlines: [] });
    expect(ownWords).toEqual([
      { title: 'What happened', words: written['what-happened'] },
      { title: 'What still stands', words: 'The team still asks me.' },
    ]);
  });

  test('is in the text to copy, once', () => {
    const text = resultAsText(setbackQuiz, written, result(written), '23 November 2026');
    expect(text.split('They stopped the project.')).toHaveLength(2);
    expect(text).toContain('How have your days been since then? Heavier than before');
  });

  test('may be the very word that stands for “not yet” elsewhere', () => {
    expect(result({ 'what-happened': NOT_YET }).ownWords).toEqual([
      { title: 'What happened', words: NOT_YET },
    ]);
  });

  test('of spaces alone is nothing, and nothing is no fault', () => {
    const nearlyNothing: Answers[] = [{}, { 'what-happened': ' \n ' }, { 'days-since': 'hard' }];
    for (const answers of nearlyNothing) {
      const { decision, ownWords } = result(answers);
      expect(decision).toMatchObject({ clear: false, title: outcome.nothingYet.title });
      expect(ownWords).toEqual([]);
    }
  });
});

describe('the plan', () => {
  test('is made of the person’s own words, with both halves for the obstacle', () => {
    expect(result(written).ownPlan?.step).toEqual({
      title: 'Write to Friday’s group',
      doneWhen: 'The message is sent',
      weeks: 4,
      obstacle: 'it is late and I am tired',
      ifThen: { if: 'it is late and I am tired', then: 'write one line' },
    });
  });

  test.each(['in-the-way', 'then-i'])('has no if–then plan without %s', (half) => {
    const { [half]: _, ...rest } = written;
    expect(result(rest).ownPlan?.step).not.toHaveProperty('obstacle');
    expect(result(rest).ownPlan?.step).not.toHaveProperty('ifThen');
  });

  test('has no half of an if–then plan, and two weeks where no date was chosen', () => {
    const { 'then-i': _then, 'by-when': _when, ...half } = written;
    const step = result(half).ownPlan?.step;
    expect(step).toEqual({ title: 'Write to Friday’s group', doneWhen: 'The message is sent', weeks: 2 });
    expect(step && planInWords(step)).toEqual([
      { title: 'What I will do', words: 'Write to Friday’s group' },
      { title: 'By when', words: 'In two weeks' },
      { title: 'It is done when', words: 'The message is sent' },
    ]);
  });

  test('is not there without a step, and the result says what to do', () => {
    const { 'one-step': _step, ...without } = written;
    expect(result(without).ownPlan).toEqual({
      title: outcome.plan.title,
      step: undefined,
      noStep: outcome.plan.noStep,
    });
    expect(result(without).decision.clear).toBe(true);
  });
});

describe('professional help', () => {
  const shown = (answers: Answers) => result(answers).signposts.map(({ id }) => id);

  test.each(['hard', 'very-hard'])('is named first when the days are %s', (days) => {
    expect(shown({ ...written, 'days-since': days })).toEqual(['hard-days', 'if-it-gets-heavier']);
    expect(result({ ...written, 'days-since': days }).nextSteps[0]?.id).toBe('one-appointment');
    expect(shown({ 'days-since': days })).toContain('hard-days');
  });

  test.each(['much-as-before', 'heavier', 'rather-not-say'])('is at hand when the days are %s', (days) => {
    expect(shown({ ...written, 'days-since': days })).toEqual(['if-it-gets-heavier']);
  });

  test('is named by kind, and no number, name or diagnosis stands in the quiz', () => {
    const words = JSON.stringify(setbackQuiz);
    for (const help of ['doctor', 'occupational health', 'employee assistance', 'crisis line']) {
      expect(words).toContain(help);
    }
    expect(words).not.toMatch(
      /depress|anxiety|disorder|symptom|trauma|burn-?out|diagnos|resilien|\d{3,} ?\d{3,}|www\.|https?:/i,
    );
  });
});

test('nothing is scored: no area, no headline, no close call, three next steps', () => {
  fc.assert(
    fc.property(anyAnswers(setbackQuiz, { gaps: true }), (answers) => {
      const { decision, dimensions, standingOut, closeTo, nextSteps, capped } = result(answers);
      expect([decision.headlines, dimensions, standingOut, capped, closeTo]).toEqual([
        [],
        [],
        [],
        [],
        undefined,
      ]);
      expect(nextSteps).toHaveLength(3);
    }),
  );
});

test('any question may stay empty, and going on leads to the page after the last answer', () => {
  const pages = pagesOf(setbackQuiz.questions);
  expect(firstGap(pages, {})).toBeUndefined();
  expect(resumeAt(pages, {})).toEqual({ kind: 'questions', page: 1 });
  expect(resumeAt(pages, { 'days-since': 'hard' })).toEqual({ kind: 'questions', page: 3 });
  expect(resumeAt(pages, { 'then-i': 'rest' })).toEqual({ kind: 'check' });
});

test('what becomes of the words is published', () => {
  const { rules } = outcomeInWords(setbackQuiz);
  expect(rules).toHaveLength(outcome.givesBack.length + 4);
  expect(rules[0]).toEqual({
    when: 'What you write to “What happened?”',
    gives: 'stands under “What happened”',
  });
  expect(rules.at(-1)?.gives).toBe(
    'sets the weeks until it is due: “Within a week” is one, “Within two weeks” is two and “Within a month” is four, and without an answer two',
  );
});
