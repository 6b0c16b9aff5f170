import type { QuizDefinition } from '../definition.ts';
import type { KeptResult } from '../results-record.ts';
import { compareBands } from '../scoring/comparison.ts';
import { resultOf } from '../scoring/result.ts';
import type { DimensionResult } from '../scoring/score.ts';
import { changesInWords, dateInWords, resultWords } from './result-words.ts';

interface Props {
  quiz: QuizDefinition;
  /** The latest first. */
  results: KeptResult[];
  now: DimensionResult[];
}

/** Earlier results with their dates, and what changed since, band by band. */
export function EarlierResults({ quiz, results, now }: Props) {
  if (results.length === 0) return null;
  return (
    <section class="earlier-results screen-only">
      <h2>{resultWords.earlier}</h2>
      <ol>
        {results.map(({ at, answers }) => {
          const { conclusion, dimensions } = resultOf(quiz, answers);
          const title = conclusion.kind === 'headline' ? conclusion.headline.title : conclusion.title;
          return (
            <li key={at}>
              <p>
                <time dateTime={at}>{dateInWords(at)}</time>: <strong>{title}</strong>
              </p>
              {changesInWords(compareBands(quiz.bands, dimensions, now)).map((change) => (
                <p key={change}>{change}</p>
              ))}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
