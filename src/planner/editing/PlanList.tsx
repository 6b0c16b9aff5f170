import { useStore } from '../../storage/use-store.tsx';
import { NotLoaded } from '../NotLoaded.tsx';
import { $plans } from '../plan-store.ts';
import { useLoaded } from '../useLoaded.tsx';
import type { ListedPlansProps } from './ListedPlans.tsx';
import { plannerWords } from './words.ts';

/** The kept plans, folded; what can be done with them is loaded when they are first unfolded. */
export function PlanList(props: ListedPlansProps) {
  const { length } = useStore($plans);
  const {
    part: Listed,
    failed,
    want,
  } = useLoaded(async () => (await import('./ListedPlans.tsx')).ListedPlans);
  return (
    <details class="planner-fold planner-aside" onToggle={(event) => event.currentTarget.open && want()}>
      <summary>
        {plannerWords.plans.title} ({length})
      </summary>
      <div class="planner-fold-body">
        {Listed && <Listed {...props} />}
        {failed && <NotLoaded />}
      </div>
    </details>
  );
}
