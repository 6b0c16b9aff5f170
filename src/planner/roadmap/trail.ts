import type { Milestone, Plan } from '../plan.ts';
import { ascent, type Course, hairpins, ridge } from './trail-course.ts';
import { labelLines } from './trail-label.ts';
import { contours, type Point, smoothPath } from './trail-line.ts';
import { hasSlipped, marksOf, nextMilestone, spreadApart } from './trail-order.ts';

/** A wide picture for screens and paper, or a narrow one for phones. */
export type TrailShape = 'wide' | 'narrow';

/** Where a label is written: its box, and which edge of it the text keeps to. */
export interface LabelBox {
  left: number;
  top: number;
  width: number;
  height: number;
  anchor: 'start' | 'middle';
}

/** A milestone as it stands in the picture. */
export interface Waymark extends Point {
  milestone: Milestone;
  /** Its number in walking order, from 1: the key to the table. */
  number: number;
  next: boolean;
  slipped: boolean;
  /** The title, shortened to fit. */
  lines: string[];
  box: LabelBox;
}

/** The picture of a plan, ready to draw. */
export interface TrailDrawing {
  width: number;
  height: number;
  /** The whole trail, and the part of it that lies behind the walker, as SVG paths. */
  path: string;
  walkedPath: string;
  /** Contour lines of the land, each an SVG path. */
  land: string[];
  waymarks: Waymark[];
  walker: Point & { box: LabelBox };
  summit: Point;
}

/** Type sizes of the labels, in the picture's units. The first line of a label is a small heading. */
export const HEADING_SIZE = 13;
export const TITLE_SIZE = 15.5;
export const LINE_HEIGHT = 17.5;

/** Half of a painted blaze, with air around it. */
const BLAZE = 18;
const MARGIN = 7;

interface Plot {
  course: Course;
  /** Least distance between two marks along the trail. */
  gap: number;
  /** Most lines of a title. */
  lines: number;
  labelWidth: (point: Point) => number;
  /** The upper left corner of a label of this width and height. */
  labelAt: (mark: Point & { index: number; distance: number }, width: number, height: number) => Point;
  anchor: LabelBox['anchor'];
}

/** Labels above and below in turn, the walker's always below. */
function ridgePlot(walkerIndex: number): Plot {
  const course = ridge();
  return {
    course,
    gap: 100,
    lines: 3,
    labelWidth: ({ x }) => Math.min(174, 2 * (x - 4)),
    labelAt({ x, index, distance }, width, height) {
      // How high and how low the trail runs beside the label, the last climb included.
      const reach = width / 2 + 16;
      const walk = Array.from({ length: 81 }, (_, step) => distance + ((step - 40) / 40) * reach);
      const near = [
        ...walk.map((place) => course.at(Math.min(Math.max(place, 0), course.length)).y),
        ...course.line.filter((point) => Math.abs(point.x - x) < reach).map(({ y }) => y),
      ];
      const above = (index - walkerIndex) % 2 !== 0;
      return { x: x - width / 2, y: above ? Math.min(...near) - BLAZE - height : Math.max(...near) + BLAZE };
    },
    anchor: 'middle',
  };
}

function hairpinPlot(marks: number): Plot {
  const gap = 124;
  return {
    course: hairpins((marks - 1) * gap, 112),
    gap,
    lines: 2,
    labelWidth: () => 118,
    labelAt: ({ x, y }, width) => ({ x: x - width / 2, y: y + BLAZE }),
    anchor: 'middle',
  };
}

function ascentPlot(marks: number): Plot {
  const gap = 68;
  const course = ascent((marks - 1) * gap * 1.15);
  return {
    course,
    gap,
    lines: 2,
    labelWidth: () => course.width - 92,
    labelAt: ({ y }, _, height) => ({ x: 88, y: y - height / 2 }),
    anchor: 'start',
  };
}

/**
 * Lays a plan out as a picture of a trail: every milestone once, in walking order, as near to its date as the gap
 * between neighbours allows. `today` is an ISO date. Takes any number of milestones, and text that is not a date.
 */
export function layTrail(plan: Plan, today: string, shape: TrailShape): TrailDrawing {
  const marks = marksOf(plan, today);
  const walkerIndex = marks.findIndex(({ milestone }) => !milestone);
  const plot =
    shape === 'narrow'
      ? ascentPlot(marks.length)
      : marks.length > 7
        ? hairpinPlot(marks.length)
        : ridgePlot(walkerIndex);
  const { course } = plot;
  const distances = spreadApart(
    marks.map(({ time }) => time * course.length),
    plot.gap,
    0,
    course.length,
  );
  const next = nextMilestone(plan.milestones, today);
  const boxOf = (mark: Point & { index: number; distance: number }, titleLines: number): LabelBox => {
    const [width, height] = [plot.labelWidth(mark), LINE_HEIGHT * (1 + titleLines)];
    const { x, y } = plot.labelAt(mark, width, height);
    return { left: x, top: y, width, height, anchor: plot.anchor };
  };
  const waymarks: Waymark[] = [];
  let walker: TrailDrawing['walker'] | undefined;
  marks.forEach(({ milestone }, index) => {
    const distance = distances[index] ?? 0;
    const point = course.at(distance);
    if (!milestone) {
      walker = { ...point, box: boxOf({ ...point, index, distance }, 0) };
      return;
    }
    const lines = labelLines(milestone.title, plot.labelWidth(point) / TITLE_SIZE, plot.lines);
    waymarks.push({
      ...point,
      milestone,
      number: waymarks.length + 1,
      next: milestone === next,
      slipped: hasSlipped(milestone, today),
      lines,
      box: boxOf({ ...point, index, distance }, lines.length),
    });
  });
  const behind = course.line.filter(({ distance }) => distance < (distances[walkerIndex] ?? 0));
  const here = walker ?? { ...course.at(0), box: boxOf({ ...course.at(0), index: 0, distance: 0 }, 0) };
  const lowest = [
    ...course.line.map(({ y }) => y + BLAZE),
    ...[here, ...waymarks].map(({ box }) => box.top + box.height),
  ];
  return {
    width: course.width,
    height: Math.ceil(Math.max(...lowest) + MARGIN),
    path: smoothPath(course.line),
    walkedPath: smoothPath([...behind, here]),
    land: landOf(course),
    waymarks,
    walker: here,
    summit: course.summit,
  };
}

/** A hill under the summit and lower ones beside the trail, far enough apart that no contour crosses another. */
function landOf({ width, height, summit }: Course): string[] {
  const narrow = width < 500;
  const rise = narrow ? 390 : 300;
  const hills = Array.from({ length: Math.ceil((height - summit.y) / rise) }, (_, index) => {
    const left = index % 2 === (narrow ? 1 : 0);
    const top = { x: width * (left ? 0.2 : 0.8), y: narrow ? 440 + index * rise : 64 + index * rise };
    return contours(top, narrow ? { x: 190, y: 150 } : { x: 245, y: 132 }, 7, index + 2.2);
  });
  const reach = narrow ? { x: 240, y: 150 } : { x: 350, y: height > 400 ? 122 : 200 };
  return [contours({ x: summit.x, y: summit.y + 8 }, reach, 10, 0.4), ...hills];
}
