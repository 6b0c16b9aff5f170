import { z } from 'astro/zod';
import { fields, id, line, list, step, whole } from '../content-fields.ts';
import type { Condition } from './definition.ts';

const dimensionId = id('the id of a dimension of this quiz');
const bandIds = list(id('the id of a band of this quiz'), 1, 6, 'band ids');

const conditionForms = [
  '{ dimension: <id>, in: [<band ids>] }',
  '{ atLeast: <number of dimensions>, in: [<band ids>] }',
  '{ none: true, in: [<band ids>] }',
  '{ headline: [<ids>] }',
  '{ question: <id>, option: [<ids>] }',
  '{ all: [<conditions>] }',
  '{ any: [<conditions>] }',
];

const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union(
    [
      z.strictObject({ dimension: dimensionId, in: bandIds }),
      z.strictObject({ atLeast: whole('a number of dimensions', 1, 20), in: bandIds }),
      z.strictObject({ none: z.literal(true), in: bandIds }),
      z.strictObject({ headline: list(id('the id of a headline'), 1, 12, 'headline ids') }),
      z.strictObject({
        question: id('the id of a question'),
        option: list(id('the id of an option'), 1, 8, 'option ids'),
      }),
      z.strictObject({ all: list(condition, 1, 12, 'conditions that must all hold') }),
      z.strictObject({ any: list(condition, 1, 12, 'conditions of which one must hold') }),
    ],
    { error: `is not a condition. Write it in one of these forms: ${conditionForms.join('; ')}.` },
  ),
);

const band = fields({
  id: id('what the band is called in conditions'),
  name: line('the band’s name, one or two words', 30),
  from: z
    .number({ error: 'is not a number. Give the lowest mean of the answers in this band, from 0 to 4.' })
    .min(0, { error: 'is below 0. Give a mean from 0 to 4.' })
    .max(4, { error: 'is above 4. Give a mean from 0 to 4.' }),
});

const dimension = fields({
  id: dimensionId,
  name: line('the dimension’s name, a few words', 60),
  about: line('one sentence on what it covers', 240),
  asSeen: line('what to ask somebody who has seen the person at work, about “they”', 160),
  inBand: z.record(id('a band id'), line('what this band means here, one or two sentences', 320), {
    error: 'must hold one or two sentences for each band. Write each under the band’s id.',
  }),
});

const option = fields({
  id: id('what the answer is stored as'),
  label: line('the answer in words', 160),
  score: whole('the score', 0, 4).optional(),
});

const question = fields({
  id: id('what the question is stored as'),
  dimension: dimensionId.optional(),
  text: line('the question', 240),
  short: line('two to four words that name the answer in a list', 50),
  hint: line('a line of help under the question', 200).optional(),
  options: list(option, 0, 7, 'the answers to choose from').default([]),
  lines: whole('how many lines to offer for an answer in one’s own words', 1, 12).optional(),
});

const paragraphs = (about: string, most = 4) => list(line('a paragraph', 600), 1, most, about);

const headline = {
  id: id('what the headline is called in rules'),
  title: line('the headline', 70),
  meaning: paragraphs('what the headline means'),
};
const because = line('one plain sentence that says why', 240);

const noClearResult = <Words extends Record<string, z.ZodType>>(words: Words) =>
  fields({
    sameScore: z.boolean({
      error: 'is not true or false. Say whether the same score everywhere counts as unclear.',
    }),
    notYetAtLeast: whole('how many answers "not yet" make the result unclear', 1, 60),
    needs: list(dimensionId, 0, 12, 'dimensions without which there is no headline'),
    title: line('the heading of an unclear result', 70),
    words: fields(words),
  });
const unclearWords = {
  same: line('what to say when every score is the same', 500),
  notYet: line('what to say when too many answers are "not yet"', 500),
  needs: line('what to say when a needed dimension has too few answers', 500),
};

