import type { QuizDefinition } from '../definition.ts';
import type { QuizResult } from '../scoring/result.ts';
import { StepHeading } from '../taking/StepHeading.tsx';
import { addressOf } from '../taking/steps.ts';
import { checkWords, closenessInWords, resultWords } from './result-words.ts';

interface Props {
  quiz: QuizDefinition;
  result: QuizResult;
  date: string;
  focus: boolean;
}

/** The headline of a result: what it is, what it means, why, and how close another one is. */
export function Conclusion({ quiz, result: { decision, closeTo }, date, focus }: Props) {
  return (
    <header>
      <p class="eyebrow">
        {resultWords.eyebrow} · {quiz.title} · {date}
      </p>
      <StepHeading focus={focus}>{decision.title}</StepHeading>
      {decision.meaning.map((paragraph) => (
        <p key={paragraph} class="result-meaning">
          {paragraph}
        </p>
      ))}
      {decision.because && (
        <p class="result-because">
          <strong>{resultWords.because}.</strong> {decision.because}
        </p>
      )}
      {closeTo && <p class="result-close">{closenessInWords(closeTo)}</p>}
      {!decision.clear && (
        <a class="button-plain screen-only" href={addressOf({ kind: 'check' })}>
          {checkWords.check}
        </a>
      )}
    </header>
  );
}
