import type { Milestone } from '../plan.ts';
import type { Point } from './trail-line.ts';
import type { LabelBox } from './trail-plot.ts';
import type { ScaleMark } from './trail-time.ts';

/** A milestone as it stands in the picture. */
export interface Waymark extends Point {
  milestone: Milestone;
  /** Its number in walking order, from 1: the key to the table. */
  number: number;
  next: boolean;
  slipped: boolean;
  /** The title, shortened to fit; empty where there is room for its number and date alone. */
  lines: string[];
  box: LabelBox;
}

/** The picture of a plan, ready to draw. */
export interface TrailDrawing {
  width: number;
  /** The upper edge of what is drawn; the picture is this much lower than its units say. */
  top: number;
  height: number;
  /** The whole trail, and the part of it that lies behind the walker, as SVG paths. */
  path: string;
  walkedPath: string;
  /** Contour lines of the land, each an SVG path. */
  land: string[];
  waymarks: Waymark[];
  /** Whether labels have titles; else they are keys to the table, a number and a date. */
  titled: boolean;
  /** Where a check-in left its prints, and the direction of the trail there in degrees. */
  footprints: (Point & { turn: number })[];
  /** The months along the lower edge; empty where there are none to show. */
  months: ScaleMark[];
  /** The walker, who has no label when at the summit. */
  walker: Point & { box: LabelBox | undefined; facesLeft: boolean };
  summit: Point;
  goal: LabelBox;
}
