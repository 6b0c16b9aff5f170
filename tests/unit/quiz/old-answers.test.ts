import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answersRecord } from '../../../src/quiz/answers-record.ts';
import type { Question, QuizDefinition } from '../../../src/quiz/definition.ts';
import { resultOf } from '../../../src/quiz/scoring/result.ts';
import { pagesOf, resumeAt } from '../../../src/quiz/taking/steps.ts';
import { open } from '../../../src/storage/envelope.ts';
import { keep } from '../storage/notes.ts';
import { memoryShelf } from '../storage/shelves.ts';
import { helpQuiz, mentorQuiz } from './quizzes.ts';

/*
 * A quiz changes while answers to it lie in people's browsers. The literal is what "Should I become a mentor?" left there
 * in spring: every scored question answered, one of two context questions, and one question that was dropped since.
 */
const literal = readFileSync('tests/fixtures/records/mentor-answers-of-2026-03.json', 'utf8');
const opened = open(answersRecord, literal);
if (opened.state !== 'read') throw new Error('the literal cannot be read');
const { answers } = opened.value;

/** The quiz after an author has changed it. */
function changed(change: (quiz: QuizDefinition) => void): QuizDefinition {
  const quiz = structuredClone(mentorQuiz);
  change(quiz);
  return quiz;
}
function question(quiz: QuizDefinition, id: string): Question {
  const found = quiz.questions.find((one) => one.id === id);
  if (!found) throw new Error(`no question ${id}`);
  return found;
}
const headline = (quiz: QuizDefinition) => resultOf(quiz, answers).decision.headlines.map(({ id }) => id);
const bands = (quiz: QuizDefinition) =>
  resultOf(quiz, answers).dimensions.map(({ dimension, band }) => [dimension.id, band?.id]);
const goesOn = (quiz: QuizDefinition) => resumeAt(pagesOf(quiz.questions), answers);

test('old answers give a result today, without the question that was dropped', () => {
  expect(goesOn(mentorQuiz)).toEqual({ kind: 'check' });
  expect(headline(mentorQuiz)).toEqual(['ready-to-start']);
  expect(bands(mentorQuiz)).toEqual(mentorQuiz.dimensions.map(({ id }) => [id, 'steady']));
});

describe('old answers survive', () => {
  test('changed wording and another order: the result is the same', () => {
    const reworded = changed(({ questions }) => {
      questions.reverse();
      for (const one of questions) {
        one.text = `${one.text} (reworded)`;
        for (const option of one.options) option.label = `${option.label}, in other words`;
      }
    });
    expect(bands(reworded)).toEqual(bands(mentorQuiz));
    expect(headline(reworded)).toEqual(headline(mentorQuiz));
    expect(goesOn(reworded)).toEqual({ kind: 'check' });
  });

  test('an added question: it is asked, and nothing else is', () => {
    const grown = changed(({ questions }) => {
      const { options } = question(mentorQuiz, 'praise');
      questions.splice(7, 0, {
        id: 'new-this-year',
        dimension: 'feedback',
        text: 'New?',
        short: 'New',
        options,
      });
    });
    expect(goesOn(grown)).toEqual({ kind: 'questions', page: 3 });
    expect(bands(grown)).toEqual(bands(mentorQuiz));
    expect(resumeAt(pagesOf(grown.questions), { ...answers, 'new-this-year': 'which-part' })).toEqual({
      kind: 'check',
    });
  });

  test('a removed option: its question is asked again, and the others count', () => {
    const shrunk = changed((quiz) => {
      const praise = question(quiz, 'praise');
      praise.options = praise.options.filter(({ id }) => id !== 'which-part');
    });
    expect(goesOn(shrunk)).toEqual({ kind: 'questions', page: 3 });
    expect(bands(shrunk)).toEqual(bands(mentorQuiz));
  });

  test('a removed question: the rest of its area counts', () => {
    const shorter = changed((quiz) => {
      quiz.questions = quiz.questions.filter(({ id }) => id !== 'praise');
    });
    expect(goesOn(shorter)).toEqual({ kind: 'check' });
    expect(bands(shorter)).toEqual(bands(mentorQuiz));
  });

  test('changed scores: the result is worked out anew', () => {
    const stricter = changed((quiz) => {
      quiz.bands = quiz.bands.map((band) => (band.id === 'steady' ? { ...band, from: 3.5 } : band));
      const time = question(quiz, 'room-in-the-month');
      time.options = time.options.map((option) =>
        option.id === 'two-hours' ? { ...option, score: 2 } : option,
      );
    });
    expect(headline(stricter)).toEqual(['start-small']);
  });

  test('an answer given now: the one to the dropped question is stored still', () => {
    const shelf = memoryShelf([['waymark/quiz-answers/mentor', literal.trim()]]);
    const keeper = keep(shelf);
    keeper.update(answersRecord, 'mentor', (value) => ({
      answers: { ...value.answers, praise: 'well-done' },
    }));
    const stored = JSON.parse(shelf.texts.get('waymark/quiz-answers/mentor') ?? '');
    expect(stored.data.answers).toEqual({ ...answers, praise: 'well-done' });
    expect(stored.data.answers['favourite-season']).toBe('autumn');
  });
});

test('removing another quiz, or what was answered there, changes nothing here', () => {
  const shelf = memoryShelf([
    ['waymark/quiz-answers/should-i-become-a-mentor', literal.trim()],
    [
      'waymark/quiz-answers/mentor-sponsor-coach-or-peer',
      '{"version":1,"data":{"answers":{"who-speaks":"several"}}}',
    ],
  ]);
  const keeper = keep(shelf);
  const here = () => resultOf(mentorQuiz, keeper.get(answersRecord, mentorQuiz.id).answers);
  const before = here();
  expect(keeper.get(answersRecord, helpQuiz.id).answers).toEqual({ 'who-speaks': 'several' });
  keeper.remove(answersRecord, helpQuiz.id);
  expect(here()).toEqual(before);
  expect(shelf.keys().filter((key) => key.startsWith('waymark/'))).toEqual([
    'waymark/quiz-answers/should-i-become-a-mentor',
  ]);
});
