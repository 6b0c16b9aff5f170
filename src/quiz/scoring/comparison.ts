import type { Band } from '../definition.ts';
import type { DimensionResult } from './score.ts';

/** How a dimension's band changed from an earlier result to a later one. */
export interface BandChange {
  dimension: string;
  before: Band | undefined;
  now: Band | undefined;
  /** Undefined when one of the two results has no band here. */
  direction: 'up' | 'same' | 'down' | undefined;
}

/** The change of every dimension, in the quiz's order. `bands` are given highest first. */
export function compareBands(bands: Band[], before: DimensionResult[], now: DimensionResult[]): BandChange[] {
  return now.map(({ dimension, band }) => {
    const earlier = before.find((one) => one.dimension.id === dimension.id)?.band;
    const climb = band && earlier ? bands.indexOf(earlier) - bands.indexOf(band) : undefined;
    const direction = climb === undefined ? undefined : climb > 0 ? 'up' : climb < 0 ? 'down' : 'same';
    return { dimension: dimension.name, before: earlier, now: band, direction };
  });
}
