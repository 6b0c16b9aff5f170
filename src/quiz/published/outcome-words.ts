import { isScored } from '../answer.ts';
import type {
  ChoiceOutcome,
  HeadlineOutcome,
  NoClearResult,
  Outcome,
  QuizDefinition,
  ReflectionOutcome,
} from '../definition.ts';
import { headlinesOf } from '../headlines.ts';
import { inWords, listed, quoted, sentence } from '../phrases.ts';
import { conditionInWords } from './condition-words.ts';
import { howWords } from './how-words.ts';
import { paperWords } from './paper-words.ts';

/** A rule for people: when it holds, what it gives and, where the result says so, why. */
interface RuleInWords {
  when: string;
  gives: string;
  because?: string;
}

/** How a quiz concludes, in words: the same rules that the code follows. */
export interface OutcomeInWords {
  title: string;
  intro: string;
  /** In the order in which they are read. */
  rules: RuleInWords[];
  /** Paragraphs that stand after the rules. */
  after: string[];
  /** What a person with a pen has to do, and what it is called. */
  onPaper: { title: string; words: string };
  /** What each conclusion means, the best first. */
  meanings: { title: string; meaning: string }[];
}

type Put<Kind extends Outcome['kind']> = (
  outcome: Extract<Outcome, { kind: Kind }>,
  quiz: QuizDefinition,
) => OutcomeInWords;

/** How each kind of outcome is put into words. */
const ways: { [Kind in Outcome['kind']]: Put<Kind> } = {
  headline: rulesOfHeadlines,
  choice: rulesOfChoice,
  reflection: wayOfWords,
};

/** How the quiz concludes, in words. */
export function outcomeInWords(quiz: QuizDefinition): OutcomeInWords {
  const put = ways[quiz.outcome.kind] as Put<Outcome['kind']>;
  return put(quiz.outcome, quiz);
}

function rulesOfHeadlines(outcome: HeadlineOutcome, quiz: QuizDefinition): OutcomeInWords {
  const { rules, headlines, noClearResult } = outcome;
  return {
    title: howWords.headline,
    intro: howWords.headlineIntro,
    rules: [
      ...unclearInWords(noClearResult, quiz),
      ...rules.map(({ when, headline, because }) => ({
        when: when ? sentence(`if ${conditionInWords(when, quiz)}`) : howWords.otherwise,
        gives: headlines.find(({ id }) => id === headline)?.title ?? headline,
        because,
      })),
    ],
    after: [howWords.close],
    onPaper: { title: paperWords.headlineTitle, words: paperWords.headlineWords },
    meanings: [...meaningsOf(headlines.toReversed()), unclearMeaning(noClearResult)],
  };
}

function rulesOfChoice(outcome: ChoiceOutcome, quiz: QuizDefinition): OutcomeInWords {
  const { headlines, chosenIn, none, together, noClearResult } = outcome;
  const bands = chosenIn.map((id) => quiz.bands.find((band) => band.id === id)?.name ?? id);
  const named = (dimension: string) => quiz.dimensions.find(({ id }) => id === dimension)?.name ?? dimension;
  return {
    title: howWords.headline,
    intro: howWords.choiceIntro,
    rules: [
      ...unclearInWords(noClearResult, quiz),
      { when: `If no area is at ${listed(bands, 'or')}`, gives: none.title, because: none.because },
      ...(together.most < headlines.length
        ? [
            {
              when: `If more than ${inWords(together.most)} areas share the highest score`,
              gives: noClearResult.title,
            },
          ]
        : []),
      ...headlines.map(({ dimension, title, because }) => ({
        when: `If ${named(dimension)} has the highest score`,
        gives: title,
        because,
      })),
    ],
    after: [howWords.level(together.most, together.because), howWords.choiceClose],
    onPaper: { title: paperWords.headlineTitle, words: paperWords.choiceWords },
    meanings: [...meaningsOf(headlinesOf(outcome)), unclearMeaning(noClearResult)],
  };
}

function wayOfWords(
  { givesBack, plan, title, meaning }: ReflectionOutcome,
  quiz: QuizDefinition,
): OutcomeInWords {
  const asked = (id: string) => quoted(quiz.questions.find((one) => one.id === id)?.text ?? id);
  const due = quiz.questions.find(({ id }) => id === plan.due.question);
  const spans = Object.entries(plan.due.weeks).map(
    ([option, weeks]) =>
      `${quoted(due?.options.find(({ id }) => id === option)?.label ?? option)} is ${inWords(weeks)}`,
  );
  return {
    title: howWords.words,
    intro: howWords.wordsIntro,
    rules: [
      ...givesBack.map((one) => ({
        when: `What you write to ${asked(one.question)}`,
        gives: `stands under ${quoted(one.title)}`,
      })),
      { when: `What you write to ${asked(plan.step)}`, gives: 'is the step of your plan' },
      { when: `What you write to ${asked(plan.doneWhen)}`, gives: 'says when it is done' },
      {
        when: `What you write to ${asked(plan.if)} and ${asked(plan.then)}`,
        gives: 'is your if–then plan, when both are there',
      },
      {
        when: `Your answer to ${asked(plan.due.question)}`,
        gives: `sets the weeks until it is due: ${listed(spans, 'and')}, and without an answer ${inWords(plan.due.otherwise)}`,
      },
    ],
    after: [howWords.wordsClose],
    onPaper: { title: paperWords.afterwards, words: paperWords.wordsOnPaper },
    meanings: meaningsOf([{ title, meaning }]),
  };
}

/** When there is no headline, a rule for each reason the quiz knows, in the order they are looked at. */
function unclearInWords(
  { notYetAtLeast, needs, sameScore, title }: NoClearResult,
  quiz: QuizDefinition,
): RuleInWords[] {
  const names = needs.map((id) => quiz.dimensions.find((one) => one.id === id)?.name ?? id);
  const scored = quiz.questions.filter(isScored).length;
  const reasons = [
    ...(notYetAtLeast <= scored ? [`If ${inWords(notYetAtLeast)} or more answers are “${quiz.notYet}”`] : []),
    ...(names.length > 0 ? [`If there is no band for ${listed(names, 'or')}`] : []),
    ...(sameScore ? ['If all scored answers have the same score'] : []),
  ];
  return reasons.map((when) => ({ when, gives: title }));
}

const meaningsOf = (things: { title: string; meaning: string[] }[]) =>
  things.map(({ title, meaning }) => ({ title, meaning: meaning.join(' ') }));
const unclearMeaning = ({ title }: NoClearResult) => ({ title, meaning: paperWords.unclear });
