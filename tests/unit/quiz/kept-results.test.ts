import { describe, expect, test } from 'vitest';
import { answersRecord } from '../../../src/quiz/answers-record.ts';
import type { Answers } from '../../../src/quiz/definition.ts';
import {
  givenSince,
  presentResult,
  resultsBefore,
  withResult,
  withResultBack,
} from '../../../src/quiz/result/kept-results.ts';
import { resultsRecord } from '../../../src/quiz/results-record.ts';
import type { RecordType } from '../../../src/storage/envelope.ts';
import { joinInto } from '../../../src/storage/join.ts';
import { createKeeper } from '../../../src/storage/keeper.ts';
import { mending } from '../../../src/storage/mending.ts';
import { noStamps } from '../../../src/storage/stamps.ts';
import { memoryShelf } from '../storage/shelves.ts';
import { answersScoring, setbackQuiz, walkQuiz } from './quizzes.ts';

/** Somebody who takes a quiz on a device of their own, whose clock can be set. */
function visitor(quiz = walkQuiz, shelf = memoryShelf()) {
  let clock = Date.parse('2026-01-05T10:00:00.000Z');
  const keeper = createKeeper({ shelf, now: () => new Date(clock), mending: () => mending });
  const answers = () => keeper.get(answersRecord, quiz.id).answers;
  const results = () => keeper.get(resultsRecord, quiz.id);
  return {
    keeper,
    results,
    at: (moment: string) => {
      clock = Date.parse(moment);
    },
    answer(given: Answers) {
      for (const [question, answer] of Object.entries(given)) {
        clock += 1000;
        keeper.update(answersRecord, quiz.id, (kept) => ({
          answers: { ...kept.answers, [question]: answer },
        }));
      }
    },
    startAgain: () => keeper.update(answersRecord, quiz.id, () => ({ answers: {} })),
    /** Opens the page of the result, which keeps it. */
    look() {
      clock += 1000;
      const since = givenSince(answers(), keeper.find(answersRecord, quiz.id)?.stamps ?? noStamps);
      keeper.update(resultsRecord, quiz.id, (kept) =>
        withResult(quiz, kept, { answers: answers(), since }, new Date(clock).toISOString()),
      );
    },
    present: () => presentResult(quiz, results(), answers()),
    earlier: () => resultsBefore(quiz, results(), answers()).map(({ at }) => at.slice(0, 10)),
  };
}

/** Takes a backup of one device back on another. */
function carry(from: ReturnType<typeof visitor>, to: ReturnType<typeof visitor>) {
  for (const type of [answersRecord, resultsRecord] as RecordType<unknown>[]) {
    const kept = from.keeper.find(type, walkQuiz.id);
    if (kept) joinInto(to.keeper, type, walkQuiz.id, kept);
  }
}

const middling = answersScoring(walkQuiz, 2);
const days = (dates: string[]) =>
  dates.map((at) => ({ id: at, at: `2026-${at}T10:00:00.000Z`, answers: { ...middling, company: at } }));

describe('the results of two devices made one', () => {
  const [here, there] = [visitor(), visitor()];
  here.keeper.update(resultsRecord, walkQuiz.id, () => days(['01-10', '04-10']));
  there.keeper.update(resultsRecord, walkQuiz.id, () => days(['02-10', '03-10']));
  carry(there, here);
  const april = here.results().find(({ id }) => id === '04-10');

  test('have the latest by date as the present one, and the others by date behind it', () => {
    expect(here.results()).toHaveLength(4);
    expect(presentResult(walkQuiz, here.results(), april?.answers ?? {})).toBe(april);
    expect(resultsBefore(walkQuiz, here.results(), april?.answers ?? {}).map(({ id }) => id)).toEqual([
      '03-10',
      '02-10',
      '01-10',
    ]);
  });

  test('do not take the present one in a second time', () => {
    const same = { answers: april?.answers ?? {}, since: 0 };
    expect(withResult(walkQuiz, here.results(), same, '2026-05-01T10:00:00.000Z')).toBe(here.results());
  });

  test('take one back where it belongs by date', () => {
    const without = here.results().filter(({ id }) => id !== '03-10');
    const back = here.results().find(({ id }) => id === '03-10');
    expect(back && withResultBack(without, back).map(({ id }) => id)).toEqual([
      '01-10',
      '02-10',
      '03-10',
      '04-10',
    ]);
  });
});

