import { Fragment } from 'preact';
import { useEffect } from 'preact/hooks';
import { address } from '../../address.ts';
import { keeper } from '../../storage/kept.ts';
import type { Plan } from '../plan.ts';
import { type Gap, gaps, type SectionId } from '../progress.ts';
import { OtherWays } from '../take-away/OtherWays.tsx';
import { gapWords, plannerWords } from './words.ts';

const gapSections: Record<Gap, SectionId> = {
  goal: 'goal',
  'goal-date': 'goal',
  evidence: 'goal',
  why: 'why',
  milestones: 'milestones',
  'second-milestone': 'milestones',
  'milestone-titles': 'milestones',
  'milestone-dates': 'milestones',
  obstacles: 'obstacles',
  'obstacle-words': 'obstacles',
  'if-then': 'obstacles',
};

/** What a first roadmap still lacks, and the ways to take it along. */
export function TakeAway({ plan }: { plan: Plan }) {
  const words = plannerWords.takeAway;
  const missing = gaps(plan);
  const complete = missing.length === 0;
  // Now there is something worth keeping. Firefox asks its user, who has just seen why.
  useEffect(() => {
    if (!complete) return;
    import('../../storage/stay.ts').then(
      ({ askToStayOnce }) => askToStayOnce(keeper),
      () => undefined,
    );
  }, [complete]);
  return (
    <section class="planner-section" aria-labelledby="take-away">
      <h2 id="take-away" tabindex={-1}>
        {words.title}
      </h2>
      {complete ? (
        <p>{words.complete}</p>
      ) : (
        <p>
          {words.open}{' '}
          {missing.map((gap, place) => (
            <Fragment key={gap}>
              {place > 0 && ', '}
              <a href={`#${gapSections[gap]}`}>{gapWords[gap]}</a>
            </Fragment>
          ))}
          .
        </p>
      )}
      <OtherWays
        plan={plan}
        before={
          <a class="button" href={address('/roadmap/')}>
            {plannerWords.print}
          </a>
        }
      />
    </section>
  );
}
