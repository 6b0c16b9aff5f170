import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'yaml';
import { definitionOf } from '../../../src/quiz/define.ts';
import {
  type Answers,
  NOT_YET,
  type Outcome,
  type PublishedQuiz,
  type Question,
  type QuizDefinition,
} from '../../../src/quiz/definition.ts';
import { type QuizContent, quizSchema } from '../../../src/quiz/schema.ts';

const root = join(import.meta.dirname, '../../..');

/** A quiz file as its author wrote it, checked by the schema. */
export function contentOf(file: string): QuizContent {
  return quizSchema.parse(parse(readFileSync(join(root, file), 'utf8')));
}

const quiz = (id: string, folder = 'content/quizzes') =>
  definitionOf(id, contentOf(`${folder}/${id}.yaml`), (guide) => `The guide ${guide}`);

/** Every quiz of the site, whatever they are. */
export const realQuizzes = globSync('*.yaml', { cwd: join(root, 'content/quizzes') })
  .sort()
  .map((file) => quiz(basename(file, '.yaml')));

export const mentorQuiz = quiz('should-i-become-a-mentor');
export const helpQuiz = quiz('mentor-sponsor-coach-or-peer');
export const readyQuiz = quiz('ready-to-be-mentored');
export const setbackQuiz = quiz('bouncing-back');
export const walkQuiz = quiz('ready-for-a-day-walk', 'tests/fixtures/quizzes');
/** The real quizzes and one that shares nothing with them. */
export const quizzes = [...realQuizzes, walkQuiz].map((one): [string, PublishedQuiz] => [one.id, one]);

/** The outcome of a quiz that is known to be of this kind. */
export function outcomeOf<Kind extends Outcome['kind'], Of extends { kind: Outcome['kind'] }>(
  { outcome }: { outcome: Of },
  kind: Kind,
): Extract<Of, { kind: Kind }> {
  if (outcome.kind !== kind) throw new Error(`The outcome is a ${outcome.kind}, not a ${kind}.`);
  return outcome as Extract<Of, { kind: Kind }>;
}

/** The id of the option with this score, or of the nearest below. */
export function optionScoring({ options }: Question, score: number): string {
  return options.findLast((option) => (option.score ?? 0) <= score)?.id ?? '';
}

/** An answer with this score to every scored question, with some questions answered otherwise. */
export function answersScoring(of: QuizDefinition, score: number, otherwise: Answers = {}): Answers {
  const scored = of.questions.filter(({ dimension }) => dimension !== undefined);
  return {
    ...Object.fromEntries(scored.map((question) => [question.id, optionScoring(question, score)])),
    ...otherwise,
  };
}

/** Answers with these scores to the questions of each dimension; `undefined` is "not yet". */
export function answersByDimension(
  of: QuizDefinition,
  scores: Record<string, (number | undefined)[]>,
): Answers {
  return Object.fromEntries(
    Object.entries(scores).flatMap(([dimension, given]) =>
      of.questions
        .filter((question) => question.dimension === dimension)
        .map((question, index): [string, string] => {
          const score = given[index];
          return [question.id, score === undefined ? NOT_YET : optionScoring(question, score)];
        }),
    ),
  );
}

/** Any set of answers to a quiz: complete ones, and with gaps where `gaps` is true. */
export function anyAnswers(
  { questions }: QuizDefinition,
  { gaps }: { gaps: boolean },
): fc.Arbitrary<Answers> {
  const answers = questions.map(({ dimension, options, lines }) => {
    const written =
      lines === undefined ? [] : ['', ' \n', 'I asked.', 'Two lines,\n<b>as typed</b>', NOT_YET];
    const ids: (string | undefined)[] = [...options.map(({ id }) => id), ...written];
    if (dimension !== undefined) ids.push(NOT_YET);
    if (gaps || dimension === undefined) ids.push(undefined);
    return fc.constantFrom(...ids);
  });
  return fc
    .tuple(...answers)
    .map((chosen) =>
      Object.fromEntries(
        questions.flatMap(({ id }, index) => (chosen[index] === undefined ? [] : [[id, chosen[index]]])),
      ),
    );
}

/** The first of a list, which a fixture has. */
export function first<Item>(list: Item[]): Item {
  const [item] = list;
  if (item === undefined) throw new Error('the fixture has changed');
  return item;
}
