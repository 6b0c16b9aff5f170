import { ascent, type Course, hairpins, ridge } from './trail-course.ts';
import type { Point } from './trail-line.ts';

/** A wide picture for screens and paper, or a narrow one for phones. */
export type TrailShape = 'wide' | 'narrow';

/** Where a label is written: its box, and which edge of it the text keeps to. */
export interface LabelBox {
  left: number;
  top: number;
  width: number;
  height: number;
  anchor: 'start' | 'middle' | 'end';
}

/*
 * Type sizes of the labels, in the picture's units. The first line of a label is a small heading. On the narrowest
 * paper, A4 within its margins, a unit of the wide picture is 0.549 pt, and nothing may be smaller than 7.5 pt.
 */
export const HEADING_SIZE = 14;
export const TITLE_SIZE = 15.5;
export const LINE_HEIGHT = 17;

/** Half of a painted blaze, with air around it. */
export const BLAZE = 18;

/** A mark that stands somewhere along the trail. */
export interface Standing extends Point {
  index: number;
  distance: number;
}

/** How a trail runs and where its labels stand. */
export interface Plot {
  course: Course;
  /** Least distance between two marks along the trail. */
  gap: number;
  /** Most lines of a title; none where there is room for a number and a date alone, as keys to the table. */
  lines: number;
  labelWidth: (point: Point) => number;
  /** The upper left corner of a label of this width and height. */
  labelAt: (mark: Standing, width: number, height: number) => Point;
  anchor: LabelBox['anchor'];
  /** The label of the summit, two lines high. */
  goal: LabelBox;
  /** Which side of the trail has room for footprints. */
  prints: 'above' | 'below' | 'left';
}

/** Most marks, the walker among them, that a single path has room for. */
const ON_ONE_PATH = 7;
/** Above this, a picture of titles would be a wall of cut-off words. */
const WITH_TITLES = 21;

/** The plot that suits so many marks; the walker is at `walkerIndex` among them, or -1 when at the summit. */
export function plotFor(shape: TrailShape, marks: number, walkerIndex: number): Plot {
  if (shape === 'narrow') return ascentPlot(marks);
  return marks > ON_ONE_PATH ? hairpinPlot(marks) : ridgePlot(walkerIndex);
}

/** Labels above and below in turn, the walker's always below. */
function ridgePlot(walkerIndex: number): Plot {
  const course = ridge();
  return {
    course,
    gap: 100,
    lines: 3,
    labelWidth: ({ x }) => Math.min(180, 2 * (x - 4)),
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
    goal: goalBelow(course),
    prints: 'below',
  };
}

function hairpinPlot(marks: number): Plot {
  const titled = marks <= WITH_TITLES;
  const gap = titled ? 124 : 76;
  const course = hairpins((marks - 1) * gap, titled ? 120 : 98, gap / 2);
  return {
    course,
    gap,
    lines: titled ? 2 : 0,
    labelWidth: () => gap - 6,
    labelAt: ({ x, y }, width) => ({ x: x - width / 2, y: y + BLAZE }),
    anchor: 'middle',
    goal: goalBelow(course),
    prints: 'above',
  };
}

function ascentPlot(marks: number): Plot {
  const titled = marks <= WITH_TITLES;
  const gap = titled ? 68 : 46;
  const course = ascent((marks - 1) * gap * 1.15);
  return {
    course,
    gap,
    lines: titled ? 2 : 1,
    labelWidth: () => course.width - 92,
    labelAt: ({ y }, _, height) => ({ x: 88, y: y - height / 2 }),
    anchor: 'start',
    goal: { left: course.summit.x + 42, top: course.summit.y - 27, width: 200, height: 34, anchor: 'start' },
    prints: 'left',
  };
}

function goalBelow({ width, summit }: Course): LabelBox {
  return { left: width - 116, top: summit.y + 15, width: 106, height: 2 * LINE_HEIGHT, anchor: 'end' };
}
