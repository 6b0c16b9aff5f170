import type { Condition, Headline } from '../definition.ts';

/** What answers decide, whatever the quiz's kind of outcome. */
export interface Decision {
  /** False when the answers are no ground for any conclusion; title and meaning then say why. */
  clear: boolean;
  title: string;
  /** Paragraphs. */
  meaning: string[];
  because?: string;
  /** The headlines that hold: one, or several that are level; none where nothing is clear or there are no headlines. */
  headlines: Headline[];
  /** The condition of the rule that decided. */
  when?: Condition;
  /** Every headline the quiz has, those to be named first at the front. */
  preferred: Headline[];
}
