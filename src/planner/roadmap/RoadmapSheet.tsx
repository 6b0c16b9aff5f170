import { useEffect, useState } from 'preact/hooks';
import { site } from '../../site.ts';
import { dateInWords } from '../dates.ts';
import { NotLoaded } from '../NotLoaded.tsx';
import { type CheckIn, type Plan, says } from '../plan.ts';
import { CheckIns } from './CheckIns.tsx';
import { IfThenPlans } from './IfThenPlans.tsx';
import { MilestoneTable } from './MilestoneTable.tsx';
import { nextStep } from './next-step.ts';
import { PeopleAndAsks } from './PeopleAndAsks.tsx';
import { writtenPlan } from './roadmap-plan.ts';
import { roadmapWords as words } from './roadmap-words.ts';
import { SheetHead } from './SheetHead.tsx';
import { Part, Typed } from './SheetPieces.tsx';
import { Trail } from './Trail.tsx';
import { useLookingBack } from './useLookingBack.tsx';
import { useSheetLayout } from './useSheetLayout.tsx';

/** The plan as a sheet for screen and paper. `today` is an ISO date. Parts with nothing in them are left out. */
export function RoadmapSheet({ plan: kept, today }: { plan: Plan; today: string }) {
  const plan = writtenPlan(kept);
  // A check-in in which nothing was said leaves its print all the same.
  const walked = { ...plan, checkIns: kept.checkIns };
  const layout = useSheetLayout(plan, today);
  const { setting } = layout;
  const { parts, failed } = useLookingBack(plan);
  const strip = parts ? layout.strip : [];
  return (
    <article class={`sheet sheet-${setting}${setting === 'pages' ? '' : ' sheet-beside'}`}>
      <div class="sheet-front">
        <SheetHead plan={plan} />
        <div class="sheet-trail">
          <Trail plan={walked} today={today} shape="wide" />
          <Trail plan={walked} today={today} shape="narrow" />
        </div>
        <TrailWords plan={walked} today={today} step={nextStep(plan)} inStrip={strip.length > 0} />
        <Part title={words.milestones} name="milestones" spare={plan.milestones.length === 0}>
          <MilestoneTable plan={plan} today={today} />
        </Part>
        <div class="sheet-halves">
          <IfThenPlans obstacles={plan.obstacles} />
          {says(plan.planB) && (
            <Part title={words.planB} name="plan-b">
              <p>
                <Typed text={plan.planB} />
              </p>
            </Part>
          )}
          <PeopleAndAsks people={plan.people} />
        </div>
        {parts && <parts.Closing plan={plan} />}
        <CheckIns plan={plan} filled={strip.length}>
          {parts && <parts.FilledBoxes checkIns={strip} />}
        </CheckIns>
        {failed && <NotLoaded />}
        <p class="sheet-foot print-only">
          {words.printed} {dateInWords(today)} · {site.name}
        </p>
      </div>
      {parts && <parts.CheckInLog checkIns={plan.checkIns} strip={strip} />}
    </article>
  );
}

interface TrailWordsProps {
  plan: Plan;
  today: string;
  /** The check-in that says what is next. */
  step: CheckIn | undefined;
  inStrip: boolean;
}

/**
 * Under the picture: the step last decided on, which on paper stands in the strip, and on a screen how the plan moves.
 * Those words come once the sheet is there; paper, and a page on which they do not load, has the picture.
 */
function TrailWords({ plan, today, step, inStrip }: TrailWordsProps) {
  const [moves, setMoves] = useState<string[]>([]);
  useEffect(() => {
    let shown = true;
    import('../momentum.ts').then(
      ({ momentum }) => shown && setMoves(momentum(plan, today)),
      () => undefined,
    );
    return () => {
      shown = false;
    };
  }, [plan, today]);
  return (
    <div class="sheet-trail-words">
      {step && (
        <p class={`sheet-next-step${inStrip ? ' screen-only' : ''}`}>
          <span class="sheet-label">{words.nextStep}</span> <Typed text={step.next} />
        </p>
      )}
      <p class="sheet-moves screen-only">{moves.join(' ')}</p>
    </div>
  );
}
