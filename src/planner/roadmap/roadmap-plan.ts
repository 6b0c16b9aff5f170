import { dateInShort, isDate } from '../dates.ts';
import { isEmpty, type Plan } from '../plan.ts';
import { written } from '../progress.ts';

/** The plan without the items in which nothing was written, which have no place on a sheet. */
export function writtenPlan(plan: Plan): Plan {
  return {
    ...plan,
    milestones: written<'milestones'>(plan.milestones),
    obstacles: written<'obstacles'>(plan.obstacles),
    people: written<'people'>(plan.people),
    skills: written<'skills'>(plan.skills),
  };
}

/** Whether there is anything to put on a sheet. */
export function hasSheet(plan: Plan): boolean {
  return !isEmpty({ ...writtenPlan(plan), rhythm: '' });
}

/**
 * How a sheet is set. `roomy` has large type and space to write; `page` and `tight` stand side by side on one page;
 * `pages` has one part below the other, which breaks across pages without loss whatever is in it.
 */
export type SheetSetting = 'roomy' | 'page' | 'tight' | 'pages';

/** The setting that suits what is written. */
export function sheetSetting(plan: Plan): SheetSetting {
  const { milestones, obstacles, people, skills } = plan;
  const lists = milestones.length > 8 || obstacles.length > 4 || people.length > 5 || skills.length > 5;
  const lines = linesOnPaper(plan);
  if (lists || lines > 60) return 'pages';
  if (lines > 30) return 'tight';
  const few = milestones.length <= 4 && obstacles.length <= 2 && people.length <= 2;
  return few && lines <= 20 ? 'roomy' : 'page';
}

/** About how many lines of text stand below each other when the parts stand side by side on paper. */
function linesOnPaper(plan: Plan): number {
  const lines = (text: string, characters: number) =>
    text === ''
      ? 0
      : text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / characters)), 0);
  const sum = (all: number[]) => all.reduce((total, one) => total + one, 0);
  const grounds = hasMoreGrounds(plan)
    ? lines(plan.goal, 60) +
      Math.max(...[plan.why, plan.evidence, plan.now].map((text) => lines(text, 27)), plan.skills.length)
    : Math.max(2 * lines(plan.goal, 36), lines(plan.why, 44) + lines(plan.evidence, 44));
  const rows = plan.milestones.map(({ title, doneWhen }) =>
    Math.max(1, lines(title, 44), lines(doneWhen, 42)),
  );
  const ifThen = plan.obstacles.map(
    (one) => lines(one.obstacle, 50) + lines(one.if, 46) + lines(one.then, 46),
  );
  const people = plan.people.map(
    ({ name, ask, offer }) => Math.max(1, lines(name, 30)) + lines(ask, 46) + lines(offer, 46),
  );
  return grounds + sum(rows) + Math.max(sum(ifThen) + lines(plan.planB, 50), sum(people));
}

/** Whether the sheet says more at its head than why and how to know: these then stand in a row of their own. */
export function hasMoreGrounds({ now, skills }: Plan): boolean {
  return now.trim() !== '' || skills.length > 0;
}

/** How large a goal can be set: long ones in smaller type. */
export function goalSize({ goal }: Plan): 'short' | 'middle' | 'long' {
  if (goal.length <= 60) return 'short';
  return goal.length <= 160 ? 'middle' : 'long';
}

/** A date as a sheet has room for it, `30 Jun 2027`. Text that is not a date comes back as it was typed. */
export function sheetDate(date: string): string {
  return isDate(date) ? `${dateInShort(date)} ${Number(date.slice(0, 4))}` : date;
}
