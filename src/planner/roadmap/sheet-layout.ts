import { newestFirst } from '../newest-first.ts';
import type { CheckIn, Plan } from '../plan.ts';
import { goalSize } from './roadmap-plan.ts';
import { sheetHeight } from './sheet-height.ts';
import { boxLines } from './sheet-lines.ts';
import { settings } from './sheet-settings.ts';

/**
 * How a sheet is set. `roomy` has large type and space to write; `page` and `tight` stand side by side on one page;
 * `pages` has one part below the other, which breaks across pages without loss whatever is in it.
 */
type SheetSetting = 'roomy' | 'page' | 'tight' | 'pages';

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
