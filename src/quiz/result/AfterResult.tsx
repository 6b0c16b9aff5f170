import { useEffect, useState } from 'preact/hooks';
import { areStored } from '../answers-store.ts';
import { loadingWords } from '../taking/words.ts';
import type { AfterwardsProps } from './Afterwards.tsx';
import { resultWords } from './result-words.ts';

/** What a visitor may do with a result. Its code comes once the result is shown, so that the result comes sooner. */
export function AfterResult(props: AfterwardsProps) {
  const [loaded, setLoaded] = useState<typeof import('./Afterwards.tsx')>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    import('./Afterwards.tsx').then(setLoaded, () => setFailed(true));
  }, []);
  if (failed) {
    return (
      <p role="status" class="screen-only">
        {resultWords.afterwardsFailed} {loadingWords.reload(areStored())}
      </p>
    );
  }
  return loaded ? <loaded.Afterwards {...props} /> : null;
}