describe('taking the quiz again', () => {
  test('is a result of its own with its own date, even where every answer is the same', () => {
    const one = visitor();
    one.answer(middling);
    one.look();
    one.at('2026-07-01T10:00:00.000Z');
    one.startAgain();
    one.answer(middling);
    one.look();
    one.look();
    expect(one.present()?.at).toMatch(/^2026-07-01/);
    expect(one.earlier()).toEqual(['2026-01-05']);
  });

  test('on the same day is one too', () => {
    const one = visitor();
    one.answer(middling);
    one.look();
    one.startAgain();
    one.answer({ ...middling, water: 'none' });
    one.look();
    expect(one.results()).toHaveLength(2);
  });

  test('is not what looking at the result again is, however much later', () => {
    const one = visitor();
    one.answer(middling);
    one.look();
    one.at('2026-07-01T10:00:00.000Z');
    one.look();
    expect(one.results().map(({ at }) => at.slice(0, 10))).toEqual(['2026-01-05']);
  });

  test('comes after what was there, also where the clock was put back', () => {
    const one = visitor();
    one.answer(middling);
    one.look();
    one.at('2025-12-01T10:00:00.000Z');
    one.answer({ water: 'none' });
    for (const _ of [1, 2, 3]) one.look();
    one.startAgain();
    one.answer(middling);
    for (const _ of [1, 2, 3]) one.look();
    expect(one.results()).toHaveLength(3);
    expect(one.present()?.answers).toEqual(middling);
  });
});

describe('changing an answer', () => {
  test('on the day of the result changes that result', () => {
    const one = visitor();
    one.answer(middling);
    one.look();
    one.answer({ water: 'none' });
    one.look();
    one.answer({ water: 'plenty' });
    one.look();
    expect(one.results().map(({ answers }) => answers.water)).toEqual(['plenty']);
    expect(one.present()?.at).toMatch(/^2026-01-05/);
  });

  test('on another day is another result, to compare with', () => {
    const one = visitor();
    one.answer(middling);
    one.look();
    one.at('2026-01-07T10:00:00.000Z');
    one.answer({ water: 'none' });
    one.look();
    expect(one.earlier()).toEqual(['2026-01-05']);
  });

  test('in two tabs, one after the other, leaves one result with both changes', () => {
    const shelf = memoryShelf();
    const [one, other] = [visitor(walkQuiz, shelf), visitor(walkQuiz, shelf)];
    one.answer(middling);
    one.look();
    other.look();
    other.answer({ water: 'none' });
    other.look();
    one.answer({ map: 'none' });
    one.look();
    expect(other.results()).toHaveLength(1);
    expect(other.present()?.answers).toMatchObject({ water: 'none', map: 'none' });
  });

  test('on two devices leaves one result once they are joined', () => {
    const [one, other] = [visitor(), visitor()];
    one.answer(middling);
    one.look();
    carry(one, other);
    other.at('2026-01-05T12:00:00.000Z');
    other.answer({ water: 'none' });
    other.look();
    one.answer({ map: 'none' });
    one.look();
    carry(other, one);
    one.look();
    expect(one.results()).toHaveLength(1);
    expect(one.present()?.answers).toMatchObject({ water: 'none', map: 'none' });
  });

  test('to words that are erased again is no change', () => {
    const one = visitor(setbackQuiz);
    one.answer({ 'what-happened': 'It ended.' });
    one.look();
    one.at('2026-01-07T10:00:00.000Z');
    const [other] = setbackQuiz.questions.filter(({ lines, id }) => lines && id !== 'what-happened');
    one.answer({ [other?.id ?? '']: 'A word' });
    one.answer({ [other?.id ?? '']: '' });
    one.look();
    expect(one.results()).toHaveLength(1);
    expect(one.present()?.at).toMatch(/^2026-01-05/);
  });
});