const headlineOutcome = fields({
  kind: z.literal('headline'),
  headlines: list(fields(headline), 2, 8, 'the headlines, lowest first'),
  rules: list(
    fields({ headline: id('the id of a headline'), when: condition.optional(), because }),
    1,
    24,
    'the rules; the first that holds decides',
  ),
  noClearResult: noClearResult(unclearWords),
});

const choiceOutcome = fields({
  kind: z.literal('choice'),
  headlines: list(
    fields({
      ...headline,
      dimension: dimensionId,
      name: line('the title as it stands inside a sentence', 70),
      because,
    }),
    2,
    8,
    'the headlines, one for each dimension',
  ),
  chosenIn: bandIds,
  none: fields({ ...headline, because }),
  together: fields({
    most: whole('how many dimensions may share the first place', 1, 8),
    meaning: line('a paragraph that says what it means to be level', 600),
    because,
  }),
  noClearResult: noClearResult({
    ...unclearWords,
    level: line('what to say when too many dimensions are level', 500),
  }),
});

const questionId = id('the id of a question');
const reflectionOutcome = fields({
  kind: z.literal('reflection'),
  title: line('the heading of the result', 70),
  meaning: paragraphs('what the result is'),
  givesBack: list(
    fields({ title: line('the heading over the person’s own words', 70), question: questionId }),
    1,
    12,
    'the answers to give back',
  ),
  plan: fields({
    title: line('the heading of the plan', 70),
    step: questionId,
    doneWhen: questionId,
    if: questionId,
    then: questionId,
    due: fields({
      question: questionId,
      weeks: z.record(id('an option id'), whole('the weeks until it is due', 1, 52), {
        error: 'must hold a number of weeks for each option. Write each under the option’s id.',
      }),
      otherwise: whole('the weeks until it is due where no option is chosen', 1, 52),
    }),
    noStep: line('what to say when the person has written no step', 300),
  }),
  nothingYet: fields({
    title: line('the heading when nothing was written', 70),
    words: line('what to say when nothing was written', 500),
  }),
});

const nextStep = fields({
  id: id('what the step is stored as'),
  when: condition.optional(),
  dimension: dimensionId.optional(),
  title: line('the step in a few words', 90),
  why: line('one sentence that says why', 240),
  guide: id('the file name of a guide').optional(),
  step,
});

const signpost = fields({
  id: id('what the signpost is called'),
  when: condition.optional(),
  title: line('the heading, a few words', 70),
  words: paragraphs('where to turn'),
});

const outcomes = [headlineOutcome, choiceOutcome, reflectionOutcome] as const;
const kinds = outcomes.map(({ shape }) => shape.kind.value);

/** A quiz file; `content/quizzes/should-i-become-a-mentor.yaml` explains each field where it first appears. */
export const quizSchema = fields({
  title: line('the quiz’s title', 80),
  promise: line('one sentence that says what the reader will know afterwards', 160),
  order: whole('the place in the list of quizzes', 1, 99),
  minutes: whole('the minutes it takes', 1, 60),
  about: paragraphs('paragraphs for the start page'),
  note: line('the note shown with every result', 700),
  // These three belong to scoring; a quiz that scores nothing has none of them.
  notYet: line('the answer of those who have not had the chance', 80).optional(),
  bands: list(band, 0, 6, 'the bands, highest first').default([]),
  dimensions: list(dimension, 0, 12, 'the dimensions').default([]),
  questions: list(question, 2, 60, 'the questions'),
  outcome: z.discriminatedUnion('kind', outcomes, {
    error: `has no kind that is known. Set kind to one of: ${kinds.join(', ')}.`,
  }),
  nextSteps: list(nextStep, 1, 60, 'steps to suggest'),
  signposts: list(signpost, 0, 8, 'where else to turn').default([]),
  secondOpinion: fields({
    about: paragraphs('what to tell the person who is asked'),
    questions: list(line('a question to that person', 200), 1, 6, 'what to ask them'),
  }),
});

export type QuizContent = z.infer<typeof quizSchema>;
