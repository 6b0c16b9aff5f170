import { useStore } from '../../storage/use-store.tsx';
import { dateInWords } from '../dates.ts';
import { copyOf } from '../further-plans.ts';
import { newId } from '../new-id.ts';
import { type Plan, says } from '../plan.ts';
import { $planId, $plans } from '../plan-store.ts';
import type { PlanEntry } from '../plans.ts';
import { planListWords as words } from './plan-list-words.ts';

export interface ListedPlansProps {
  /** The open plan. */
  plan: Plan;
  onOpen: (id: string) => void;
  onNew: () => void;
  /** Keeps one more plan, opens it and says so. */
  onNewPlan: (made: Plan, words: string) => void;
  onRemove: () => void;
}

/** Every kept plan with what became of it, to open; a new one; and copying and deleting the open one. */
export function ListedPlans({ plan, onOpen, onNew, onNewPlan, onRemove }: ListedPlansProps) {
  const [plans, current] = [useStore($plans), useStore($planId)];
  // What is under way stands before what is closed; beside that the oldest first.
  const listed = plans.toSorted((one, other) => Number(one.closed !== '') - Number(other.closed !== ''));
  return (
    <>
      <ul class="planner-plans">
        {listed.map((entry) => (
          <li key={entry.id}>
            {entry.id === current ? (
              <Name entry={entry} />
            ) : (
              <button type="button" class="button-quiet" onClick={() => onOpen(entry.id)}>
                <Name entry={entry} />
              </button>
            )}
            <p class="planner-plan-state">{stateOf(entry, entry.id === current)}</p>
          </li>
        ))}
      </ul>
      <div class="button-row">
        <button type="button" class="button-plain" onClick={onNew}>
          {words.start}
        </button>
        {current !== '' && (
          <>
            <button
              type="button"
              class="button-quiet"
              onClick={() => onNewPlan(copyOf(plan, newId), words.copied)}
            >
              {words.copy}
            </button>
            <button type="button" class="button-quiet" onClick={onRemove}>
              {words.remove}
            </button>
          </>
        )}
      </div>
    </>
  );
}

const Name = ({ entry: { goal } }: { entry: PlanEntry }) => <bdi>{says(goal) ? goal : words.unnamed}</bdi>;

/** What became of a plan, in words: "You are here · By 30 June 2027 · 2 of 5 milestones done". */
function stateOf({ closed, due, milestones, done }: PlanEntry, open: boolean): string {
  const states = [
    open ? words.open : '',
    closed === '' ? '' : words.closed(dateInWords(closed)),
    closed === '' && due !== '' ? words.by(dateInWords(due)) : '',
    milestones === 0 ? '' : words.done(done, milestones),
  ];
  return states.filter((state) => state !== '').join(' · ');
}
