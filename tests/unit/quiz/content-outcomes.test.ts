import { describe, expect, test } from 'vitest';
import { quizReferences } from '../../../src/quiz/references/references.ts';
import type { QuizContent } from '../../../src/quiz/schema.ts';
import { contentOf, first, outcomeOf } from './quizzes.ts';

describe('an author of another kind of outcome is told', () => {
  const help = contentOf('content/quizzes/mentor-sponsor-coach-or-peer.yaml');
  const setback = contentOf('content/quizzes/bouncing-back.yaml');
  const choice = (quiz: QuizContent) => outcomeOf(quiz, 'choice');
  const reflection = (quiz: QuizContent) => outcomeOf(quiz, 'reflection');
  const ownWords = (quiz: QuizContent) => quiz.questions.find(({ lines }) => lines !== undefined);

  test.each([help, setback])('nothing when all is well: $title', (quiz) =>
    expect(quizReferences(quiz).messages).toEqual([]),
  );

  test.each<[string, QuizContent, (quiz: QuizContent) => void, string]>([
    [
      'of a headline for no dimension',
      help,
      (quiz) => {
        first(choice(quiz).headlines).dimension = 'luck';
      },
      'dimension names "luck"',
    ],
    [
      'of a dimension without a headline',
      help,
      (quiz) => {
        choice(quiz).headlines.pop();
      },
      'has none for the dimension "company"',
    ],
    [
      'of two headlines for one dimension',
      help,
      (quiz) => {
        first(choice(quiz).headlines).dimension = 'skill';
      },
      'has two for the dimension "skill"',
    ],
    [
      'of an unknown band to choose in',
      help,
      (quiz) => {
        choice(quiz).chosenIn.push('huge');
      },
      'chosenIn names "huge"',
    ],
    [
      'of more places than headlines',
      help,
      (quiz) => {
        choice(quiz).together.most = 7;
      },
      'together.most is 7',
    ],
    [
      'of an unknown dimension that is needed',
      help,
      (quiz) => {
        choice(quiz).noClearResult.needs.push('luck');
      },
      'needs names "luck"',
    ],
    [
      'of an id used twice, the one for nothing included',
      help,
      (quiz) => {
        choice(quiz).none.id = 'mentor';
      },
      'outcome.headlines has the id "mentor" twice',
    ],
    [
      'of missing bands',
      help,
      (quiz) => {
        quiz.bands = [];
      },
      'bands is missing',
    ],
    [
      'of a missing “not yet”',
      help,
      (quiz) => {
        delete quiz.notYet;
      },
      'notYet is missing',
    ],
    [
      'of words to give back that are options',
      setback,
      (quiz) => {
        first(reflection(quiz).givesBack).question = 'days-since';
      },
      'givesBack names "days-since"',
    ],
    [
      'of a step that nobody writes',
      setback,
      (quiz) => {
        reflection(quiz).plan.step = 'who-knows';
      },
      'plan.step names "who-knows"',
    ],
    [
      'of a date from an unknown question',
      setback,
      (quiz) => {
        reflection(quiz).plan.due.question = 'when';
      },
      'plan.due names the question "when"',
    ],
    [
      'of weeks for an unknown option',
      setback,
      (quiz) => {
        reflection(quiz).plan.due.weeks.someday = 9;
      },
      'names the option "someday"',
    ],
    [
      'of a signpost on an unknown option',
      setback,
      (quiz) => {
        first(quiz.signposts).when = { question: 'days-since', option: ['bad'] };
      },
      'signposts "hard-days", when names the option of "days-since" "bad"',
    ],
    [
      'of own words with options',
      setback,
      (quiz) => {
        ownWords(quiz)?.options.push({ id: 'a', label: 'A' });
      },
      'has lines to write on and also options',
    ],
    [
      'of a question without any way to answer',
      setback,
      (quiz) => {
        delete ownWords(quiz)?.lines;
      },
      'has fewer than two options and no lines',
    ],
  ])('%s', (_, quiz, change, message) => {
    const copy = structuredClone(quiz);
    change(copy);
    expect(quizReferences(copy).messages.join('\n')).toContain(message);
  });
});
