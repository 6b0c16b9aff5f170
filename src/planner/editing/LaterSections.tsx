import { useState } from 'preact/hooks';
import { Waymark } from '../forms/Waymark.tsx';
import { NotLoaded } from '../NotLoaded.tsx';
import type { Plan } from '../plan.ts';
import { later, progressOf } from '../progress.ts';
import type { LaterForm } from './LaterForm.tsx';
import { progressPaint } from './Section.tsx';
import { plannerWords, progressWords, sectionWords } from './words.ts';

/** The sections that wait, folded, until they are wanted; their forms are loaded when the first is unfolded. */
export function LaterSections({ plan, today }: { plan: Plan; today: string }) {
  const [loaded, setLoaded] = useState<{ Form?: typeof LaterForm; failed?: boolean }>({});
  const { Form, failed } = loaded;
  const load = async () => {
    if (Form) return;
    try {
      setLoaded({ Form: (await import('./LaterForm.tsx')).LaterForm });
    } catch {
      setLoaded({ failed: true });
    }
  };
  return (
    <div class="planner-later">
      <p class="eyebrow">{plannerWords.later}</p>
      {later.map((section) => {
        const progress = progressOf(plan, section);
        return (
          <details
            key={section}
            class="planner-fold"
            onToggle={(event) => event.currentTarget.open && load()}
          >
            <summary>
              <Waymark paint={progressPaint[progress]} />
              <h2 id={section} tabindex={-1}>
                {sectionWords[section].title}
              </h2>
              <span class="planner-progress">{progressWords[progress]}</span>
            </summary>
            <div class="planner-fold-body">
              {Form && <Form section={section} plan={plan} today={today} />}
              {failed && (
                <p class="field-error" role="alert">
                  <NotLoaded />
                </p>
              )}
            </div>
          </details>
        );
      })}
    </div>
  );
}
