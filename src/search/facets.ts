import type { WordMatch } from './matches.ts';
import type { SearchRequest } from './request.ts';

/** Which pages are of which kind and track: value → ids of pages. */
export interface Facets {
  kind: Map<string, Set<string>>;
  track: Map<string, Set<string>>;
}

/** For each value of a facet, how many of the matches it would leave. */
export interface FacetCounts {
  kind: Map<string, number>;
  track: Map<string, number>;
}

type Choice = Pick<SearchRequest, 'kinds' | 'tracks'>;

/** The matches of any chosen kind and of any chosen track; a facet with nothing chosen keeps all. */
export function keepChosen<Page extends WordMatch>(
  matches: Page[],
  facets: Facets,
  { kinds, tracks }: Choice,
): Page[] {
  return matches.filter(({ id }) => meets(id, facets.kind, kinds) && meets(id, facets.track, tracks));
}

/** Counts each value among the matches that the other facet's choice leaves, as choosing one more would. */
export function countFacets(matches: WordMatch[], facets: Facets, { kinds, tracks }: Choice): FacetCounts {
  const count = (facet: Map<string, Set<string>>, among: WordMatch[]) =>
    new Map([...facet].map(([value, pages]) => [value, among.filter(({ id }) => pages.has(id)).length]));
  return {
    kind: count(facets.kind, keepChosen(matches, facets, { kinds: [], tracks })),
    track: count(facets.track, keepChosen(matches, facets, { kinds, tracks: [] })),
  };
}

const meets = (id: string, facet: Map<string, Set<string>>, chosen: string[]) =>
  chosen.length === 0 || chosen.some((value) => facet.get(value)?.has(id));
