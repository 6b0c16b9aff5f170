import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answerTo } from '../../../src/quiz/answer.ts';
import { answersRecord } from '../../../src/quiz/answers-record.ts';
import {
  presentResult,
  resultsBefore,
  withoutResult,
  withResult,
  withResultBack,
} from '../../../src/quiz/result/kept-results.ts';
import { resultsRecord } from '../../../src/quiz/results-record.ts';
import { resultOf } from '../../../src/quiz/scoring/result.ts';
import { quizSettingsRecord } from '../../../src/quiz/settings-record.ts';
import { pagesOf, resumeAt } from '../../../src/quiz/taking/steps.ts';
import { open, type RecordType } from '../../../src/storage/envelope.ts';
import { createKeeper } from '../../../src/storage/keeper.ts';
import { mending } from '../../../src/storage/mending.ts';
import { walkQuiz } from './quizzes.ts';

const literal = (name: string) => readFileSync(`tests/fixtures/records/${name}.json`, 'utf8').trim();
function read<Value>(type: RecordType<Value>, text: string): Value {
  const opened = open(type, text);
  if (opened.state !== 'read') throw new Error(`${type.name} is ${opened.state}`);
  return opened.value;
}

describe('answers stored by version 1', () => {
  const { answers } = read(answersRecord, literal('quiz-answers-v1'));

  test('count still, and one to a question that is gone is ignored', () => {
    expect(resultOf(walkQuiz, answers).decision.headlines.map(({ id }) => id)).toEqual(['the-ridge']);
    expect(resumeAt(pagesOf(walkQuiz.questions), answers)).toEqual({ kind: 'check' });
  });

  test('stay in storage when another answer is given, the one to a question that is gone too', () => {
    const kept = new Map([['waymark/quiz-answers/walk', literal('quiz-answers-v1')]]);
    const keeper = createKeeper({
      mending: () => mending,
      now: () => new Date('2026-11-23T10:00:00Z'),
      shelf: {
        get: (key) => kept.get(key) ?? null,
        set: (key, text) => kept.set(key, text),
        remove: (key) => kept.delete(key),
        keys: () => [...kept.keys()],
      },
    });
    keeper.update(answersRecord, 'walk', (value) => ({ answers: { ...value.answers, water: 'none' } }));
    expect(JSON.parse(kept.get('waymark/quiz-answers/walk') ?? '')).toEqual({
      version: 1,
      data: { answers: { ...answers, water: 'none', boots: 'sturdy' } },
      stamps: { 'answers/water': Date.parse('2026-11-23T10:00:00Z') },
    });
  });
});

