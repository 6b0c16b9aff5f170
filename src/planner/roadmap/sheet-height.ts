import { closingFields } from '../closing.ts';
import { hasSlipped, nextMilestone } from '../milestone-order.ts';
import { type CheckIn, type Plan, says } from '../plan.ts';
import { hasMoreGrounds } from './grounds.ts';
import { nextStep } from './next-step.ts';
import { boxLines, linesIn, MM, sum, WIDTH } from './sheet-lines.ts';
import type { GoalSize, Setting } from './sheet-settings.ts';
import { layTrail } from './trail.ts';

/*
 * About how high the first page of a sheet is on Letter, the lower of the two papers, in millimetres. The sizes repeat
 * those of roadmap-print.css and sheet-log.css. Measured in Chromium over 108 random plans that were set on one page,
 * the estimate was at most 6 mm too low and 14 mm too high, and every page held.
 */

const HALF = (WIDTH - 8) / 2;
const LABEL_LINE = 7.6 * MM * 1.25;
const PART_HEAD = 5.8;

/** How high the first page is with these check-ins in its strip. */
export function sheetHeight(
  plan: Plan,
  today: string,
  setting: Setting,
  goal: GoalSize,
  strip: readonly CheckIn[],
): number {
  const { font, leading, gap, field } = setting;
  const closed = plan.closed !== '';
  const line = font * MM * leading;
  const boxFont = Math.max(8, 0.9 * font);
  const boxes = strip.map((entry) => 2.2 + boxLines(entry, boxFont) * boxFont * MM * 1.18);
  const closing = closingFields.map((field) => plan[field]);
  const written = closing.filter(says).length;
  const columns = closed ? closing.length : written;
  const closingLines = closing.map((text) => linesIn(text, WIDTH / columns - 5, font * 1.1));
  const step = strip.length > 0 || closed ? 0 : linesIn(nextStep(plan)?.next ?? '', WIDTH, font);
  return sum([
    1.5 + headHeight(plan, setting, goal, line),
    gap + trailHeight(plan, today) + (step > 0 ? 0.8 + step * line : 0),
    gap + tableHeight(plan, today, setting, line),
    gap + halvesHeight(plan, setting, line),
    columns > 0 ? gap + PART_HEAD + 4 + Math.max(...closingLines) * line * 1.1 : 0,
    closed ? 0 : gap + PART_HEAD + 0.5 + Math.max(4 * field + 1.6, ...boxes),
    4.6,
  ]);
}

function headHeight(
  plan: Plan,
  { font, goal, headGap, rule }: Setting,
  size: GoalSize,
  line: number,
): number {
  const goalIn = (width: number) =>
    5.6 +
    Math.max(1, linesIn(plan.goal, width, goal[size])) * goal[size] * MM * (size === 'long' ? 1.25 : 1.12);
  const grounds = [plan.why, plan.evidence, plan.now].filter((text, index) => index < 2 || says(text));
  const ground = (text: string, width: number) => 3.5 + (linesIn(text, width, font) * line || rule);
  const top = 3.5 + headGap;
  if (!hasMoreGrounds(plan)) {
    const beside = (WIDTH - 8) / 2.7;
    const right = sum(grounds.map((text) => ground(text, beside))) + headGap;
    return headGap + Math.max(top + goalIn(1.7 * beside), right);
  }
  const columns = grounds.length + (plan.skills.length > 0 ? 1 : 0);
  const width = (WIDTH - (columns - 1) * font * 1.5 * MM) / columns;
  const skills = 3.5 + sum(plan.skills.map(({ text }) => linesIn(text, width, font))) * line;
  return (
    headGap + top + goalIn(WIDTH) + headGap + Math.max(...grounds.map((text) => ground(text, width)), skills)
  );
}

function trailHeight(plan: Plan, today: string): number {
  const { width, height } = layTrail(plan, today, 'wide');
  return 0.8 + (height / width) * WIDTH;
}

function tableHeight(plan: Plan, today: string, { font, row }: Setting, line: number): number {
  const { milestones } = plan;
  const box = 1.46 * font * MM;
  const next = nextMilestone(milestones, today);
  const rows = milestones.map((one) =>
    Math.max(
      linesIn(one.title, 0.4 * WIDTH - 3.6 * font * MM, font * 1.04) * line,
      linesIn(one.doneWhen, 0.3 * WIDTH, font) * line,
      // What is next or has slipped says so on a second line.
      one === next || hasSlipped(one, today) ? 2 * LABEL_LINE + 0.4 : 0,
      box,
    ),
  );
  const spare = Math.max(0, 4 - milestones.length) * box;
  return 6 + sum(rows) + spare + Math.max(4, milestones.length) * (2 * row + 0.3);
}

function halvesHeight(plan: Plan, { font, item, rule, gap }: Setting, line: number): number {
  const hanging = HALF - 3.1 * font * MM;
  const spare = (items: number) => Math.max(0, 2 - items) * (2 * rule + 2 * item);
  const ifThen = plan.obstacles.map(
    (one) =>
      linesIn(one.obstacle, HALF, font) +
      Math.max(1, linesIn(one.if, hanging, font)) +
      Math.max(1, linesIn(one.then, hanging, font)),
  );
  const people = plan.people.map(
    ({ role, name, due, ask, offer }) =>
      Math.max(1, linesIn(name, HALF - 1.5 * role.length - (due === '' ? 3 : 27), font * 1.04)) +
      Math.max(1, linesIn(ask, hanging, font)) +
      linesIn(offer, hanging, font),
  );
  const list = (lines: readonly number[]) =>
    PART_HEAD + sum(lines) * line + lines.length * (2 * item + 0.3) + spare(lines.length);
  const planB = linesIn(plan.planB, HALF, font);
  const left = list(ifThen) + (planB > 0 ? gap + PART_HEAD + planB * line + 2 * item : 0);
  return Math.max(left, list(people));
}
