import { describe, expect, test } from 'vitest';
import { quizReferences } from '../../../src/quiz/references/references.ts';
import { type QuizContent, quizSchema } from '../../../src/quiz/schema.ts';
import { contentOf, first, outcomeOf } from './quizzes.ts';

const fine = contentOf('tests/fixtures/quizzes/ready-for-a-day-walk.yaml');

/** The fixture quiz with something done to it. */
function changed(change: (quiz: QuizContent) => void): QuizContent {
  const copy = structuredClone(fine);
  change(copy);
  return copy;
}

test('a quiz in order has no messages', () => expect(quizReferences(fine).messages).toEqual([]));

test('the guides a quiz names are given with the field that names them', () => {
  const quiz = changed(({ nextSteps }) => {
    first(nextSteps).guide = 'reading-clouds';
  });
  expect(quizReferences(quiz).guides).toEqual([
    { field: 'nextSteps "read-the-sky", guide', guide: 'reading-clouds' },
  ]);
});

describe('an author is told', () => {
  const rule = (quiz: QuizContent) => first(outcomeOf(quiz, 'headline').rules);
  test.each<[string, (quiz: QuizContent) => void, string]>([
    [
      'of an id used twice',
      ({ questions }) => questions.push(first(questions)),
      'questions has the id "water" twice',
    ],
    [
      'of an option id used twice',
      ({ questions }) => {
        const { options } = first(questions);
        options.push({ ...first(options), score: 4 });
      },
      'questions "water", options has the id "none" twice',
    ],
    ['of bands out of order', ({ bands }) => bands.reverse(), 'Put the highest band first'],
    ['of a lowest band above 0', ({ bands }) => bands.pop(), 'bands "bare", from must be 0'],
    [
      'of a band without its sentence',
      ({ dimensions }) => {
        delete first(dimensions).inBand.bare;
      },
      'dimensions "pack", inBand says nothing for the band "bare"',
    ],
    [
      'of a sentence without its band',
      ({ dimensions }) => {
        first(dimensions).inBand.full = 'x';
      },
      'inBand names "full"',
    ],
    [
      'of a dimension that can never have a band',
      ({ questions }) => questions.splice(0, 2),
      'dimensions "pack" has fewer than two questions',
    ],
    [
      'of a question of an unknown dimension',
      ({ questions }) => {
        first(questions).dimension = 'bag';
      },
      'questions "water", dimension names "bag"',
    ],
    [
      'of scores without a dimension',
      ({ questions }) => {
        delete first(questions).dimension;
      },
      'questions "water" has scores but no dimension',
    ],
    [
      'of an option without score',
      ({ questions }) => {
        delete first(first(questions).options).score;
      },
      'questions "water", option "none" has no score. Add one from 0 to 4',
    ],
    [
      'of scores that do not rise',
      ({ questions }) => first(questions).options.reverse(),
      'questions "water", scores must start at 0 and rise',
    ],
    [
      'of an option with the id the site uses',
      ({ questions }) => {
        first(first(questions).options).id = 'not-yet';
      },
      'the site adds that answer by itself',
    ],
    [
      'of a rule for an unknown headline',
      (quiz) => {
        rule(quiz).headline = 'the-summit';
      },
      'outcome.rules 1 names the headline "the-summit"',
    ],
    [
      'of a rule on an unknown dimension',
      (quiz) => {
        rule(quiz).when = { dimension: 'bag', in: ['bare'] };
      },
      'outcome.rules 1, when names the dimension "bag"',
    ],
    [
      'of a rule on an unknown band, deep inside',
      (quiz) => {
        rule(quiz).when = { any: [{ all: [{ none: true, in: ['low'] }] }] };
      },
      'names the band "low"',
    ],
    [
      'of a rule that asks for too many dimensions',
      (quiz) => {
        rule(quiz).when = { atLeast: 3, in: ['bare'] };
      },
      'asks for 3 dimensions, but there are 2',
    ],
    [
      'of a rule on the headline',
      (quiz) => {
        rule(quiz).when = { headline: ['the-ridge'] };
      },
      'depends on the headline',
    ],
    [
      'of a last rule with a condition',
      (quiz) => outcomeOf(quiz, 'headline').rules.pop(),
      'outcome.rules 2 is the last and has a when',
    ],
    [
      'of a rule that hides those after it',
      (quiz) => {
        delete rule(quiz).when;
      },
      'outcome.rules 1 has no when',
    ],
    [
      'of a headline that no rule chooses',
      (quiz) => outcomeOf(quiz, 'headline').headlines.push({ id: 'stay', title: 'Stay', meaning: ['x'] }),
      'outcome.headlines "stay" is chosen by no rule',
    ],
    [
      'of a needed dimension that is unknown',
      (quiz) => outcomeOf(quiz, 'headline').noClearResult.needs.push('bag'),
      'outcome.noClearResult.needs names "bag"',
    ],
    [
      'of a step for an unknown dimension',
      ({ nextSteps }) => {
        first(nextSteps).dimension = 'bag';
      },
      'nextSteps "read-the-sky", dimension names "bag"',
    ],
    [
      'of a step for an unknown headline',
      ({ nextSteps }) => {
        first(nextSteps).when = { headline: ['stay'] };
      },
      'nextSteps "read-the-sky", when names the headline "stay"',
    ],
    [
      'of a step on an unknown question',
      ({ nextSteps }) => {
        first(nextSteps).when = { question: 'boots', option: ['old'] };
      },
      'names the question "boots"',
    ],
    [
      'of a step on an unknown option',
      ({ nextSteps }) => {
        first(nextSteps).when = { question: 'company', option: ['a-dog'] };
      },
      'names the option of "company" "a-dog"',
    ],
    [
      'that context has no "not yet"',
      ({ nextSteps }) => {
        first(nextSteps).when = { question: 'company', option: ['not-yet'] };
      },
      'names the option of "company" "not-yet"',
    ],
  ])('%s', (_, change, message) => {
    const { messages } = quizReferences(changed(change));
    expect(messages.join('\n')).toContain(message);
  });
});

describe('the schema tells an author', () => {
  const told = (data: unknown) =>
    quizSchema.safeParse(data).error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? [];

  test('of a missing field', () =>
    expect(told({ ...fine, note: undefined })).toEqual([
      'note is missing. Add it: the note shown with every result.',
    ]));

  test('of an unknown field', () =>
    expect(told({ ...fine, intro: 'x' })[0]).toMatch(/unknown field: intro.*Known fields: title, promise/));

  test('of a kind of outcome nobody knows', () => {
    expect(told({ ...fine, outcome: { ...fine.outcome, kind: 'oracle' } })[0]).toMatch(
      /no kind that is known.*headline/,
    );
  });

  test('of something that is no condition, with the forms there are', () => {
    const broken = changed((quiz) => {
      first(outcomeOf(quiz, 'headline').rules).when = { dimension: 'sky' } as never;
    });
    expect(told(broken)[0]).toMatch(
      /^outcome\.rules\.0\.when is not a condition\. Write it in one of these forms: \{ dimension/,
    );
  });

  test('of a score outside the scale', () => {
    const broken = changed((quiz) => {
      first(first(quiz.questions).options).score = 5;
    });
    expect(told(broken)).toEqual(['questions.0.options.0.score is too large. Give the score, at most 4.']);
  });
});
