import { byDue } from '../dates.ts';
import { editPlan } from '../edit-store.ts';
import { useFocusAfter } from '../forms/focus-after.tsx';
import type { Plan } from '../plan.ts';
import { plannerWords } from './words.ts';

/** Offers the order of the roadmap where the milestones stand in another here, and so have other numbers. */
export function DateOrder({ milestones }: Pick<Plan, 'milestones'>) {
  const focusAfter = useFocusAfter(milestones);
  const inOrder = byDue(milestones);
  if (inOrder.every((one, place) => one === milestones[place])) return null;
  const sort = () => {
    editPlan((now) => ({ ...now, milestones: byDue(now.milestones) }));
    focusAfter('milestones');
  };
  return (
    <div>
      <p class="field-hint">{plannerWords.otherOrder}</p>
      <div class="button-row planner-item-actions">
        <button type="button" class="button-quiet" onClick={sort}>
          {plannerWords.sort}
        </button>
      </div>
    </div>
  );
}
