import { useEffect, useState } from 'preact/hooks';
import type { Plan } from '../plan.ts';
import { hasClosingWords } from './grounds.ts';

type Parts = typeof import('./looking-back.ts');

/** The parts that look back, loaded once a plan has something of the kind; whether they failed to load. */
export function useLookingBack(plan: Plan): { parts?: Parts; failed?: boolean } {
  const [loaded, setLoaded] = useState<{ parts?: Parts; failed?: boolean }>({});
  const wanted = plan.checkIns.length > 0 || plan.closed !== '' || hasClosingWords(plan);
  useEffect(() => {
    if (!wanted) return;
    import('./looking-back.ts').then(
      (parts) => setLoaded({ parts }),
      () => setLoaded({ failed: true }),
    );
  }, [wanted]);
  return wanted ? loaded : {};
}
