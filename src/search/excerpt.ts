/** A run of text in an excerpt. `found` says whether it is a word that was searched for. */
export interface ExcerptPart {
  text: string;
  found: boolean;
}

const CHARACTERS: Record<string, string> = { '&lt;': '<', '&gt;': '>' };

/**
 * Reads an excerpt as Pagefind writes it: plain text in which found words stand between `<mark>` and `</mark>` and
 * of which only `<` and `>` are escaped. Whatever else looks like HTML stays the text it is.
 */
export function readExcerpt(excerpt: string): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let found = false;
  for (const piece of excerpt.split(/(<\/?mark>)/)) {
    if (piece === '<mark>' || piece === '</mark>') {
      found = piece === '<mark>';
    } else if (piece !== '') {
      parts.push({ text: piece.replace(/&[lg]t;/g, (name) => CHARACTERS[name] ?? name), found });
    }
  }
  return parts;
}

/** The excerpt without the section's heading, with which Pagefind begins a section's text. */
export function withoutHeading(parts: ExcerptPart[], heading: string): ExcerptPart[] {
  const text = parts.map((part) => part.text).join('');
  if (!text.startsWith(heading)) return parts;
  const rest = text.slice(heading.length).replace(/^[.:?!\s]+/, '');
  let skip = text.length - rest.length;
  return parts.flatMap((part) => {
    const left = part.text.slice(skip);
    skip = Math.max(0, skip - part.text.length);
    return left ? [{ ...part, text: left }] : [];
  });
}
