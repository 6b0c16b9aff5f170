import type { Point } from './trail-line.ts';

/** How a trail runs through its picture, before anything stands on it. */
export interface Course {
  width: number;
  height: number;
  /** How far one can walk before the last climb to the summit. */
  length: number;
  /** The place this far along, 0 at the first possible mark. */
  at: (distance: number) => Point;
  /** The whole line, each point with its distance: below 0 before the first mark, above `length` on the last climb. */
  line: (Point & { distance: number })[];
  summit: Point;
  /** Where time runs from left to right: the x of the first possible mark, and how far from there the summit is. */
  straight?: { start: number; end: number };
  /** Where the walker stands who has arrived, beside the summit's stones. */
  arrival: Point;
}

const STEP = 26;
const WIDTH = 960;
const SUMMIT: Point = { x: 884, y: 66 };
const ARRIVAL: Point = { x: SUMMIT.x - 31, y: SUMMIT.y + 14 };

function lineOf(
  leadIn: Point[],
  length: number,
  at: Course['at'],
  turns: Course['line'],
  climb: Point[],
): Course['line'] {
  const steps = Math.max(1, Math.round(length / STEP));
  const walk = Array.from({ length: steps + 1 }, (_, step) => {
    const distance = (length * step) / steps;
    return { ...at(distance), distance };
  });
  return [
    ...leadIn.map((point) => ({ ...point, distance: -1 })),
    ...[...walk, ...turns].sort((one, other) => one.distance - other.distance),
    ...climb.map((point) => ({ ...point, distance: length + 1 })),
  ];
}

/** One path that climbs across a wide picture, with room for labels above and below it. */
export function ridge(): Course {
  const length = 632;
  const at = (distance: number): Point => ({
    x: 86 + distance,
    y: 148 - 0.03 * distance + 8 * Math.sin(0.0165 * distance + 0.6),
  });
  const end = at(length);
  return {
    width: WIDTH,
    height: 280,
    length,
    at,
    line: lineOf(
      [
        { x: 12, y: 165 },
        { x: 48, y: 159 },
      ],
      length,
      at,
      [],
      [
        { x: end.x + 44, y: end.y - 4 },
        { x: end.x + 84, y: end.y - 12 },
        { x: end.x + 112, y: end.y - 27 },
        { x: SUMMIT.x - 26, y: SUMMIT.y + 13 },
        SUMMIT,
      ],
    ),
    summit: SUMMIT,
    arrival: ARRIVAL,
    straight: { start: at(0).x, end: SUMMIT.x - at(0).x },
  };
}

/**
 * A path in hairpins up a wide picture, each row `rise` above the one before; the last row runs to the summit. Nothing
 * stands within `clear` of the beginning of a row, where a label would hang over the bend that leads there.
 */
export function hairpins(needed: number, rise: number, clear: number): Course {
  const [left, right, lastClimb] = [78, WIDTH - 78, 164];
  const row = right - left - clear;
  const rows = Math.max(2, Math.ceil((needed + lastClimb) / row));
  const length = rows * row - lastClimb;
  const height = 122 + (rows - 1) * rise + 86;
  const eastward = (index: number) => (rows - 1 - index) % 2 === 0;
  const level = (index: number) => height - 86 - index * rise;
  const at = (distance: number): Point => {
    const index = Math.min(rows - 1, Math.max(0, Math.floor(distance / row)));
    const along = clear + distance - index * row;
    return {
      x: eastward(index) ? left + along : right - along,
      y: level(index) + 4 * Math.sin((along / (clear + row)) * 4 * Math.PI),
    };
  };
  const turns = Array.from({ length: rows - 1 }, (_, index) => {
    const [edge, outward] = eastward(index) ? [right, 1] : [left, -1];
    return [0.14, 0.5, 0.86].map((part) => ({
      x: edge + outward * 0.42 * rise * Math.sin(part * Math.PI),
      y: level(index) - part * rise,
      distance: (index + 1) * row - 0.001,
    }));
  }).flat();
  const end = at(length);
  const start = at(0);
  const out = eastward(0) ? -1 : 1;
  return {
    width: WIDTH,
    height,
    length,
    at,
    line: lineOf([{ x: start.x + out * 50, y: start.y + 8 }], length, at, turns, [
      { x: end.x + 62, y: end.y - 2 },
      { x: end.x + 100, y: end.y - 18 },
      { x: SUMMIT.x - 26, y: SUMMIT.y + 15 },
      SUMMIT,
    ]),
    summit: SUMMIT,
    arrival: ARRIVAL,
  };
}

/** A path up a narrow picture, with room for labels on its right. */
export function ascent(needed: number): Course {
  const length = Math.max(needed, 120);
  const height = length + 168;
  const at = (distance: number): Point => ({
    x: 44 + 15 * Math.sin(distance / 46 + 0.5),
    y: height - 48 - distance,
  });
  const end = at(length);
  return {
    width: 340,
    height,
    length,
    at,
    line: lineOf(
      [{ x: 40, y: height - 6 }],
      length,
      at,
      [],
      [
        { x: (end.x + 46) / 2 + 6, y: end.y - 34 },
        { x: 46, y: 62 },
      ],
    ),
    summit: { x: 46, y: 62 },
    arrival: { x: 19, y: 68 },
  };
}
