import { useStore } from '../../storage/use-store.tsx';
import { $planId, $plans } from '../plan-store.ts';
import { plannerWords } from './words.ts';

interface Props {
  onOpen: (id: string) => void;
  onNew: () => void;
  onRemove: () => void;
}

/** The kept plans, folded: which one is open, others to open, a new one, and deleting the open one. */
export function PlanList({ onOpen, onNew, onRemove }: Props) {
  const [plans, current] = [useStore($plans), useStore($planId)];
  const { title, unnamed, open, start, remove } = plannerWords.plans;
  return (
    <details class="planner-fold planner-aside">
      <summary>
        {title} ({plans.length})
      </summary>
      <div class="planner-fold-body">
        <ul class="planner-plans">
          {plans.map(({ id, goal }) => {
            const name = goal.trim() === '' ? unnamed : goal;
            return (
              <li key={id}>
                {id === current ? (
                  <>
                    <bdi>{name}</bdi> <span class="planner-progress">{open}</span>
                  </>
                ) : (
                  <button type="button" class="button-quiet" onClick={() => onOpen(id)}>
                    <bdi>{name}</bdi>
                  </button>
                )}
              </li>
            );
          })}
        </ul>
        <div class="button-row">
          <button type="button" class="button-plain" onClick={onNew}>
            {start}
          </button>
          {current !== '' && (
            <button type="button" class="button-quiet" onClick={onRemove}>
              {remove}
            </button>
          )}
        </div>
      </div>
    </details>
  );
}
