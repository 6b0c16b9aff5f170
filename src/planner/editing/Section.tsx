import type { ComponentChildren } from 'preact';
import { type Paint, Waymark } from '../forms/Waymark.tsx';
import type { Plan } from '../plan.ts';
import { progressOf, reviewIsDue, type SectionId } from '../progress.ts';
import { progressWords, reviewDue, sectionWords } from './words.ts';

interface Props {
  section: SectionId;
  plan: Plan;
  children: ComponentChildren;
}

/** How a section's mark is painted. */
export const progressPaint = {
  'not-started': 'bare',
  started: 'half',
  done: 'full',
} as const satisfies Record<string, Paint>;

/** How far a section is, in words; of the review also that its day has come. */
export function progressSaid(plan: Plan, section: SectionId, today: string): string {
  const due = section === 'closing' && reviewIsDue(plan, today);
  return due ? reviewDue : progressWords[progressOf(plan, section)];
}

/** A section of the short path: always open. */
export function Section({ section, plan, children }: Props) {
  const { title, intro } = sectionWords[section];
  return (
    <section class="planner-section" aria-labelledby={section}>
      <h2 id={section} tabindex={-1}>
        <Waymark paint={progressPaint[progressOf(plan, section)]} />
        {title}
      </h2>
      {/* Not the empty text itself: Preact would write it anew at each drawing. */}
      {intro !== '' && <p class="planner-intro">{intro}</p>}
      {children}
    </section>
  );
}
