import { hasClosingWords } from './closing.ts';
import { isDate } from './dates.ts';
import { isBlank, written } from './edits.ts';
import { type Obstacle, type Plan, says } from './plan.ts';

/** The four answers that make a first roadmap. */
export const shortPath = ['goal', 'why', 'milestones', 'obstacles'] as const;
/** What waits, folded, until it is wanted. */
export const later = ['now', 'skills', 'people', 'rhythm', 'check-ins', 'plan-b', 'closing'] as const;

export type LaterId = (typeof later)[number];
export type SectionId = (typeof shortPath)[number] | LaterId;
export type Progress = 'not-started' | 'started' | 'done';

/** What a first roadmap still lacks. */
export type Gap =
  | 'goal'
  | 'goal-date'
  | 'evidence'
  | 'why'
  | 'milestones'
  | 'second-milestone'
  | 'milestone-titles'
  | 'milestone-dates'
  | 'obstacles'
  | 'obstacle-words'
  | 'if-then';

/** Which halves of an if–then plan are still to be written; none while nothing at all is written. */
export function missingHalves(obstacle: Obstacle): ('if' | 'then')[] {
  if (isBlank(obstacle)) return [];
  return (['if', 'then'] as const).filter((half) => !says(obstacle[half]));
}

/** How far a section of the plan is. */
export function progressOf(plan: Plan, section: SectionId): Progress {
  switch (section) {
    case 'goal':
      return progress([says(plan.goal), isDate(plan.due), says(plan.evidence)]);
    case 'why':
      return progress([says(plan.why)]);
    case 'milestones': {
      const milestones = written<'milestones'>(plan.milestones);
      const whole = milestones.filter((one) => says(one.title) && isDate(one.due));
      return listProgress(milestones.length, whole.length >= 2 && whole.length === milestones.length);
    }
    case 'obstacles': {
      const obstacles = written<'obstacles'>(plan.obstacles);
      const whole = obstacles.filter((one) => says(one.obstacle) && missingHalves(one).length === 0);
      return listProgress(obstacles.length, whole.length === obstacles.length);
    }
    case 'now':
      return progress([says(plan.now)]);
    case 'skills':
      return listProgress(written<'skills'>(plan.skills).length, true);
    case 'people': {
      const people = written<'people'>(plan.people);
      return listProgress(
        people.length,
        people.every((one) => says(one.ask)),
      );
    }
    case 'rhythm':
      return progress([plan.rhythm !== '', isDate(plan.review)]);
    case 'check-ins':
      // The log goes on until the plan is closed.
      return listProgress(plan.checkIns.length, says(plan.closed));
    case 'plan-b':
      return progress([says(plan.planB)]);
    case 'closing':
      if (plan.closed !== '') return 'done';
      return hasClosingWords(plan) ? 'started' : 'not-started';
  }
}

/** Whether the day to review the plan has come, or where none was chosen the day of its goal; never once it is closed. */
export function reviewIsDue({ review, due, closed }: Plan, today: string): boolean {
  const day = isDate(review) ? review : due;
  return closed === '' && isDate(day) && isDate(today) && day <= today;
}

/** What is still missing from the four answers of a first roadmap, in the order they are asked. */
export function gaps(plan: Plan): Gap[] {
  const milestones = written<'milestones'>(plan.milestones);
  const obstacles = written<'obstacles'>(plan.obstacles);
  const found: [Gap, boolean][] = [
    ['goal', !says(plan.goal)],
    ['goal-date', !isDate(plan.due)],
    ['evidence', !says(plan.evidence)],
    ['why', !says(plan.why)],
    ['milestones', milestones.length === 0],
    ['second-milestone', milestones.length === 1],
    ['milestone-titles', milestones.some((one) => !says(one.title))],
    ['milestone-dates', milestones.some((one) => !isDate(one.due))],
    ['obstacles', obstacles.length === 0],
    ['obstacle-words', obstacles.some((one) => !says(one.obstacle))],
    ['if-then', obstacles.some((one) => missingHalves(one).length > 0)],
  ];
  return found.filter(([, missing]) => missing).map(([gap]) => gap);
}

function progress(answers: boolean[]): Progress {
  if (answers.every(Boolean)) return 'done';
  return answers.some(Boolean) ? 'started' : 'not-started';
}

function listProgress(items: number, complete: boolean): Progress {
  if (items === 0) return 'not-started';
  return complete ? 'done' : 'started';
}
