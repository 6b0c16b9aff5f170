/*
 * A quiz as its island and its pure functions know it: plain data, taken from a file in `content/quizzes` by
 * `define.ts`. Everything a quiz says or decides stands in here, so that the code knows no quiz by name.
 */

/** The answer "I have not had the chance yet", which every scored question has beside its own options. */
export const NOT_YET = 'not-yet';

/**
 * What a person answered, by question id: an option's id or, where the question is answered in their own words, these.
 * Ids that the quiz no longer knows may be among them.
 */
export type Answers = Readonly<Record<string, string>>;

export interface QuizDefinition {
  id: string;
  title: string;
  promise: string;
  minutes: number;
  /** Paragraphs of the start page. */
  about: string[];
  /** Stands under every result. */
  note: string;
  /** The label of the answer `NOT_YET`; empty where nothing is scored. */
  notYet: string;
  /** Highest first; empty where nothing is scored. */
  bands: Band[];
  /** Empty where nothing is scored. */
  dimensions: Dimension[];
  questions: Question[];
  outcome: Outcome;
  nextSteps: NextStep[];
  signposts: Signpost[];
}

/** A quiz with what only its pages on paper say. */
export interface PublishedQuiz extends QuizDefinition {
  secondOpinion: SecondOpinion;
}

/** What the start page and the questions need of a quiz: comes first, so that the page is there soon. */
export type QuizOpening = Pick<
  QuizDefinition,
  'id' | 'title' | 'promise' | 'minutes' | 'about' | 'notYet' | 'questions'
>;

/** What only the answers lead to. */
export type QuizEnding = Omit<QuizDefinition, keyof QuizOpening>;

export interface Band {
  id: string;
  name: string;
  /** The lowest mean of a dimension's answers, 0 to 4, that is in this band. */
  from: number;
}

export interface Dimension {
  id: string;
  name: string;
  about: string;
  /** What to ask somebody who has seen the person at work, in the third person ("they"). */
  asSeen: string;
  /** What each band means here, by band id. */
  inBand: Record<string, string>;
}

export interface Question {
  id: string;
  /** The dimension its score counts for; a question without one scores nothing and may stay empty. */
  dimension?: string;
  text: string;
  /** Two to four words that name the answer in a list. */
  short: string;
  /** A line of help under the question. */
  hint?: string;
  /** Empty where the answer is in the person's own words. */
  options: Option[];
  /** How many lines to offer for an answer in one's own words; absent where options are chosen from. */
  lines?: number;
}

interface Option {
  id: string;
  label: string;
  /** 0 to 4, ascending; absent in a question of context. */
  score?: number;
}

/** How a quiz concludes. Another kind of conclusion is another member of this union. */
export type Outcome = HeadlineOutcome | ChoiceOutcome | ReflectionOutcome;

/** Concludes with one headline, chosen by the first rule that holds. */
export interface HeadlineOutcome {
  kind: 'headline';
  /** Lowest first. */
  headlines: Headline[];
  rules: HeadlineRule[];
  noClearResult: NoClearResult<Unclear>;
}

export interface Headline {
  id: string;
  title: string;
  /** Paragraphs. */
  meaning: string[];
}

interface HeadlineRule {
  headline: string;
  /** Absent in the last rule, which holds for whatever is left. */
  when?: Condition;
  because: string;
}

/** Concludes with the headline of the dimension that stands highest. Dimensions that are level share the place. */
export interface ChoiceOutcome {
  kind: 'choice';
  /** One for each dimension, in the order that is named where several are level. */
  headlines: ChoiceHeadline[];
  /** The bands in which a dimension can give the headline. */
  chosenIn: string[];
  /** What holds when no dimension is in these bands. */
  none: Headline & { because: string };
  together: Together;
  noClearResult: NoClearResult<Unclear | 'level'>;
}

export interface ChoiceHeadline extends Headline {
  dimension: string;
  /** The title as it stands inside a sentence, such as `a mentor`. */
  name: string;
  because: string;
}

/** How level dimensions share the first place. */
interface Together {
  /** How many may share it; with more, nothing is clear. */
  most: number;
  /** A paragraph that comes before what each of them means. */
  meaning: string;
  because: string;
}

/** Concludes without a headline: gives back what the person wrote, and a plan made of it. */
export interface ReflectionOutcome {
  kind: 'reflection';
  title: string;
  /** Paragraphs. */
  meaning: string[];
  /** Which answers are given back, each under a heading. */
  givesBack: { title: string; question: string }[];
  plan: PlanParts;
  /** What is said when there is nothing to give back. */
  nothingYet: { title: string; words: string };
}

/** The questions whose answers make a plan. */
interface PlanParts {
  title: string;
  /** In the person's own words; without an answer there is no plan. */
  step: string;
  doneWhen: string;
  if: string;
  then: string;
  /** Due this many weeks from now, by the option chosen; `otherwise` where none is. */
  due: { question: string; weeks: Record<string, number>; otherwise: number };
  /** What is said where there is no step yet. */
  noStep: string;
}

/** When answers are no ground for any headline, and what the person is told then. */
export interface NoClearResult<Reason extends string = string> {
  /** Whether the same score everywhere counts as unclear. */
  sameScore: boolean;
  /** How many answers "not yet" make it unclear. */
  notYetAtLeast: number;
  /** Dimensions that must have a band. */
  needs: string[];
  title: string;
  words: Record<Reason, string>;
}

/** Why there is no headline, whatever the kind of outcome. */
export type Unclear = 'same' | 'notYet' | 'needs';

/** What can hold of a result. A dimension with too few answers is in no band. */
export type Condition =
  | { dimension: string; in: string[] }
  | { atLeast: number; in: string[] }
  | { none: true; in: string[] }
  | { all: Condition[] }
  | { any: Condition[] }
  | { headline: string[] }
  | { question: string; option: string[] };

export interface NextStep {
  id: string;
  /** Absent where the step suits everybody. */
  when?: Condition;
  /** The dimension it serves; absent where it is general. */
  dimension?: string;
  title: string;
  why: string;
  /** A guide to read, `path` written from the site's root. */
  guide?: { path: string; title: string };
  step: RoadmapStep;
}

/** Where else to turn, such as to professional help: shown with the result when its condition holds. */
export interface Signpost {
  id: string;
  /** Absent where it is shown to everybody. */
  when?: Condition;
  title: string;
  /** Paragraphs. */
  words: string[];
}

/** What the sheet for a second opinion asks, beside the dimensions. */
interface SecondOpinion {
  /** Paragraphs to the person who is asked. */
  about: string[];
  questions: string[];
}

/** What one press adds to the roadmap, as a milestone. */
export interface RoadmapStep {
  title: string;
  doneWhen: string;
  /** Weeks from the day it is added until it is due. */
  weeks: number;
  obstacle?: string;
  ifThen?: { if: string; then: string };
}
