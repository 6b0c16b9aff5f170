import { useEffect } from 'preact/hooks';
import { site } from '../../site.ts';
import { useStore } from '../../storage/use-store.tsx';
import { isBegun } from '../answer.ts';
import type { Answers, Question, QuizDefinition } from '../definition.ts';
import { resultOf } from '../scoring/result.ts';
import type { Go } from '../taking/useStep.tsx';
import { AfterResult } from './AfterResult.tsx';
import { BandTable } from './BandTable.tsx';
import { Conclusion } from './Conclusion.tsx';
import { presentResult } from './kept-results.ts';
import { NextSteps } from './NextSteps.tsx';
import { OwnPlanPart, OwnWordsBack } from './OwnWordsBack.tsx';
import { dateInWords } from './result-words.ts';
import { resultsStore } from './results-store.ts';
import { Signposts } from './Signposts.tsx';
import { StandingOutAnswers } from './StandingOutAnswers.tsx';

export interface ResultProps {
  quiz: QuizDefinition;
  pages: Question[][];
  answers: Answers;
  focus: boolean;
  go: Go;
  onStartAgain: () => void;
  /** Clears the answers and leaves the result. */
  onForget: () => void;
}

/** What the answers add up to, why, and what to do next. Keeps the result with its date when it is first shown. */
export function ResultPage({ quiz, pages, answers, focus, go, onStartAgain, onForget }: ResultProps) {
  const store = resultsStore(quiz);
  const results = useStore(store.$results);
  useEffect(() => {
    // Back leads here once more after a result was deleted, and then there is nothing to keep.
    if (isBegun(quiz, answers)) store.keep(answers, new Date().toISOString());
  }, []);

  const result = resultOf(quiz, answers);
  const date = dateInWords(presentResult(quiz, results, answers)?.at ?? new Date().toISOString());
  return (
    <article class="quiz-step quiz-result">
      <Conclusion quiz={quiz} result={result} date={date} focus={focus} />
      <Signposts signposts={result.signposts.filter(({ when }) => when)} />
      <OwnWordsBack words={result.ownWords} />
      <OwnPlanPart quiz={quiz} plan={result.ownPlan} />
      <BandTable quiz={quiz} dimensions={result.dimensions} />
      <StandingOutAnswers
        quiz={quiz}
        pages={pages}
        answers={answers}
        go={go}
        standingOut={result.standingOut}
      />
      <NextSteps quiz={quiz} steps={result.nextSteps} capped={result.capped} />
      <Signposts signposts={result.signposts.filter(({ when }) => !when)} />
      <p class="result-note">
        {quiz.note}
        <span class="print-only">
          {site.name} · {location.host}
          {location.pathname}
        </span>
      </p>
      <AfterResult
        quiz={quiz}
        answers={answers}
        result={result}
        results={results}
        date={date}
        onStartAgain={onStartAgain}
        onForget={onForget}
      />
    </article>
  );
}
