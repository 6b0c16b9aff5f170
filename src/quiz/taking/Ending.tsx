import { useEffect, useState } from 'preact/hooks';
import type { ResultProps } from '../result/ResultPage.tsx';
import { loadingWords } from './words.ts';

interface Props extends ResultProps {
  /** Which page of the ending to show; undefined while the end is only near enough to load its code. */
  step: 'check' | 'result' | undefined;
  /** Differs at each arrival. */
  arrival: string;
}

/** The check page and the result, whose code is loaded when the end of the questions comes near. */
export function Ending({ step, arrival, ...page }: Props) {
  const [pages, setPages] = useState<typeof import('../result/ending.ts')>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    import('../result/ending.ts').then(setPages, () => setFailed(true));
  }, []);

  if (!step) return null;
  if (pages) {
    return step === 'check' ? (
      <pages.CheckPage key={arrival} {...page} />
    ) : (
      <pages.ResultPage key={arrival} {...page} />
    );
  }
  return (
    <div role="status">
      <p>{failed ? loadingWords.failed : loadingWords.loading}</p>
      {failed && (
        <button type="button" class="button" onClick={() => location.reload()}>
          {loadingWords.tryAgain}
        </button>
      )}
    </div>
  );
}
