import { type Condition, NOT_YET } from './definition.ts';
import type { QuizContent } from './schema.ts';
import { partsOf } from './scoring/condition.ts';

/** The guides a quiz names, and a message for each thing inside the quiz that does not fit together. */
export interface QuestionReferences {
  guides: { field: string; guide: string }[];
  messages: string[];
}

/** What a quiz refers to. A message names the field, says what is wrong and what to do; none means all is well. */
export function questionReferences(quiz: QuizContent): QuestionReferences {
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
    ],
  };
}

const ids = (things: { id: string }[]) => things.map((thing) => thing.id);

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
    ...inList('outcome.headlines', quiz.outcome.headlines),
    ...inList('nextSteps', quiz.nextSteps),
  ];
}

function bandMessages({ bands }: QuizContent): string[] {
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
  return quiz.questions.flatMap(({ id, dimension, options }) => {
    const field = `questions "${id}"`;
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

function outcomeMessages(quiz: QuizContent): string[] {
  const { headlines, rules, noClearResult } = quiz.outcome;
  const messages: string[] = [];
  for (const [index, rule] of rules.entries()) {
    const field = `outcome.rules ${index + 1}`;
    const last = index === rules.length - 1;
    if (!ids(headlines).includes(rule.headline)) {
      messages.push(
        `${field} names the headline "${rule.headline}", which is not in headlines. Correct the name.`,
      );
    }
    if (last && rule.when) {
      messages.push(`${field} is the last and has a when. Remove it, so that some headline always holds.`);
    }
    if (!last && !rule.when) {
      messages.push(
        `${field} has no when, so no later rule can ever hold. Add a condition or make it the last.`,
      );
    }
    if (rule.when) messages.push(...conditionMessages(quiz, field, rule.when, 'rule'));
  }
  for (const { id } of headlines) {
    if (!rules.some((rule) => rule.headline === id)) {
      messages.push(`outcome.headlines "${id}" is chosen by no rule. Add a rule or remove the headline.`);
    }
  }
  for (const dimension of noClearResult.needs) {
    if (!ids(quiz.dimensions).includes(dimension)) {
      messages.push(
        `outcome.noClearResult.needs names "${dimension}", which is no dimension of this quiz. Correct the name.`,
      );
    }
  }
  return messages;
}

function nextStepMessages(quiz: QuizContent): string[] {
  return quiz.nextSteps.flatMap(({ id, dimension, when }) => {
    const field = `nextSteps "${id}"`;
    return [
      ...(dimension !== undefined && !ids(quiz.dimensions).includes(dimension)
        ? [`${field}, dimension names "${dimension}", which is no dimension of this quiz. Correct the name.`]
        : []),
      ...(when ? conditionMessages(quiz, field, when, 'next step') : []),
    ];
  });
}

function conditionMessages(
  quiz: QuizContent,
  owner: string,
  when: Condition,
  place: 'rule' | 'next step',
): string[] {
  const field = `${owner}, when`;
  const unknown = (kind: string, known: string[], named: string[]) =>
    named
      .filter((id) => !known.includes(id))
      .map((id) => `${field} names the ${kind} "${id}", which is not in this quiz. Correct the name.`);
  return partsOf(when).flatMap((part) => {
    if ('question' in part) {
      const question = quiz.questions.find(({ id }) => id === part.question);
      if (!question) return unknown('question', [], [part.question]);
      const known = [...ids(question.options), ...(question.dimension === undefined ? [] : [NOT_YET])];
      return unknown(`option of "${question.id}"`, known, part.option);
    }
    if ('headline' in part) {
      return place === 'rule'
        ? [`${field} depends on the headline, which the rules decide. Use dimensions or questions instead.`]
        : unknown('headline', ids(quiz.outcome.headlines), part.headline);
    }
    if (!('in' in part)) return [];
    const messages = unknown('band', ids(quiz.bands), part.in);
    if ('dimension' in part) messages.push(...unknown('dimension', ids(quiz.dimensions), [part.dimension]));
    if ('atLeast' in part && part.atLeast > quiz.dimensions.length) {
      messages.push(
        `${field} asks for ${part.atLeast} dimensions, but there are ${quiz.dimensions.length}. Lower the number.`,
      );
    }
    return messages;
  });
}
