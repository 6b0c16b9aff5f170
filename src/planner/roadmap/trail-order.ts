import { byDue, daysBetween, isDate } from '../dates.ts';
import type { Milestone, Plan } from '../plan.ts';

/** Something that stands on the trail: a milestone, or the walker today. */
export interface Mark {
  /** Undefined for the walker. */
  milestone: Milestone | undefined;
  /** Where its date puts it between the trailhead, 0, and the goal, 1. */
  time: number;
}

/**
 * Every milestone and the walker, in walking order. Dates are to scale from the plan's first day to its last;
 * milestones without a date share what is left before the goal evenly.
 */
export function marksOf(plan: Plan, today: string): Mark[] {
  const ordered = byDue(plan.milestones);
  const dated = ordered.filter(({ due }) => isDate(due));
  const undated = ordered.slice(dated.length);
  const { timeOf } = timeScale(plan, today);

  const before = dated.filter(({ due }) => due < today);
  const walked: Mark[] = [
    ...before.map((milestone) => ({ milestone, time: timeOf(milestone.due) })),
    { milestone: undefined, time: timeOf(today) },
    ...dated.slice(before.length).map((milestone) => ({ milestone, time: timeOf(milestone.due) })),
  ];
  const from = walked.at(-1)?.time ?? 0;
  const step = (1 - from) / (undated.length + 1);
  return [...walked, ...undated.map((milestone, index) => ({ milestone, time: from + (index + 1) * step }))];
}

/** The first and the last day of a plan's trail, and where between 0 and 1 a date lies on it. */
export function timeScale(
  plan: Plan,
  today: string,
): { first: string; last: string; timeOf: (date: string) => number } {
  const dated = plan.milestones.filter(({ due }) => isDate(due));
  const days = [today, plan.created.slice(0, 10), plan.due, ...dated.map(({ due }) => due)]
    .filter(isDate)
    .sort();
  const [first = today, last = today] = [days[0], days.at(-1)];
  const span = daysBetween(first, last) || 1;
  // A goal without a date has no place on the scale, nor has one that is past: nothing may stand where it does.
  const scale = plan.due === last && isDate(last) ? 1 : (dated.length + 1) / (plan.milestones.length + 2);
  const timeOf = (date: string) => Math.min(1, Math.max(0, (daysBetween(first, date) / span) * scale || 0));
  return { first, last, timeOf };
}

/**
 * Moves places along a line apart until neighbours keep `gap`, all stay between `from` and `to` in their order, and
 * they move as little as they can in total (least squares). Where the line is too short, the gap shrinks.
 */
export function spreadApart(places: readonly number[], gap: number, from: number, to: number): number[] {
  const kept = Math.min(gap, (to - from) / Math.max(1, places.length - 1));
  // Without the gaps the task is to make a list rise: neighbours in the wrong order meet at their mean.
  const groups: { sum: number; count: number }[] = [];
  places.forEach((place, index) => {
    let group = { sum: place - index * kept, count: 1 };
    for (
      let last = groups.at(-1);
      last && last.sum / last.count > group.sum / group.count;
      last = groups.at(-1)
    ) {
      group = { sum: last.sum + group.sum, count: last.count + group.count };
      groups.pop();
    }
    groups.push(group);
  });
  const highest = Math.max(from, to - (places.length - 1) * kept);
  return groups
    .flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
    .map((place, index) => Math.min(Math.max(place, from), highest) + index * kept);
}
