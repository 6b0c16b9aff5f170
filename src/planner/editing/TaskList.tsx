import { Still } from '../forms/Still.tsx';
import { Waymark } from '../forms/Waymark.tsx';
import type { Plan } from '../plan.ts';
import { later, type Progress, progressOf, type SectionId, shortPath } from '../progress.ts';
import { progressPaint, progressSaid } from './Section.tsx';
import { plannerWords, sectionWords } from './words.ts';

/** Unfolds the section a link leads to. Browsers that do it by themselves find it done. */
export function unfold(section: string): void {
  const fold = document.getElementById(section)?.closest('details');
  if (fold) fold.open = true;
}

/** The sections with how far each is, as a trail to follow. */
export function TaskList({ plan, today }: { plan: Plan; today: string }) {
  const rows = (sections: readonly SectionId[]) =>
    sections.map((section) => (
      <Task
        key={section}
        section={section}
        progress={progressOf(plan, section)}
        said={progressSaid(plan, section, today)}
      />
    ));
  return (
    <nav class="planner-tasks" aria-label={plannerWords.parts}>
      <p class="eyebrow">{plannerWords.shortPath}</p>
      <ol>{rows(shortPath)}</ol>
      <p class="eyebrow">{plannerWords.later}</p>
      <ol>{rows(later)}</ol>
    </nav>
  );
}

interface TaskProps {
  section: SectionId;
  progress: Progress;
  said: string;
}

function Task({ section, progress, said }: TaskProps) {
  return (
    <Still on={[section, progress, said]}>
      {() => (
        <li class="planner-task">
          <Waymark paint={progressPaint[progress]} />
          <a href={`#${section}`} onClick={() => unfold(section)}>
            {sectionWords[section].title}
          </a>
          <span class="planner-progress">{said}</span>
        </li>
      )}
    </Still>
  );
}
