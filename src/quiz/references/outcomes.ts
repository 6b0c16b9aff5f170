import type {
  ChoiceOutcome,
  HeadlineOutcome,
  NoClearResult,
  Outcome,
  ReflectionOutcome,
} from '../definition.ts';
import type { QuizContent } from '../schema.ts';
import { conditionMessages } from './conditions.ts';
import { ids } from './ids.ts';

type Check<Kind extends Outcome['kind']> = (
  outcome: Extract<Outcome, { kind: Kind }>,
  quiz: QuizContent,
) => string[];

/** What each kind of outcome may get wrong. */
const ways: { [Kind in Outcome['kind']]: Check<Kind> } = {
  headline: headlineMessages,
  choice: choiceMessages,
  reflection: reflectionMessages,
};

/** A message for each thing in the outcome that does not fit the rest of the quiz. */
export function outcomeMessages(quiz: QuizContent): string[] {
  const check = ways[quiz.outcome.kind] as Check<Outcome['kind']>;
  return check(quiz.outcome, quiz);
}

function headlineMessages({ headlines, rules, noClearResult }: HeadlineOutcome, quiz: QuizContent): string[] {
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
  return [...messages, ...noClearMessages(noClearResult, quiz)];
}

function choiceMessages(
  { headlines, chosenIn, together, noClearResult }: ChoiceOutcome,
  quiz: QuizContent,
): string[] {
  const dimensions = headlines.map(({ dimension }) => dimension);
  const known = ids(quiz.dimensions);
  return [
    ...headlines
      .filter(({ dimension }) => !known.includes(dimension))
      .map(
        ({ id, dimension }) =>
          `outcome.headlines "${id}", dimension names "${dimension}", which is no dimension of this quiz. Correct the name.`,
      ),
    ...dimensions
      .filter((dimension, index) => dimensions.indexOf(dimension) !== index)
      .map((dimension) => `outcome.headlines has two for the dimension "${dimension}". Keep one.`),
    ...known
      .filter((dimension) => !dimensions.includes(dimension))
      .map((dimension) => `outcome.headlines has none for the dimension "${dimension}". Add one.`),
    ...chosenIn
      .filter((band) => !ids(quiz.bands).includes(band))
      .map((band) => `outcome.chosenIn names "${band}", which is no band of this quiz. Correct the name.`),
    ...(together.most > headlines.length
      ? [
          `outcome.together.most is ${together.most}, but there are ${headlines.length} headlines. Lower the number.`,
        ]
      : []),
    ...noClearMessages(noClearResult, quiz),
  ];
}

function noClearMessages({ needs }: NoClearResult, quiz: QuizContent): string[] {
  return needs
    .filter((dimension) => !ids(quiz.dimensions).includes(dimension))
    .map(
      (dimension) =>
        `outcome.noClearResult.needs names "${dimension}", which is no dimension of this quiz. Correct the name.`,
    );
}

function reflectionMessages({ givesBack, plan }: ReflectionOutcome, quiz: QuizContent): string[] {
  const ownWords = quiz.questions.filter(({ lines }) => lines !== undefined);
  const needsWords = (field: string, question: string) =>
    ids(ownWords).includes(question)
      ? []
      : [
          `outcome.${field} names "${question}", which is no question with lines to write on. Correct the name.`,
        ];
  const { question, weeks } = plan.due;
  const due = quiz.questions.find(({ id }) => id === question);
  const options = ids(due?.options ?? []);
  return [
    ...givesBack.flatMap((one) => needsWords('givesBack', one.question)),
    ...(['step', 'doneWhen', 'if', 'then'] as const).flatMap((part) =>
      needsWords(`plan.${part}`, plan[part]),
    ),
    ...(due
      ? []
      : [`outcome.plan.due names the question "${question}", which is not in this quiz. Correct the name.`]),
    ...Object.keys(due ? weeks : {})
      .filter((option) => !options.includes(option))
      .map(
        (option) =>
          `outcome.plan.due.weeks names the option "${option}", which is not in this quiz. Correct the name.`,
      ),
  ];
}
