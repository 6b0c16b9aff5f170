/** Where records stand on the shelf, by name. */
export const PREFIX = 'waymark/';

/** Where the mark stands beside them (`mark.ts`). */
export const MARK = 'waymark-here';

/** A record's name: its type, and its id where there can be several. */
export function recordName(type: { name: string }, id = ''): string {
  return id === '' ? type.name : `${type.name}/${id}`;
}
