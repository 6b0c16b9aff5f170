import { useEffect, useState } from 'preact/hooks';
import { areStored } from '../answers-store.ts';
import type { QuizOpening } from '../definition.ts';
import type { EndingParts } from '../result/ending.ts';
import type { ResultProps } from '../result/ResultPage.tsx';
import { loadingWords } from './words.ts';

interface Props extends Omit<ResultProps, 'quiz'> {
  quiz: QuizOpening;
  /** Which page of the ending to show; undefined while the end is only near enough to load its code. */
  step: 'check' | 'result' | undefined;
  /** Differs at each arrival. */
  arrival: string;
}

/** The check page and the result, whose code is loaded when the end of the questions comes near. */
export function Ending({ step, arrival, quiz, ...page }: Props) {
  const [loaded, setLoaded] = useState<EndingParts>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    import('../result/ending.ts')
      .then(({ endingOf }) => endingOf(quiz))
      .then(setLoaded, () => setFailed(true));
  }, []);

  if (!step) return null;
  if (loaded) {
    const Page = step === 'check' ? loaded.CheckPage : loaded.ResultPage;
    return <Page key={arrival} {...page} quiz={loaded.quiz} />;
  }
  return (
    <div role="status">
      <p>{failed ? `${loadingWords.failed} ${loadingWords.reload(areStored())}` : loadingWords.loading}</p>
      {failed && (
        <button type="button" class="button" onClick={() => location.reload()}>
          {loadingWords.tryAgain}
        </button>
      )}
    </div>
  );
}
