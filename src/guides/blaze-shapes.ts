import type { tracks } from './tracks.ts';

/** What is painted for a track. */
export type BlazeShape = (typeof tracks)[number]['blaze'];

/** Each blaze as it stands on a drawn trail: the path of a shape around the origin, some thirty units wide. */
export const blazeShapes: Record<BlazeShape, string> = {
  circle: 'M0-15C9-15 15-8 15 0S8 15 0 15-15 8-15 0-8-15 0-15Z',
  diamond: 'M0-18 18 0 0 18-18 0Z',
  triangle: 'M0-17 18 15-18 15Z',
  square: 'M-15-15 15-14.5 14.5 15-15 14.5Z',
  bars: 'M-15-16-4-16-4 16-15 16ZM4-16 15-16 15 16 4 16Z',
};
