import { useState } from 'preact/hooks';
import { hasSlipped } from '../milestone-order.ts';
import type { Plan } from '../plan.ts';
import { MilestoneAtHand } from './MilestoneAtHand.tsx';
import { milestonesNow } from './milestones-now.ts';
import { checkInWords as words } from './words.ts';

/** How many are shown at first: a check-in takes two minutes. */
const FEW = 5;

/** The milestones that matter now. Those at hand when the check-in opens stay there, whatever becomes of them in it. */
export function MilestonesAtHand({ plan, today }: { plan: Plan; today: string }) {
  const [atHand] = useState(() =>
    milestonesNow(plan, today).map((milestone) => ({
      id: milestone.id,
      slipped: hasSlipped(milestone, today),
    })),
  );
  const [all, setAll] = useState(false);
  const found = atHand.flatMap(({ id, slipped }) => {
    const milestone = plan.milestones.find((one) => one.id === id);
    return milestone ? [{ milestone, slipped }] : [];
  });
  if (found.length === 0) return null;
  const shown = all ? found : found.slice(0, FEW);
  return (
    <section class="check-in-section" aria-labelledby="check-in-milestones">
      <h2 id="check-in-milestones" tabindex={-1}>
        {words.milestones}
      </h2>
      <ol class="check-in-milestones">
        {shown.map(({ milestone, slipped }) => (
          <MilestoneAtHand
            key={milestone.id}
            milestone={milestone}
            slipped={slipped}
            plan={plan}
            today={today}
          />
        ))}
      </ol>
      {shown.length < found.length && (
        <button
          type="button"
          class="button-plain"
          onClick={() => {
            setAll(true);
            document.getElementById('check-in-milestones')?.focus();
          }}
        >
          {words.more(found.length - shown.length)}
        </button>
      )}
    </section>
  );
}
