const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A whole number in words up to ten, in digits above. */
export function inWords(count: number): string {
  return SMALL[count] ?? String(count);
}

/** Parts as one phrase: `A`, `A or B`, `A, B or C`. */
export function listed(parts: string[], joint: 'and' | 'or'): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} ${joint} ${parts.at(-1)}`;
}

/** The text in the site's quotation marks. */
export function quoted(text: string): string {
  return `“${text}”`;
}

/** The sentence with its first letter as a capital. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
