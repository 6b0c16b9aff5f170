import { dateInShort, isDate } from '../dates.ts';
import { type CheckIn, isEmpty, type Plan } from '../plan.ts';
import { written } from '../progress.ts';
import { newestFirst } from './check-in-order.ts';
import { boxLines, type GoalSize, settings, sheetHeight } from './sheet-height.ts';

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

/** How high the first page may be, in millimetres: that of Letter within its margins, less a hair. */
const PAGE = 254;
/** The most lines that a check-in may take in the strip. */
const BOX_LINES = 14;

/** How a sheet is set, and the check-ins in the strip at the foot of its first page, oldest first. */
export interface Layout {
  setting: SheetSetting;
  /** The newest three at most, as far as there is room; the others are in the log, which has pages of its own. */
  strip: CheckIn[];
}

/**
 * The layout that suits what is written: check-ins in the strip come before large type, and one page before both. A
 * closed plan has no strip. `today` is an ISO date.
 */
export function sheetLayout(plan: Plan, today: string): Layout {
  const { milestones, obstacles, people, skills } = plan;
  const newest = plan.closed === '' ? newestFirst(plan.checkIns).slice(0, 3) : [];
  const long = newest.findIndex((entry) => boxLines(entry) > BOX_LINES);
  const short = newest.slice(0, long < 0 ? newest.length : long).reverse();
  const lists = milestones.length > 8 || obstacles.length > 4 || people.length > 5 || skills.length > 5;
  if (lists) return { setting: 'pages', strip: short };
  for (let left = 0; left <= short.length; left++) {
    const strip = short.slice(left);
    for (const setting of ['roomy', 'page', 'tight'] as const) {
      if (sheetHeight(plan, today, settings[setting], goalSize(plan), strip) <= PAGE)
        return { setting, strip };
    }
  }
  return { setting: 'pages', strip: short };
}

/** How large a goal can be set: long ones in smaller type. */
export function goalSize({ goal }: Plan): GoalSize {
  if (goal.length <= 60) return 'short';
  return goal.length <= 160 ? 'middle' : 'long';
}

/** A date as a sheet has room for it, `30 Jun 2027`. Text that is not a date comes back as it was typed. */
export function sheetDate(date: string): string {
  return isDate(date) ? `${dateInShort(date)} ${Number(date.slice(0, 4))}` : date;
}
