/** The sizes of a sheet on paper, in millimetres where nothing else is said; they repeat those of roadmap-print.css. */
export interface Setting {
  /** Size of the text in points, and its lines as a multiple of that. */
  font: number;
  leading: number;
  /** Sizes of a goal in points. */
  goal: Record<GoalSize, number>;
  gap: number;
  headGap: number;
  row: number;
  item: number;
  /** Height of a line to write on, and of a field of a box to write in. */
  rule: number;
  field: number;
}

export type GoalSize = 'short' | 'middle' | 'long';

const page: Setting = {
  font: 9.3,
  leading: 1.27,
  goal: { short: 21, middle: 16, long: 13 },
  gap: 3,
  headGap: 1.2,
  row: 0.9,
  item: 0.8,
  rule: 5.2,
  field: 6,
};
export const settings = {
  roomy: {
    ...page,
    font: 10.6,
    goal: { short: 27, middle: 20, long: 13 },
    gap: 5,
    headGap: 2,
    row: 2,
    item: 1.6,
    rule: 7.5,
  },
  page,
  tight: {
    ...page,
    font: 8.6,
    leading: 1.24,
    goal: { short: 17, middle: 15, long: 13 },
    gap: 2,
    row: 0.5,
    item: 0.4,
    field: 5.4,
  },
} satisfies Record<string, Setting>;
