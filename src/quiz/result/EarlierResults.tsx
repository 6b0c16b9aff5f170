import { useRef, useState } from 'preact/hooks';
import type { QuizDefinition } from '../definition.ts';
import type { KeptResult } from '../results-record.ts';
import { type BandChange, compareBands } from '../scoring/comparison.ts';
import { resultOf } from '../scoring/result.ts';
import type { DimensionResult } from '../scoring/score.ts';
import { changesInWords } from './change-words.ts';
import { keepWords, timeInWords } from './keep-words.ts';
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

/**
 * Earlier results with their dates, what changed since, band by band, and a way to delete each. Paper has the latest
 * alone, and none where no band can be compared.
 */
export function EarlierResults({ quiz, results, now, onDelete, onPutBack }: EarlierResultsProps) {
  const [deleted, setDeleted] = useState<KeptResult>();
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  if (results.length === 0 && !deleted && said === '') return null;
  /** The date, with the time where another result has the same. */
  const moment = ({ at }: KeptResult) => {
    const sameDay = results.filter((other) => dateInWords(other.at) === dateInWords(at));
    return sameDay.length > 1 ? `${dateInWords(at)}, ${timeInWords(at)}` : dateInWords(at);
  };

  const remove = (result: KeptResult) => {
    onDelete(result.id);
    setDeleted(result);
    setSaid(keepWords.deleted(moment(result)));
    // The button pressed is gone in a moment, and focus would go with it.
    heading.current?.focus();
  };
  const putBack = () => {
    if (deleted) onPutBack(deleted);
    setDeleted(undefined);
    setSaid(keepWords.putBack);
    heading.current?.focus();
  };
  const [latest] = results;
  const onPaper = latest && changesSince(quiz, latest, now).some(({ direction }) => direction);
  return (
    <section class={`earlier-results${onPaper ? '' : ' screen-only'}`}>
      <h2 ref={heading} tabIndex={-1}>
        {keepWords.earlier}
      </h2>
      <p class="screen-only" role="status">
        {said}
      </p>
      {deleted && (
        <button type="button" class="button-quiet screen-only" onClick={putBack}>
          {keepWords.undo}
        </button>
      )}
      <ol>
        {results.map((result) => (
          <li key={result.id} class={result === latest ? undefined : 'screen-only'}>
            <EarlierResult quiz={quiz} result={result} moment={moment(result)} now={now} />
            <button type="button" class="button-quiet screen-only" onClick={() => remove(result)}>
              {keepWords.deleteEarlier}
              <span class="visually-hidden"> {moment(result)}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function changesSince(quiz: QuizDefinition, { answers }: KeptResult, now: DimensionResult[]): BandChange[] {
  return compareBands(quiz.bands, resultOf(quiz, answers).dimensions, now);
}

function EarlierResult({
  quiz,
  result,
  moment,
  now,
}: {
  quiz: QuizDefinition;
  result: KeptResult;
  moment: string;
  now: DimensionResult[];
}) {
  const { at, answers } = result;
  const { decision, ownWords } = resultOf(quiz, answers);
  return (
    <>
      <p>
        <time dateTime={at}>{moment}</time>: <strong>{decision.title}</strong>
      </p>
      {changesInWords(changesSince(quiz, result, now)).map((change) => (
        <p key={change}>{change}</p>
      ))}
      {ownWords.length > 0 && (
        <details class="screen-only">
          <summary>{keepWords.ownWordsThen}</summary>
          <OwnWordsList words={ownWords} />
        </details>
      )}
    </>
  );
}
