import { useEffect } from 'preact/hooks';
import { site } from '../../site.ts';
import { useStore } from '../../storage/use-store.tsx';
import type { Answers, Question, QuizDefinition } from '../definition.ts';
import { resultOf } from '../scoring/result.ts';
import { StartAgain } from '../taking/StartAgain.tsx';
import { StepHeading } from '../taking/StepHeading.tsx';
import { addressOf } from '../taking/steps.ts';
import type { Go } from '../taking/useStep.tsx';
import { BandTable } from './BandTable.tsx';
import { EarlierResults } from './EarlierResults.tsx';
import { KeepResult } from './KeepResult.tsx';
import { resultsBefore } from './kept-results.ts';
import { NextSteps } from './NextSteps.tsx';
import { resultAsText } from './result-text.ts';
import { checkWords, closenessInWords, dateInWords, resultWords } from './result-words.ts';
import { resultsStore } from './results-store.ts';
import { StandingOutAnswers } from './StandingOutAnswers.tsx';

export interface ResultProps {
  quiz: QuizDefinition;
  pages: Question[][];
  answers: Answers;
  focus: boolean;
  go: Go;
  onStartAgain: () => void;
}

/** What the answers add up to, why, and what to do next. Keeps the result with its date when it is first shown. */
export function ResultPage({ quiz, pages, answers, focus, go, onStartAgain }: ResultProps) {
  const store = resultsStore(quiz.id);
  const results = useStore(store.$results);
  useEffect(() => store.keep(answers, new Date().toISOString()), []);

  const result = resultOf(quiz, answers);
  const { conclusion, dimensions } = result;
  const date = dateInWords(results.at(-1)?.at ?? new Date().toISOString());
  return (
    <article class="quiz-step quiz-result">
      <header>
        <p class="eyebrow">
          {resultWords.eyebrow} · {quiz.title} · {date}
        </p>
        <StepHeading focus={focus}>
          {conclusion.kind === 'headline' ? conclusion.headline.title : conclusion.title}
        </StepHeading>
        {conclusion.kind === 'headline' ? (
          <>
            {conclusion.headline.meaning.map((paragraph) => (
              <p key={paragraph} class="result-meaning">
                {paragraph}
              </p>
            ))}
            <p class="result-because">
              <strong>{resultWords.because}.</strong> {conclusion.rule.because}
            </p>
            {conclusion.closeTo && <p class="result-close">{closenessInWords(conclusion.closeTo)}</p>}
          </>
        ) : (
          <>
            <p class="result-meaning">{conclusion.words}</p>
            <a class="button-plain screen-only" href={addressOf({ kind: 'check' })}>
              {checkWords.check}
            </a>
          </>
        )}
      </header>
      <BandTable quiz={quiz} dimensions={dimensions} />
      <StandingOutAnswers quiz={quiz} pages={pages} answers={answers} go={go} {...result} />
      <NextSteps quizId={quiz.id} steps={result.nextSteps} />
      <p class="result-note">
        {quiz.note}
        <span class="print-only">
          {site.name} · {location.host}
          {location.pathname}
        </span>
      </p>
      <KeepResult text={() => resultAsText(quiz, answers, result, date)}>
        <StartAgain onStartAgain={onStartAgain} />
      </KeepResult>
      <EarlierResults quiz={quiz} results={resultsBefore(results, answers)} now={dimensions} />
    </article>
  );
}
