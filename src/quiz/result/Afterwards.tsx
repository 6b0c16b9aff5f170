import { address } from '../../address.ts';
import { isBegun } from '../answer.ts';
import type { Answers, QuizDefinition } from '../definition.ts';
import type { KeptResult } from '../results-record.ts';
import type { QuizResult } from '../scoring/result.ts';
import { ClearAnswers } from '../taking/ClearAnswers.tsx';
import { startWords } from '../taking/words.ts';
import { EarlierResults } from './EarlierResults.tsx';
import { KeepResult } from './KeepResult.tsx';
import { keepWords } from './keep-words.ts';
import { presentResult, resultsBefore } from './kept-results.ts';
import { resultAsText } from './result-text.ts';
import { resultsStore } from './results-store.ts';

export interface AfterwardsProps {
  quiz: QuizDefinition;
  answers: Answers;
  result: QuizResult;
  results: KeptResult[];
  /** The result's date in words. */
  date: string;
  onStartAgain: () => void;
  /** Clears the answers and leaves the result. */
  onForget: () => void;
}

/**
 * The results before this one, to compare; and ways to keep it, to begin again and to delete, unless nothing was answered.
 */
export function Afterwards({
  quiz,
  answers,
  result,
  results,
  date,
  onStartAgain,
  onForget,
}: AfterwardsProps) {
  const store = resultsStore(quiz);
  const forget = () => {
    const present = presentResult(quiz, results, answers);
    if (present) store.remove(present.id);
    onForget();
  };
  const again = { ...startWords.again, about: `${startWords.again.about} ${keepWords.again}` };
  return (
    <>
      <EarlierResults
        quiz={quiz}
        results={resultsBefore(quiz, results, answers)}
        now={result.dimensions}
        onDelete={store.remove}
        onPutBack={store.putBack}
      />
      {isBegun(quiz, answers) && (
        <KeepResult
          text={() => resultAsText(quiz, answers, result, date)}
          secondOpinion={address(`/quiz/${quiz.id}/second-opinion/`)}
        >
          <ClearAnswers words={again} onClear={onStartAgain} />
          <ClearAnswers words={keepWords.delete} onClear={forget} />
        </KeepResult>
      )}
    </>
  );
}
