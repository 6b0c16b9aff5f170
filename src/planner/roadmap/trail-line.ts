/** A place in the picture, in its own units from the upper left corner. */
export interface Point {
  x: number;
  y: number;
}

const rounded = (number: number) => String(Math.round(number * 10) / 10);

/** A smooth SVG path through all the points, in order. Empty for fewer than two. */
export function smoothPath(points: readonly Point[], closed = false): string {
  const [first] = points;
  if (!first || points.length < 2) return '';
  const at = (index: number): Point => {
    const turned = closed
      ? (index + points.length) % points.length
      : Math.min(Math.max(index, 0), points.length - 1);
    return points[turned] ?? first;
  };
  let path = `M${rounded(first.x)} ${rounded(first.y)}`;
  for (let index = 0; index < points.length - (closed ? 0 : 1); index++) {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const numbers = [
      from.x + (to.x - before.x) / 6,
      from.y + (to.y - before.y) / 6,
      to.x - (after.x - from.x) / 6,
      to.y - (after.y - from.y) / 6,
      to.x,
      to.y,
    ];
    path += `C${numbers.map(rounded).join(' ')}`;
  }
  return closed ? `${path}Z` : path;
}

/** A hill as contour lines: `rings` uneven closed lines around a top, the outermost `reach` wide. One SVG path. */
export function contours(top: Point, reach: Point, rings: number, turn: number): string {
  const corners = 14;
  return Array.from({ length: rings }, (_, ring) => {
    const size = (ring + 0.6) / rings;
    const points = Array.from({ length: corners }, (_, corner) => {
      const angle = (corner / corners) * 2 * Math.PI;
      const uneven =
        1 + 0.13 * Math.sin(2 * angle + turn + size) + 0.07 * Math.sin(3 * angle + 2 * turn - 2 * size);
      return {
        x: top.x + reach.x * size * uneven * Math.cos(angle),
        y: top.y + reach.y * size * uneven * Math.sin(angle),
      };
    });
    return smoothPath(points, true);
  }).join('');
}
