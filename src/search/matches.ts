/** A page that a query found. `Page` is what reads its text; merging never looks into it. */
export interface Match<Page = unknown> {
  /** Pagefind's id of the page. */
  id: string;
  score: number;
  page: Page;
}

/**
 * The pages that several queries found, each once: its scores added up, its text read by the query it met best.
 * The best come first.
 */
export function addUp<Page>(lists: Match<Page>[][]): Match<Page>[] {
  const best = new Map<string, Match<Page>>();
  const total = new Map<string, number>();
  for (const match of lists.flat()) {
    const known = best.get(match.id);
    if (!known || match.score > known.score) best.set(match.id, match);
    total.set(match.id, (total.get(match.id) ?? 0) + match.score);
  }
  return [...best.values()]
    .map((match) => ({ ...match, score: total.get(match.id) ?? match.score }))
    .sort((one, other) => other.score - one.score);
}

/** The first list, then what the second adds to it. */
export function append<Page>(first: Match<Page>[], second: Match<Page>[]): Match<Page>[] {
  const known = new Set(first.map((match) => match.id));
  return [...first, ...second.filter((match) => !known.has(match.id))];
}
