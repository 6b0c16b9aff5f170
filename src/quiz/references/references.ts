import { NOT_YET } from '../definition.ts';
import { headlinesOf } from '../headlines.ts';
import type { QuizContent } from '../schema.ts';
import { conditionMessages } from './conditions.ts';
import { ids } from './ids.ts';
import { outcomeMessages } from './outcomes.ts';

/** The guides a quiz names, and a message for each thing inside the quiz that does not fit together. */
export interface QuizReferences {
  guides: { field: string; guide: string }[];
  messages: string[];
}

/** What a quiz refers to. A message names the field, says what is wrong and what to do; none means all is well. */
export function quizReferences(quiz: QuizContent): QuizReferences {
  return {
    guides: quiz.nextSteps.flatMap(({ id, guide }) =>
      guide === undefined ? [] : [{ field: `nextSteps "${id}", guide`, guide }],
    ),
    messages: [
      ...repeatedIds(quiz),
      ...bandMessages(quiz),
      ...dimensionMessages(quiz),
      ...questionMessages(quiz),
      ...outcomeMessages(quiz),
      ...nextStepMessages(quiz),
      ...quiz.signposts.flatMap(({ id, when }) =>
        when ? conditionMessages(quiz, `signposts "${id}"`, when, 'result') : [],
      ),
    ],
  };
}

function repeatedIds(quiz: QuizContent): string[] {
  const inList = (field: string, things: { id: string }[]) =>
    ids(things)
      .filter((id, index, all) => all.indexOf(id) !== index)
      .map((id) => `${field} has the id "${id}" twice. Give each entry an id of its own.`);
  return [
    ...inList('bands', quiz.bands),
    ...inList('dimensions', quiz.dimensions),
    ...inList('questions', quiz.questions),
    ...quiz.questions.flatMap((question) => inList(`questions "${question.id}", options`, question.options)),
    ...inList('outcome.headlines', headlinesOf(quiz.outcome)),
    ...inList('nextSteps', quiz.nextSteps),
    ...inList('signposts', quiz.signposts),
  ];
}

function bandMessages({ bands, dimensions, notYet }: QuizContent): string[] {
  if (dimensions.length > 0 && bands.length === 0)
    return ['bands is missing, but there are dimensions. Add the bands, highest first.'];
  if (dimensions.length > 0 && notYet === undefined)
    return [
      'notYet is missing, but there are dimensions. Add the answer of those who have not had the chance.',
    ];
  const messages = bands.flatMap((band, index) => {
    const above = bands[index - 1];
    return above && band.from >= above.from
      ? [`bands "${band.id}", from is not below the band before it. Put the highest band first.`]
      : [];
  });
  const lowest = bands.at(-1);
  if (lowest && lowest.from !== 0)
    messages.push(`bands "${lowest.id}", from must be 0, as it is the lowest band.`);
  return messages;
}

function dimensionMessages(quiz: QuizContent): string[] {
  return quiz.dimensions.flatMap(({ id, inBand }) => {
    const field = `dimensions "${id}"`;
    const missing = ids(quiz.bands).filter((band) => !Object.hasOwn(inBand, band));
    const unknown = Object.keys(inBand).filter((band) => !ids(quiz.bands).includes(band));
    const scored = quiz.questions.filter((question) => question.dimension === id).length;
    return [
      ...missing.map((band) => `${field}, inBand says nothing for the band "${band}". Add a sentence.`),
      ...unknown.map(
        (band) => `${field}, inBand names "${band}", which is no band of this quiz. Correct it.`,
      ),
      ...(scored < 2
        ? [`${field} has fewer than two questions, so it can never have a band. Add questions.`]
        : []),
    ];
  });
}

function questionMessages(quiz: QuizContent): string[] {
  return quiz.questions.flatMap(({ id, dimension, options, lines }) => {
    const field = `questions "${id}"`;
    if (lines !== undefined) {
      return options.length > 0 || dimension !== undefined
        ? [
            `${field} has lines to write on and also options or a dimension. Own words are not scored: remove one of the two.`,
          ]
        : [];
    }
    if (options.length < 2)
      return [
        `${field} has fewer than two options and no lines. Add options to choose from, or lines to write on.`,
      ];
    const scores = options.map((option) => option.score);
    const messages: string[] = [];
    if (ids(options).includes(NOT_YET)) {
      messages.push(
        `${field} has an option "${NOT_YET}". Remove it: the site adds that answer by itself, worded as in notYet.`,
      );
    }
    if (dimension === undefined) {
      if (scores.some((score) => score !== undefined)) {
        messages.push(
          `${field} has scores but no dimension. Name the dimension, or remove the scores to make it context.`,
        );
      }
      return messages;
    }
    if (!ids(quiz.dimensions).includes(dimension)) {
      messages.push(
        `${field}, dimension names "${dimension}", which is no dimension of this quiz. Correct the name.`,
      );
    }
    const without = options.filter((option) => option.score === undefined);
    for (const option of without) {
      messages.push(`${field}, option "${option.id}" has no score. Add one from 0 to 4.`);
    }
    if (without.length === 0 && !risesFromZero(scores as number[])) {
      messages.push(`${field}, scores must start at 0 and rise from option to option. Reorder the options.`);
    }
    return messages;
  });
}

const risesFromZero = (scores: number[]) =>
  scores[0] === 0 && scores.every((score, index) => index === 0 || score > (scores[index - 1] ?? 0));

function nextStepMessages(quiz: QuizContent): string[] {
  return quiz.nextSteps.flatMap(({ id, dimension, when }) => {
    const field = `nextSteps "${id}"`;
    return [
      ...(dimension !== undefined && !ids(quiz.dimensions).includes(dimension)
        ? [`${field}, dimension names "${dimension}", which is no dimension of this quiz. Correct the name.`]
        : []),
      ...(when ? conditionMessages(quiz, field, when, 'result') : []),
    ];
  });
}
