import { dateInShort, isDate } from '../dates.ts';
import { type CheckIn, isEmpty, type Plan } from '../plan.ts';
import { written } from '../progress.ts';
import { newestFirst } from './check-in-order.ts';
import { boxLines, linesOnPaper } from './lines-on-paper.ts';

/** The plan without the items in which nothing was written, which have no place on a sheet. */
export function writtenPlan(plan: Plan): Plan {
  return {
    ...plan,
    milestones: written<'milestones'>(plan.milestones),
    obstacles: written<'obstacles'>(plan.obstacles),
    people: written<'people'>(plan.people),
    skills: written<'skills'>(plan.skills),
    checkIns: written<'checkIns'>(plan.checkIns),
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

/** Lines of text up to which a setting suits a plan. */
const ROOMY = 20;
const PAGE = 30;
const TIGHT = 60;
/** Lines of text as high as a box to write in, and the most that a box of the strip may take. */
const BLANK_BOX_LINES = 7;
const MOST_BOX_LINES = 14;

/** The setting that suits what is written. */
export function sheetSetting(plan: Plan): SheetSetting {
  const { milestones, obstacles, people, skills } = plan;
  const lists = milestones.length > 8 || obstacles.length > 4 || people.length > 5 || skills.length > 5;
  const lines = linesOnPaper(plan) + linesOfStrip(stripOf(plan));
  if (lists || lines > TIGHT) return 'pages';
  if (lines > PAGE) return 'tight';
  const few = milestones.length <= 4 && obstacles.length <= 2 && people.length <= 2;
  return few && lines <= ROOMY ? 'roomy' : 'page';
}

/**
 * The check-ins that stand in the strip at the foot of the first page, oldest first: the newest three as far as the
 * page has room for them. All others are in the log, which follows on pages of its own. Once a plan is closed there is
 * no strip, and all are in the log.
 */
export function stripOf(plan: Plan): CheckIn[] {
  if (plan.closed !== '') return [];
  const most = Math.min(MOST_BOX_LINES, BLANK_BOX_LINES + Math.max(0, TIGHT - linesOnPaper(plan)));
  const newest = newestFirst(plan.checkIns).slice(0, 3);
  const long = newest.findIndex((entry) => boxLines(entry) > most);
  return newest.slice(0, long < 0 ? newest.length : long).reverse();
}

/** How many lines the strip is higher than its boxes to write in. */
function linesOfStrip(checkIns: readonly CheckIn[]): number {
  return Math.max(0, ...checkIns.map((entry) => boxLines(entry) - BLANK_BOX_LINES));
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
