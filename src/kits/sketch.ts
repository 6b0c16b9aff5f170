import type { Kit, KitPart } from './schema.ts';

/** What a part of a sheet looks like from far away. */
export type Shape =
  | { kind: 'lines' | 'ticks' | 'steps' | 'boxes'; count: number }
  | { kind: 'grid' | 'cards'; columns: number; rows: number }
  | { kind: 'rings'; count: number; spokes: number }
  | { kind: 'trail' }
  | { kind: 'columns'; columns: Shape[] };

/** The page of a sketch, in units of its own, in the proportions of A4. */
export const PAGE = { width: 60, height: 85 };
const EDGE = 6;
const TOP = 21;
const GAP = 3.4;

/** What the parts of a worksheet look like, from top to bottom. */
export const shapesOf = ({ parts }: Pick<Kit, 'parts'>): Shape[] => parts.map(shapeOf);

function shapeOf(part: KitPart): Shape {
  switch (part.kind) {
    case 'lines':
      return { kind: 'lines', count: part.lines };
    case 'sentences':
      return { kind: 'lines', count: part.sentences.length };
    case 'ticks':
      return { kind: 'ticks', count: part.options.length };
    case 'ratings':
      return { kind: 'grid', columns: part.choices.length, rows: part.items.length };
    case 'table':
      return {
        kind: 'grid',
        columns: part.columns.length,
        rows: typeof part.rows === 'number' ? part.rows : part.rows.length,
      };
    case 'agenda':
      return { kind: 'steps', count: part.items.length };
    case 'cards':
      return {
        kind: 'cards',
        columns: part.suits.length,
        rows: Math.max(...part.suits.map(({ questions }) => questions.length)),
      };
    case 'boxes':
      return { kind: 'boxes', count: part.boxes.length };
    case 'map':
      return { kind: 'rings', count: part.rings.length, spokes: part.roles.length };
    case 'columns':
      return { kind: 'columns', columns: part.columns.map(shapeOf) };
  }
}

/** The sketch of a sheet as one path, its parts spread over the page below the head. */
export function sketch(shapes: Shape[]): string {
  const room = PAGE.height - EDGE - TOP - GAP * (shapes.length - 1);
  const all = shapes.reduce((sum, shape) => sum + weightOf(shape), 0);
  let top = TOP;
  return shapes
    .map((shape) => {
      const height = (weightOf(shape) / all) * room;
      const drawn = draw(shape, { left: EDGE, top, width: PAGE.width - 2 * EDGE, height });
      top += height + GAP;
      return drawn;
    })
    .join('');
}

/** How much of the page's height a shape asks for. */
function weightOf(shape: Shape): number {
  switch (shape.kind) {
    case 'grid':
    case 'cards':
      return shape.rows + 1;
    case 'rings':
      return 14;
    case 'trail':
      return 4;
    case 'steps':
      return shape.count * 1.6;
    case 'boxes':
      return Math.ceil(shape.count / 2) * 4;
    case 'columns':
      return Math.max(...shape.columns.map(weightOf));
    default:
      return shape.count + 0.5;
  }
}

interface Room {
  left: number;
  top: number;
  width: number;
  height: number;
}

const round = (value: number) => Math.round(value * 10) / 10;
const line = (x: number, y: number, width: number) => `M${round(x)} ${round(y)}h${round(width)}`;
const box = ({ left, top, width, height }: Room) =>
  `M${round(left)} ${round(top)}h${round(width)}v${round(height)}h${round(-width)}Z`;
const times = (count: number, piece: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => piece(index)).join('');

function draw(shape: Shape, room: Room): string {
  const { left, top, width, height } = room;
  switch (shape.kind) {
    case 'lines': {
      const step = height / shape.count;
      return times(shape.count, (index) => line(left, top + step * (index + 1), width));
    }
    case 'ticks':
    case 'steps': {
      const step = height / shape.count;
      const side = Math.min(step * 0.7, shape.kind === 'steps' ? 4 : 2.4);
      return times(shape.count, (index) => {
        const y = top + step * index;
        return (
          box({ left, top: y, width: side, height: side }) +
          line(left + side + 2, y + side / 2, width - side - 2)
        );
      });
    }
    case 'boxes': {
      const rows = Math.ceil(shape.count / 2);
      return tiles(shape.count, 2, rows, room);
    }
    case 'cards':
      return tiles(shape.columns * shape.rows, shape.columns, shape.rows, room);
    case 'grid': {
      const step = height / shape.rows;
      return (
        times(shape.rows + 1, (index) => line(left, top + step * index, width)) +
        times(
          shape.columns - 1,
          (index) => `M${round(left + (width / shape.columns) * (index + 1))} ${round(top)}v${round(height)}`,
        )
      );
    }
    case 'rings':
      return rings(shape, room);
    case 'trail':
      return `M${left} ${round(top + height)}c${round(width / 3)} ${round(-height * 0.9)} ${round(width / 2)} ${round(height * 0.5)} ${width} ${round(-height)}`;
    case 'columns': {
      const each = (width - GAP * (shape.columns.length - 1)) / shape.columns.length;
      return shape.columns
        .map((column, index) => draw(column, { left: left + (each + GAP) * index, top, width: each, height }))
        .join('');
    }
  }
}

function tiles(count: number, columns: number, rows: number, { left, top, width, height }: Room): string {
  const gap = 1.6;
  const wide = (width - gap * (columns - 1)) / columns;
  const high = (height - gap * (rows - 1)) / rows;
  return times(count, (index) =>
    box({
      left: left + (wide + gap) * (index % columns),
      top: top + (high + gap) * Math.floor(index / columns),
      width: wide,
      height: high,
    }),
  );
}

function rings({ count, spokes }: { count: number; spokes: number }, { left, top, width, height }: Room) {
  const [x, y, most] = [left + width / 2, top + height / 2, Math.min(width, height) / 2];
  return (
    times(count, (index) => {
      const r = round((most * (index + 1)) / count);
      return `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0 ${r} ${r} 0 1 0 ${-2 * r} 0`;
    }) +
    times(spokes, (index) => {
      const turn = (2 * Math.PI * index) / spokes;
      return `M${round(x)} ${round(y)}l${round(most * Math.sin(turn))} ${round(-most * Math.cos(turn))}`;
    })
  );
}
