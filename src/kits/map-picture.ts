/** The map of mentors as numbers: a hill seen from above, whose contour lines are the rings. */
export interface MapPicture {
  /** Contour lines from the middle outwards, as SVG paths of length 100 with a gap at the top for their label. */
  rings: { path: string; dashes: string; label: string }[];
  /** Lines between the wedges. */
  spokes: { x1: number; y1: number; x2: number; y2: number }[];
  /** The name of each wedge and where it stands. */
  roles: { name: string; x: number; y: number; anchor: 'start' | 'middle' | 'end' }[];
}

const MIDDLE = 18;
const OUTER = 96;
/** How wide a letter of a label is, on average, and the space on both sides of a label. */
const LETTER = 2.7;
const ROOM = 5;

/** Places rings and wedges around the origin, within 100 units of it. */
export function mapPicture(rings: string[], roles: string[]): MapPicture {
  const step = (OUTER - MIDDLE) / rings.length;
  return {
    rings: rings.map((label, index) => {
      const radius = MIDDLE + step * (index + 1);
      const gap = (100 * (label.length * LETTER + ROOM)) / (2 * Math.PI * radius);
      const half = round((100 - gap) / 2);
      return { label, path: contour(radius, index), dashes: `${half} ${round(gap)} ${half} 0` };
    }),
    spokes: roles.map((_, index) => {
      const angle = turn(index - 0.5, roles.length);
      const [x1, y1] = at(angle, MIDDLE);
      const [x2, y2] = at(angle, OUTER);
      return { x1, y1, x2, y2 };
    }),
    roles: roles.map((name, index) => {
      const angle = turn(index, roles.length);
      const [x, y] = at(angle, OUTER + 9);
      const side = Math.sin(angle);
      return { name, x, y, anchor: side > 0.2 ? 'start' : side < -0.2 ? 'end' : 'middle' };
    }),
  };
}

/** Clockwise from the top, in radians. */
const turn = (index: number, count: number) => (2 * Math.PI * index) / count;

const round = (value: number) => Math.round(value * 100) / 100;

const at = (angle: number, radius: number): [number, number] => [
  round(Math.sin(angle) * radius),
  round(-Math.cos(angle) * radius),
];

/** A closed line around the origin from its lowest point, slightly uneven, as contour lines are. */
function contour(radius: number, seed: number): string {
  const points = Array.from({ length: 72 }, (_, index) => {
    const angle = turn(index + 36, 72);
    const swell = 1 + 0.018 * Math.sin(3 * angle + seed) + 0.012 * Math.sin(5 * angle + 2 * seed);
    return at(angle, radius * swell).join(' ');
  });
  return `M${points.join('L')}Z`;
}
