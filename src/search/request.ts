/** What a visitor asks for: words and, on the search page, the kinds and tracks they keep to. */
export interface SearchRequest {
  query: string;
  kinds: string[];
  tracks: string[];
}

/** The characters a query may have; what is longer is cut, in the field and in the address. */
export const LONGEST_QUERY = 200;

/** A query without spaces around it or doubled, at most `LONGEST_QUERY` characters long. */
export function tidyQuery(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_QUERY).trim();
}

/** Reads a request from the parameters of an address. Unknown parameters are passed over. */
export function readRequest(parameters: URLSearchParams): SearchRequest {
  const chosen = (name: string) => [...new Set(parameters.getAll(name).filter((value) => value !== ''))];
  return { query: tidyQuery(parameters.get('q') ?? ''), kinds: chosen('kind'), tracks: chosen('track') };
}

/** The part of an address from its `?` that `readRequest` reads back; empty when nothing is asked. */
export function writeRequest({ query, kinds, tracks }: SearchRequest): string {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  for (const kind of kinds) parameters.append('kind', kind);
  for (const track of tracks) parameters.append('track', track);
  return parameters.size > 0 ? `?${parameters}` : '';
}
