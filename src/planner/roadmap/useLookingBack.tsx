import { useEffect, useState } from 'preact/hooks';
import { hasClosingWords } from '../closing.ts';
import type { Plan } from '../plan.ts';

/** The parts that look back, loaded once a plan has something of the kind; whether they failed to load. */
export function useLookingBack(plan: Plan): {
  parts: typeof import('./looking-back.ts') | undefined;
  failed: boolean;
} {
  const [parts, setParts] = useState<typeof import('./looking-back.ts')>();
  const [failed, setFailed] = useState(false);
  const wanted = plan.checkIns.length > 0 || plan.closed !== '' || hasClosingWords(plan);
  useEffect(() => {
    if (!wanted) return;
    import('./looking-back.ts').then(setParts, () => setFailed(true));
  }, [wanted]);
  return wanted ? { parts, failed } : { parts: undefined, failed: false };
}
