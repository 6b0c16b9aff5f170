import type { Course } from './trail-course.ts';
import type { Point } from './trail-line.ts';
import type { Plot } from './trail-plot.ts';

/** How far the prints stand from the trail. */
const FOOT_ASIDE = 11;

/** A pair of prints beside the trail, on the side that has room for them. */
export function footprint({ course, prints }: Plot, place: number): Point & { turn: number } {
  const turn = turnAt(course, place);
  const [at, angle] = [course.at(place), (turn * Math.PI) / 180];
  // 1 is to the right of who walks: below the trail for who walks to the right.
  const right = prints === 'below' || (prints === 'above' && Math.abs(turn) > 90);
  const aside = (right ? 1 : -1) * FOOT_ASIDE;
  return {
    x: at.x - aside * Math.sin(angle),
    y: at.y + aside * Math.cos(angle),
    turn,
  };
}

/** The direction of the trail at a place: 0 degrees to the right, 90 downwards, -90 upwards. */
export function turnAt({ at, length }: Course, place: number): number {
  const [from, to] = [at(Math.max(0, place - 2)), at(Math.min(length, place + 2))];
  return (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
}
