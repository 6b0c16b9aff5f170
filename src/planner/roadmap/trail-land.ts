import type { Course } from './trail-course.ts';
import { contours } from './trail-line.ts';

/**
 * The land around a trail as SVG paths: a hill under the summit and lower ones beside the trail, far enough apart that
 * no contour crosses another.
 */
export function landOf({ width, height, summit }: Course): string[] {
  const narrow = width < 500;
  const rise = narrow ? 390 : 300;
  const hills = Array.from({ length: Math.ceil((height - summit.y) / rise) }, (_, index) => {
    const left = index % 2 === (narrow ? 1 : 0);
    const top = { x: width * (left ? 0.2 : 0.8), y: narrow ? 440 + index * rise : 78 + index * rise };
    return contours(top, narrow ? { x: 190, y: 150 } : { x: 220, y: 126 }, 7, index + 2.2);
  });
  const reach = narrow ? { x: 240, y: 150 } : { x: 312, y: height > 400 ? 122 : 190 };
  return [contours({ x: summit.x, y: summit.y + 8 }, reach, 10, 0.4), ...hills];
}
