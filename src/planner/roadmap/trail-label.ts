// Widths of the heading face, grouped; other faces are near enough for labels that have air around them.
const THIN = /^[\s.,:;'’‘!|]$/u;
const NARROW = /^[ijl()[\]]$/u;
const SLIM = /^[ftI/-]$/u;
const MIDDLE = /^[acegorsvxyzäàáâéèêçöòóô]$/u;
const CAPITAL = /^[A-Zw]$/u;
const BROAD = /^[mMW@%]$/u;
const FULL =
  /^[\p{Extended_Pictographic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** What a reader sees as one character each, so that a cut never splits an emoji or a letter from its accents. */
function characters(text: string): string[] {
  if (!('Segmenter' in Intl)) return Array.from(text);
  return Array.from(
    new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text),
    ({ segment }) => segment,
  );
}

function characterWidth(character: string): number {
  if (THIN.test(character)) return 0.24;
  if (NARROW.test(character)) return 0.33;
  if (SLIM.test(character)) return 0.42;
  if (MIDDLE.test(character)) return 0.565;
  if (CAPITAL.test(character)) return 0.76;
  if (BROAD.test(character)) return 1;
  return FULL.test(character) ? 1.4 : 0.63;
}

/** About how wide a line of text is, in multiples of its type size; rather too wide than too narrow. */
export function textWidth(text: string): number {
  return characters(text).reduce((width, character) => width + characterWidth(character), 0);
}

/**
 * Breaks a text into at most `most` lines no wider than `width` (in multiples of the type size). Words longer than a
 * line are split; what does not fit ends in "…". Gives no line for a text without a visible character.
 */
export function labelLines(text: string, width: number, most: number): string[] {
  // A label never needs more of a text than this, and people may paste a whole page.
  const words = text.slice(0, 400).trim().split(/\s+/u).filter(Boolean);
  const lines: string[] = [];
  let line = '';
  for (const word of words.flatMap((long) => pieces(long, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
    if (lines.length > most) break;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), cut(lines[most - 1] ?? '', width)];
}

/** The same lines, as even in width as they can be without another line: an end of one word looks like a mistake. */
export function evenLines(text: string, width: number, most: number): string[] {
  let lines = labelLines(text, width, most);
  for (let narrower = width - 0.4; narrower > width / 2; narrower -= 0.4) {
    const tried = labelLines(text, narrower, most);
    if (tried.length !== lines.length || tried.join(' ') !== lines.join(' ')) break;
    lines = tried;
  }
  return lines;
}

function pieces(word: string, width: number): string[] {
  if (textWidth(word) <= width) return [word];
  const found: string[] = [];
  let piece = '';
  for (const character of characters(word)) {
    if (piece !== '' && textWidth(piece + character) > width) {
      found.push(piece);
      piece = '';
    }
    piece += character;
  }
  return piece === '' ? found : [...found, piece];
}

/** The line with "…": after its last whole word where there are several, else after what fits. */
function cut(line: string, width: number): string {
  const room = width - characterWidth('…');
  const words = line.split(' ');
  while (words.length > 1 && textWidth(words.join(' ')) > room) words.pop();
  const kept = characters(words.join(' '));
  while (kept.length > 1 && textWidth(kept.join('')) > room) kept.pop();
  return `${kept.join('')}…`;
}
