/** A run of text in an excerpt. `found` says whether it is a word that was searched for. */
export interface ExcerptPart {
  text: string;
  found: boolean;
}

const CHARACTERS: Record<string, string> = { '&lt;': '<', '&gt;': '>' };
const WORD = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

/**
 * Reads an excerpt as Pagefind writes it: plain text in which found words stand between `<mark>` and `</mark>` and
 * of which only `<` and `>` are escaped. Whatever else looks like HTML stays the text it is. Punctuation around a
 * found word is not part of it.
 */
export function readExcerpt(excerpt: string): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let found = false;
  for (const piece of excerpt.split(/(<\/?mark>)/)) {
    if (piece === '<mark>' || piece === '</mark>') {
      found = piece === '<mark>';
      continue;
    }
    const text = piece.replace(/&[lg]t;/g, (name) => CHARACTERS[name] ?? name);
    const [, before = '', word = '', after = ''] = (found && WORD.exec(text)) || ['', text];
    parts.push({ text: before, found: false }, { text: word, found: true }, { text: after, found: false });
  }
  return parts.filter((part) => part.text !== '');
}

/** The excerpt without the section's heading, or the end of it, with which Pagefind begins a section's text. */
export function withoutHeading(parts: ExcerptPart[], heading: string): ExcerptPart[] {
  const text = parts.map((part) => part.text).join('');
  const start = text.startsWith('… ') ? 2 : 0;
  const words = heading.split(/\s+/);
  const end = words
    .map((_, index) => words.slice(index).join(' '))
    .find((end) => text.startsWith(`${end}.`, start));
  if (!end) return parts;
  let skip = text.length - text.slice(start + end.length + 1).trimStart().length;
  return parts.flatMap((part) => {
    const left = part.text.slice(skip);
    skip = Math.max(0, skip - part.text.length);
    return left ? [{ ...part, text: left }] : [];
  });
}
