import { Still } from '../forms/Still.tsx';
import { Waymark } from '../forms/Waymark.tsx';
import { NotLoaded } from '../NotLoaded.tsx';
import type { Plan } from '../plan.ts';
import { later, progressOf } from '../progress.ts';
import { useLoaded } from '../useLoaded.tsx';
import { progressPaint, progressSaid } from './Section.tsx';
import { plannerWords, sectionWords } from './words.ts';

interface Props {
  plan: Plan;
  today: string;
  onNewPlan: (made: Plan, words: string) => void;
}

/** The sections that wait, folded, until they are wanted; their forms are loaded when the first is unfolded. */
export function LaterSections({ plan, today, onNewPlan }: Props) {
  const { part: Form, failed, want } = useLoaded(async () => (await import('./LaterForm.tsx')).LaterForm);
  return (
    <div class="planner-later">
      <p class="eyebrow">{plannerWords.later}</p>
      {later.map((section) => {
        const progress = progressOf(plan, section);
        const said = progressSaid(plan, section, today);
        return (
          <Still key={section} on={[progress, said, today, Form, failed, Form && plan]}>
            {() => (
              <details class="planner-fold" onToggle={(event) => event.currentTarget.open && want()}>
                <summary>
                  <Waymark paint={progressPaint[progress]} />
                  <h2 id={section} tabindex={-1}>
                    {sectionWords[section].title}
                  </h2>
                  <span class="planner-progress">{said}</span>
                </summary>
                <div class="planner-fold-body">
                  {Form && <Form section={section} plan={plan} today={today} onNewPlan={onNewPlan} />}
                  {failed && <NotLoaded />}
                </div>
              </details>
            )}
          </Still>
        );
      })}
    </div>
  );
}
