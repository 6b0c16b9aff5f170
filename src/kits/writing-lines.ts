import type { KitPart } from './schema.ts';

/** How many writing lines a part has from top to bottom: its share of the space that a page has to spare. */
export function writingLines(part: KitPart): number {
  switch (part.kind) {
    case 'lines':
      return part.lines;
    case 'ticks':
      return part.other ? 1 : 0;
    case 'sentences':
      return part.sentences.length;
    case 'columns':
      return Math.max(...part.columns.map(writingLines));
    case 'table':
      return (typeof part.rows === 'number' ? part.rows : part.rows.length) * part.lines;
    case 'agenda':
      return sum(part.items.map((item) => item.lines + (item.sentences?.length ?? 0)));
    case 'boxes':
      return sum(
        part.boxes.flatMap((box, index) =>
          index % 2 === 0 ? [Math.max(box.lines, part.boxes[index + 1]?.lines ?? 0)] : [],
        ),
      );
    case 'cards':
      return Math.max(...part.suits.map((suit) => suit.questions.length));
    case 'ratings':
    case 'map':
      return 0;
  }
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
