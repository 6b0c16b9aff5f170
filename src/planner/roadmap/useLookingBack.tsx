import { useEffect } from 'preact/hooks';
import { hasClosingWords } from '../closing.ts';
import type { Plan } from '../plan.ts';
import { useLoaded } from '../useLoaded.tsx';

/** The parts that look back, loaded once a plan has something of the kind; whether they failed to load. */
export function useLookingBack(plan: Plan): {
  parts?: typeof import('./looking-back.ts') | undefined;
  failed?: boolean | undefined;
} {
  const { part: parts, failed, want } = useLoaded(() => import('./looking-back.ts'));
  const wanted = plan.checkIns.length > 0 || plan.closed !== '' || hasClosingWords(plan);
  useEffect(() => {
    if (wanted) want();
  }, [wanted]);
  return wanted ? { parts, failed } : {};
}
