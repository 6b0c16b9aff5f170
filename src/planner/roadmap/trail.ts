import { isDate } from '../dates.ts';
import { hasSlipped, isOpen, nextMilestone } from '../milestone-order.ts';
import type { Plan } from '../plan.ts';
import type { TrailDrawing, Waymark } from './trail-drawing.ts';
import { evenLines, labelLines } from './trail-label.ts';
import { landOf } from './trail-land.ts';
import { smoothPath } from './trail-line.ts';
import { marksOf, spreadApart, timeScale } from './trail-order.ts';
import {
  BLAZE,
  type LabelBox,
  LINE_HEIGHT,
  type Plot,
  plotFor,
  type Standing,
  TITLE_SIZE,
  type TrailShape,
} from './trail-plot.ts';
import { footprint, turnAt } from './trail-prints.ts';
import { footprintPlaces, placeAt, scaleMarks } from './trail-time.ts';

const MARGIN = 7;
/** Room for a label of the months, and how high their strip is. */
const MONTH_WIDTH = 76;
export const MONTHS_HEIGHT = 24;
const FOOT_GAP = 19;

/** The day on which the picture shows the plan: today, or the day it was closed. */
export function dayOf(plan: Plan, today: string): string {
  return isDate(plan.closed) ? plan.closed : today;
}

/** Whether the plan was closed with every milestone behind it, and one of them done: the walker is at the summit. */
export function hasArrived({ closed, milestones }: Plan): boolean {
  return closed !== '' && !milestones.some(isOpen) && milestones.some(({ status }) => status === 'done');
}

/**
 * Lays a plan out as a picture of a trail: every milestone once, in walking order, as near to its date as the gap
 * between neighbours allows. `today` is an ISO date. Takes any number of milestones, and text that is not a date.
 */
export function layTrail(plan: Plan, today: string, shape: TrailShape): TrailDrawing {
  const day = dayOf(plan, today);
  const arrived = hasArrived(plan);
  const marks = marksOf(plan, day).filter(({ milestone }) => milestone || !arrived);
  const walkerIndex = marks.findIndex(({ milestone }) => !milestone);
  const plot = plotFor(shape, marks.length, walkerIndex);
  const { course } = plot;
  const places = spreadApart(
    marks.map(({ time }) => time * course.length),
    plot.gap,
    0,
    course.length,
  );
  const standing = (index: number): Standing => {
    const distance = places[index] ?? 0;
    return { ...course.at(distance), index, distance };
  };
  const next = plan.closed === '' ? nextMilestone(plan.milestones, day) : undefined;
  const waymarks = marks.flatMap(({ milestone }, index): Waymark[] => {
    if (!milestone) return [];
    const mark = standing(index);
    const fit = plot.anchor === 'middle' ? evenLines : labelLines;
    const lines = fit(milestone.title, plot.labelWidth(mark) / TITLE_SIZE, plot.lines);
    return [
      {
        ...mark,
        milestone,
        number: walkerIndex < 0 || index < walkerIndex ? index + 1 : index,
        next: milestone === next,
        slipped: plan.closed === '' && hasSlipped(milestone, day),
        lines,
        box: boxOf(plot, mark, plot.lines === 0 ? 1 : lines.length),
      },
    ];
  });
  const here = standing(walkerIndex);
  const walker: TrailDrawing['walker'] = arrived
    ? { ...course.arrival, box: undefined, facesLeft: false }
    : { ...here, box: boxOf(plot, here, 0), facesLeft: Math.abs(turnAt(course, here.distance)) > 120 };
  const behind = course.line.filter(({ distance }) => arrived || distance < here.distance);

  const { first, last, timeOf } = timeScale(plan, day);
  const placeOf = (end: number) => (date: string) => placeAt(timeOf(date), marks, places, end);
  const walked = arrived ? course.length : here.distance;
  const prints = plan.checkIns
    .filter(({ date }) => isDate(date) && date <= day)
    .map(({ date }) => placeOf(course.length)(date));
  // On a single path, and there alone, places can be read off the lower edge.
  const months = course.straight ? scaleMarks(first, last, placeOf(course.straight.end), MONTH_WIDTH) : [];
  const boxes = [plot.goal, ...[walker, ...waymarks].flatMap(({ box }) => box ?? [])];
  const top = Math.min(course.summit.y - 52, ...boxes.map((box) => box.top - 2));
  const bottom = Math.max(
    ...course.line.map(({ y }) => y + BLAZE),
    ...boxes.map((box) => box.top + box.height),
  );
  return {
    width: course.width,
    top: Math.floor(top),
    height: Math.ceil(bottom + MARGIN + (months.length > 0 ? MONTHS_HEIGHT : 0)) - Math.floor(top),
    path: smoothPath(course.line),
    walkedPath: smoothPath([...behind, arrived ? course.summit : here]),
    land: landOf(course),
    waymarks,
    titled: plot.lines > 0,
    footprints: footprintPlaces(prints, places, walked, FOOT_GAP).map((place) => footprint(plot, place)),
    months: months.map((month) => ({ ...month, place: month.place + (course.straight?.start ?? 0) })),
    walker,
    summit: course.summit,
    goal: plot.goal,
  };
}

function boxOf(plot: Plot, mark: Standing, titleLines: number): LabelBox {
  const [width, height] = [plot.labelWidth(mark), LINE_HEIGHT * (1 + titleLines)];
  const { x, y } = plot.labelAt(mark, width, height);
  return { left: x, top: y, width, height, anchor: plot.anchor };
}
