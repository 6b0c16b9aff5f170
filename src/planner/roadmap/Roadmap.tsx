import { useEffect } from 'preact/hooks';
import { address } from '../../address.ts';
import { useStore } from '../../storage/use-store.tsx';
import { NotLoadedText } from '../NotLoaded.tsx';
import { emptyPlan, type Plan } from '../plan.ts';
import { $plan, $started, followPlans } from '../plan-store.ts';
import { useSharedView } from '../sharing/useSharedView.tsx';
import { OtherWays } from '../take-away/OtherWays.tsx';
import { useToday } from '../useToday.tsx';
import { RoadmapSheet } from './RoadmapSheet.tsx';
import { hasSheet } from './roadmap-plan.ts';
import { roadmapWords as words } from './roadmap-words.ts';
import { Trail } from './Trail.tsx';

/**
 * The kept plan as a sheet to look at, print and take along, or one that came in a link. Shows a heading alone until the
 * plan is read.
 */
export default function Roadmap() {
  const plan = useStore($plan);
  const started = useStore($started);
  const day = useToday();
  const { View, own: isOwn, late = false, failed } = useSharedView();
  useEffect(followPlans, []);
  if (!started || day === '' || !(View || isOwn)) {
    return (
      <div class="roadmap roadmap-opening">
        <h1>{words.title}</h1>
        <p class="lede" role={failed ? 'alert' : undefined}>
          {failed ? <NotLoadedText /> : words.opening}
        </p>
      </div>
    );
  }
  const own = hasSheet(plan) ? (
    <>
      <Actions plan={plan} />
      <RoadmapSheet plan={plan} today={day} />
    </>
  ) : (
    <Empty today={day} />
  );
  const sheet = (other: Plan) => <RoadmapSheet plan={other} today={day} />;
  return (
    <div class="roadmap">
      {View ? (
        <View late={late} sheet={sheet}>
          {own}
        </View>
      ) : (
        own
      )}
    </div>
  );
}

function Actions({ plan }: { plan: Plan }) {
  return (
    <div class="roadmap-actions screen-only">
      <OtherWays
        plan={plan}
        before={
          <>
            <button type="button" class="button" onClick={() => print()}>
              {words.print}
            </button>
            <a class="button-plain" href={address('/planner/')}>
              {words.edit}
            </a>
            {plan.closed === '' && (
              <a class="button-plain" href={address('/planner/#check-in')}>
                {words.checkIn}
              </a>
            )}
          </>
        }
        after={
          <a class="button-quiet" href={address('/kits/blank-roadmap/')}>
            {words.blank}
          </a>
        }
      />
    </div>
  );
}

function Empty({ today: day }: { today: string }) {
  return (
    <div class="roadmap-empty">
      <div class="roadmap-empty-words stack">
        <h1>{words.emptyTitle}</h1>
        <p class="lede">{words.emptyLede}</p>
        <p>{words.emptySteps}</p>
        <p class="button-row">
          <a class="button" href={address('/planner/')}>
            {words.emptyStart}
          </a>
          <a class="button-plain" href={address('/quiz/')}>
            {words.emptyQuiz}
          </a>
          <a class="button-quiet" href={address('/kits/blank-roadmap/')}>
            {words.blank}
          </a>
        </p>
      </div>
      <Trail plan={emptyPlan} today={day} shape="wide" />
      <Trail plan={emptyPlan} today={day} shape="narrow" />
    </div>
  );
}
