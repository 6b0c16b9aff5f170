import { useRef, useState } from 'preact/hooks';
import type { QuizDefinition } from '../definition.ts';
import type { KeptResult } from '../results-record.ts';
import { compareBands } from '../scoring/comparison.ts';
import { resultOf } from '../scoring/result.ts';
import type { DimensionResult } from '../scoring/score.ts';
import { changesInWords } from './change-words.ts';
import { keepWords } from './keep-words.ts';
import { OwnWordsList } from './OwnWordsBack.tsx';
import { dateInWords } from './result-words.ts';

export interface EarlierResultsProps {
  quiz: QuizDefinition;
  /** The latest first. */
  results: KeptResult[];
  now: DimensionResult[];
  onDelete: (id: string) => void;
  onPutBack: (result: KeptResult) => void;
}

/** Earlier results with their dates, what changed since, band by band, and a way to delete each. */
export function EarlierResults({ quiz, results, now, onDelete, onPutBack }: EarlierResultsProps) {
  const [deleted, setDeleted] = useState<KeptResult>();
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  if (results.length === 0 && !deleted && said === '') return null;

  const remove = (result: KeptResult) => {
    onDelete(result.id);
    setDeleted(result);
    setSaid(keepWords.deleted(dateInWords(result.at)));
    // The button pressed is gone in a moment, and focus would go with it.
    heading.current?.focus();
  };
  const putBack = () => {
    if (deleted) onPutBack(deleted);
    setDeleted(undefined);
    setSaid(keepWords.putBack);
    heading.current?.focus();
  };
  return (
    <section class="earlier-results screen-only">
      <h2 ref={heading} tabIndex={-1}>
        {keepWords.earlier}
      </h2>
      <p role="status">{said}</p>
      {deleted && (
        <button type="button" class="button-quiet" onClick={putBack}>
          {keepWords.undo}
        </button>
      )}
      <ol>
        {results.map((result) => (
          <li key={result.id}>
            <EarlierResult quiz={quiz} result={result} now={now} />
            <button type="button" class="button-quiet" onClick={() => remove(result)}>
              {keepWords.deleteEarlier}
              <span class="visually-hidden"> {dateInWords(result.at)}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function EarlierResult({
  quiz,
  result,
  now,
}: {
  quiz: QuizDefinition;
  result: KeptResult;
  now: DimensionResult[];
}) {
  const { at, answers } = result;
  const { decision, dimensions, ownWords } = resultOf(quiz, answers);
  return (
    <>
      <p>
        <time dateTime={at}>{dateInWords(at)}</time>: <strong>{decision.title}</strong>
      </p>
      {changesInWords(compareBands(quiz.bands, dimensions, now)).map((change) => (
        <p key={change}>{change}</p>
      ))}
      {ownWords.length > 0 && (
        <details>
          <summary>{keepWords.ownWordsThen}</summary>
          <OwnWordsList words={ownWords} />
        </details>
      )}
    </>
  );
}
