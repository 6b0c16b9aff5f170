import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { create, type Font } from 'fontkitten';

const FILE = '@fontsource-variable/brygada-1918/files/brygada-1918-latin-wght-normal.woff2';

/** The heading font at its regular weight. The build bundles this file, so the font is found from the root. */
function readFont(): Font {
  const font = create(readFileSync(createRequire(join(process.cwd(), 'package.json')).resolve(FILE)));
  if (font.isCollection) throw new Error(`${FILE} holds several fonts; the pictures need one.`);
  return font;
}

let read: Font | undefined;
const font = () => {
  read ??= readFont();
  return read;
};

/** How wide a text is at a size, in the same unit. */
export function widthOf(text: string, size: number): number {
  const { unitsPerEm } = font();
  return font()
    .glyphsForString(text)
    .reduce((width, glyph) => width + (glyph.advanceWidth * size) / unitsPerEm, 0);
}

/**
 * A text as outlines: the `d` of an SVG path that begins at x on the baseline y. Outlines look the same on every
 * machine that builds the site, whatever fonts it has.
 */
export function outlines(text: string, x: number, y: number, size: number): string {
  const scale = size / font().unitsPerEm;
  let from = x;
  let path = '';
  for (const glyph of font().glyphsForString(text)) {
    for (const { command, args } of glyph.path.commands) {
      const points = args.map((value, index) => (index % 2 === 0 ? from + value * scale : y - value * scale));
      path += LETTERS[command] + points.map((point) => point.toFixed(1)).join(' ');
    }
    from += glyph.advanceWidth * scale;
  }
  return path;
}

/** How SVG names what the font calls its strokes. */
const LETTERS = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
} as const;

/** A text broken into lines that are at most `width` wide; a word that is wider stands alone. */
export function breakLines(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
