/*
 * A quiz as its island and its pure functions know it: plain data, taken from a file in `content/quizzes` by
 * `define.ts`. Everything a quiz says or decides stands in here, so that the code knows no quiz by name.
 */

/** The answer "I have not had the chance yet", which every scored question has beside its own options. */
export const NOT_YET = 'not-yet';

/** The option a person chose, by question id. Ids that the quiz no longer knows may be among them. */
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
  /** The label of the answer `NOT_YET`. */
  notYet: string;
  /** Highest first. */
  bands: Band[];
  dimensions: Dimension[];
  questions: Question[];
  outcome: Outcome;
  nextSteps: NextStep[];
}

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
  /** What each band means here, by band id. */
  inBand: Record<string, string>;
}

export interface Question {
  id: string;
  /** The dimension its score counts for; a question without one is context and scores nothing. */
  dimension?: string;
  text: string;
  /** Two to four words that name the answer in a list. */
  short: string;
  options: Option[];
}

interface Option {
  id: string;
  label: string;
  /** 0 to 4, ascending; absent in a question of context. */
  score?: number;
}

/** How a quiz concludes. Another kind of conclusion is another member of this union. */
export type Outcome = HeadlineOutcome;

/** Concludes with one headline, chosen by the first rule that holds. */
export interface HeadlineOutcome {
  kind: 'headline';
  /** Lowest first. */
  headlines: Headline[];
  rules: HeadlineRule[];
  noClearResult: NoClearResult;
}

export interface Headline {
  id: string;
  title: string;
  /** Paragraphs. */
  meaning: string[];
}

export interface HeadlineRule {
  headline: string;
  /** Absent in the last rule, which holds for whatever is left. */
  when?: Condition;
  because: string;
}

/** When answers are no ground for any headline, and what the person is told then. */
export interface NoClearResult {
  /** Whether the same score everywhere counts as unclear. */
  sameScore: boolean;
  /** How many answers "not yet" make it unclear. */
  notYetAtLeast: number;
  /** Dimensions that must have a band. */
  needs: string[];
  title: string;
  words: Record<Unclear, string>;
}

/** Why there is no headline. */
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

/** What one press adds to the roadmap, as a milestone. */
interface RoadmapStep {
  title: string;
  doneWhen: string;
  /** Weeks from the day it is added until it is due. */
  weeks: number;
  obstacle?: string;
  ifThen?: { if: string; then: string };
}
