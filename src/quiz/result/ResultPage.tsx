import { useEffect } from 'preact/hooks';
import { address, site } from '../../site.ts';
import { useStore } from '../../storage/use-store.tsx';
import type { Answers, Question, QuizDefinition } from '../definition.ts';
import { resultOf } from '../scoring/result.ts';
import { StartAgain } from '../taking/StartAgain.tsx';
import type { Go } from '../taking/useStep.tsx';
import { BandTable } from './BandTable.tsx';
import { Conclusion } from './Conclusion.tsx';
import { DeleteResult } from './DeleteResult.tsx';
import { EarlierResults } from './EarlierResults.tsx';
import { KeepResult } from './KeepResult.tsx';
import { presentResult, resultsBefore } from './kept-results.ts';
import { NextSteps } from './NextSteps.tsx';
import { OwnPlanPart, OwnWordsBack } from './OwnWordsBack.tsx';
import { resultAsText } from './result-text.ts';
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
  const store = resultsStore(quiz.id);
  const results = useStore(store.$results);
  useEffect(() => store.keep(answers, new Date().toISOString()), []);

  const result = resultOf(quiz, answers);
  const present = presentResult(results, answers);
  const date = dateInWords(present?.at ?? new Date().toISOString());
  const forget = () => {
    if (present) store.remove(present.id);
    onForget();
  };
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
      <KeepResult
        text={() => resultAsText(quiz, answers, result, date)}
        secondOpinion={address(`/quiz/${quiz.id}/second-opinion/`)}
      >
        <StartAgain onStartAgain={onStartAgain} />
        <DeleteResult onDelete={forget} />
      </KeepResult>
      <EarlierResults
        quiz={quiz}
        results={resultsBefore(results, answers)}
        now={result.dimensions}
        onDelete={store.remove}
        onPutBack={store.putBack}
      />
    </article>
  );
}
