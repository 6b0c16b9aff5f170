import type { Answers, ChoiceOutcome, QuizDefinition } from '../definition.ts';
import { listed, sentence } from '../phrases.ts';
import type { Decision } from './decision.ts';
import type { DimensionResult } from './score.ts';
import { notClear, whyUnclear } from './unclear.ts';

/** The headlines of the dimensions that stand highest, or why the answers are no ground for one. */
export function chooseHeadlines(
  { headlines, chosenIn, none, together, noClearResult }: ChoiceOutcome,
  quiz: QuizDefinition,
  answers: Answers,
  dimensions: DimensionResult[],
): Decision {
  const unclear = whyUnclear(noClearResult, quiz.questions, dimensions, answers);
  if (unclear) return notClear(noClearResult.title, noClearResult.words[unclear]);

  const results = new Map(dimensions.map((result) => [result.dimension.id, result]));
  const meanOf = (dimension: string) => results.get(dimension)?.mean ?? -1;
  const byMean = headlines.toSorted((one, other) => meanOf(other.dimension) - meanOf(one.dimension));
  const preferred = [...byMean, none];
  const [highest] = byMean;
  const band = highest && results.get(highest.dimension)?.band;
  if (!highest || !band || !chosenIn.includes(band.id)) {
    const { title, meaning, because } = none;
    return { clear: true, title, meaning, because, headlines: [none], preferred };
  }
  const level = byMean.filter(({ dimension }) => meanOf(dimension) === meanOf(highest.dimension));
  if (level.length > together.most) return notClear(noClearResult.title, noClearResult.words.level);
  if (level.length === 1) {
    const { title, meaning, because } = highest;
    return { clear: true, title, meaning, because, headlines: level, preferred };
  }
  return {
    clear: true,
    title: sentence(
      listed(
        level.map(({ name }) => name),
        'and',
      ),
    ),
    // The first paragraph says what each of them is; the rest is for where it stands alone.
    meaning: [together.meaning, ...level.flatMap(({ meaning }) => meaning.slice(0, 1))],
    because: together.because,
    headlines: level,
    preferred,
  };
}
