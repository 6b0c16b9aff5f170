import { Pieces } from '../forms/Pieces.tsx';
import { goalSentence } from '../goal-sentence.ts';
import type { Plan } from '../plan.ts';

/** The goal with its date and its sign as one sentence, under its title; nothing while nothing is written. */
export function GoalSentence({ plan, title }: { plan: Plan; title: string }) {
  const sentence = goalSentence(plan);
  if (sentence.length === 0) return null;
  return (
    <figure class="planner-sentence">
      <figcaption class="eyebrow">{title}</figcaption>
      <p>
        <Pieces pieces={sentence} />
      </p>
    </figure>
  );
}
