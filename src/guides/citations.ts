const MARK = /\[@([a-z0-9-]+)\]/g;

/** What an author writes, as `[@experience]`, where a claim rests on experience and not on a study. */
export const EXPERIENCE = 'experience';

/** A stretch of text, or a citation mark in it. */
export type CitationPart = { text: string } | { source: string };

/** Splits text at its `[@source-id]` marks, in order. */
export function splitCitations(text: string): CitationPart[] {
  const parts: CitationPart[] = [];
  let from = 0;
  for (const match of text.matchAll(MARK)) {
    if (match.index > from) parts.push({ text: text.slice(from, match.index) });
    parts.push({ source: match[1] ?? '' });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ text: text.slice(from) });
  return parts;
}

/** The ids of the sources a guide cites, each once, in the order first cited: their place is their number. */
export function citedSources(body: string): string[] {
  const ids = [...body.matchAll(MARK)]
    .map((match) => match[1] ?? '')
    .filter((source) => source !== EXPERIENCE);
  return [...new Set(ids)];
}

/** What looks like a mark and is none, as `[@Eby-2013]` or `[@eby-2013, p. 3]`: readers would see it as it stands. */
export const strayMarks = (text: string): string[] =>
  splitCitations(text).flatMap((part) => ('text' in part && part.text.match(/\[@[^\]\n]*\]?/g)) || []);
