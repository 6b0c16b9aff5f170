import { type CheckIn, says } from '../plan.ts';
import { textWidth } from './trail-label.ts';

/** Points in millimetres, and how wide a sheet is within its margins. */
export const MM = 25.4 / 72;
export const WIDTH = 191.9;

/** All of these together. */
export const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);

/** Lines that a text takes in a column of this width, in millimetres, at a type size in points. */
export function linesIn(text: string, width: number, size: number): number {
  if (!says(text)) return 0;
  // Letters of the text are narrower than those of a label; a line ends with a word.
  const fits = width / (0.9 * size * MM) - 1;
  return sum(
    text
      // No page holds more of one text, and people may paste a whole one.
      .slice(0, 5000)
      .split('\n')
      .map((line) => Math.max(1, Math.ceil(textWidth(line) / fits))),
  );
}

/** Lines of a check-in in a box of the strip, its date among them. */
export function boxLines({ done, learned, obstacle, ifThen, next, confidence }: CheckIn, size = 8): number {
  // Each begins with the name of what it is.
  const said = [done, learned, obstacle, next].map((text) =>
    says(text) ? linesIn(`Next step  ${text}`, WIDTH / 4 - 4.8, size) : 0,
  );
  return 1 + sum(said) + (ifThen === '' ? 0 : 1) + (confidence === '' ? 0 : 1);
}