describe('results stored by version 1', () => {
  test('are told apart by their moment, as version 2 stores it', () => {
    expect(read(resultsRecord, literal('quiz-results-v1'))).toEqual(
      read(resultsRecord, literal('quiz-results-v2')),
    );
  });

  const results = read(resultsRecord, literal('quiz-results-v1'));

  test('are worked out again from their answers, without an option that is gone', () => {
    const [first, second] = results;
    if (!first || !second) throw new Error('the literal has changed');
    const [coat] = walkQuiz.questions.filter(({ id }) => id === 'coat');
    expect(coat && answerTo(coat, first.answers)).toBeUndefined();
    expect(resultOf(walkQuiz, first.answers).dimensions.map(({ band }) => band?.id)).toEqual([
      'nothing-yet',
      'bare',
    ]);
    expect(resultOf(walkQuiz, second.answers).dimensions.map(({ band }) => band?.id)).toEqual([
      'all-set',
      'all-set',
    ]);
  });

  test('grow by a result with other answers, and not by the same again', () => {
    const latest = results.at(-1)?.answers ?? {};
    const again = Object.fromEntries(Object.entries(latest).reverse());
    expect(withResult(walkQuiz, results, { answers: again, since: 0 }, '2026-11-23T10:00:00.000Z')).toBe(
      results,
    );
    const answers = { ...latest, water: 'none' };
    expect(withResult(walkQuiz, results, { answers, since: 0 }, '2026-11-23T10:00:00.000Z')).toEqual([
      ...results,
      { id: '2026-11-23T10:00:00.000Z', at: '2026-11-23T10:00:00.000Z', answers },
    ]);
    expect(withResult(walkQuiz, [], { answers: {}, since: 0 }, '2026-11-23T10:00:00.000Z')).toHaveLength(1);
  });

  test('lose one by its id, and take it back where it was', () => {
    const [first] = results;
    if (!first) throw new Error('the literal has changed');
    const left = withoutResult(results, first.id);
    expect(left).toEqual(results.slice(1));
    expect(withoutResult(left, first.id)).toBe(left);
    expect(withResultBack(left, first)).toEqual(results);
    expect(withResultBack(results, first)).toBe(results);
  });

  test('hold the present one only as the latest', () => {
    const [first, second] = results;
    expect(presentResult(walkQuiz, results, second?.answers ?? {})).toBe(second);
    expect(presentResult(walkQuiz, results, first?.answers ?? {})).toBeUndefined();
    expect(presentResult(walkQuiz, [], {})).toBeUndefined();
  });

  test('are earlier ones until they are the present answers', () => {
    const latest = results.at(-1)?.answers ?? {};
    expect(resultsBefore(walkQuiz, results, latest)).toEqual(results.slice(0, 1));
    expect(resultsBefore(walkQuiz, results, {})).toEqual(results.toReversed());
  });
});

describe('a damaged record is refused with a reason', () => {
  test.each([
    [answersRecord, '{"version":1,"data":null}', 'answers is not'],
    [answersRecord, '{"version":1,"data":{"answers":["a"]}}', 'answers is not'],
    [quizSettingsRecord, '{"version":1,"data":{"oneAtATime":"yes"}}', 'oneAtATime is not'],
    [quizSettingsRecord, '{"version":1,"data":null}', 'oneAtATime is not'],
    [resultsRecord, '{"version":1,"data":{}}', 'not a list'],
  ])('%o %s', (type, text, reason) => {
    const opened = open(type as RecordType<unknown>, text);
    expect(opened).toMatchObject({ state: 'damaged', reason: expect.stringContaining(reason) });
  });

  test.each([
    [
      answersRecord,
      '{"answers":{"water":4,"map":"sheet"}}',
      { answers: { map: 'sheet' } },
      'to "water" is not',
    ],
    [resultsRecord, '[null]', [], 'at is not'],
    [resultsRecord, '[{"at":"soon","answers":{}}]', [], 'at is not'],
    [resultsRecord, '[{"at":"+275760-09-13T00:00:00.000Z","answers":{}}]', [], 'at is not'],
    [resultsRecord, '[{"at":"2026-03-01T09:30:00.000Z"}]', [], 'answers is not'],
    [
      resultsRecord,
      '[7,{"at":"2026-03-01T09:30:00.000Z","answers":{"water":1,"map":"sheet"}}]',
      [{ id: '2026-03-01T09:30:00.000Z', at: '2026-03-01T09:30:00.000Z', answers: { map: 'sheet' } }],
      'at is not a date and time. answers: the answer to "water"',
    ],
  ])('or, where only a part of it is, read without that part: %o %s', (type, data, value, damage) => {
    const opened = open(type as RecordType<unknown>, `{"version":1,"data":${data}}`);
    expect(opened).toMatchObject({ state: 'read', value, damage: expect.stringContaining(damage) });
  });

  test('and a key named __proto__ is text like any other', () => {
    const { answers } = read(
      answersRecord,
      '{"version":1,"data":{"answers":{"__proto__":"x","water":"none"}}}',
    );
    expect(Object.keys(answers)).toEqual(['__proto__', 'water']);
    expect(Object.getPrototypeOf({ ...answers, map: 'old' })).toBe(Object.prototype);
    expect(() => resultOf(walkQuiz, answers)).not.toThrow();
  });
});
