import { element } from './element.ts';
import type { FacetCounts } from './facets.ts';
import type { Found } from './finder.ts';
import type { PageResult } from './page-result.ts';
import type { SearchRequest } from './request.ts';
import { remarksOn, words } from './words.ts';

/** An answer on the search page: what was found, what of it the filters leave, and the first pages of that. */
export interface PageAnswer extends Found {
  request: SearchRequest;
  chosen: Found['matches'];
  counts: FacetCounts;
  pages: PageResult[];
}

/** The sentence for the status line. */
export function statusOf({ chosen, request: { query } }: PageAnswer): string {
  return words.count(chosen.length, query);
}

/** What stands above the results: that they are loose, or what to do where there are none. */
export function adviceOn({ matches, chosen, loose, respelt }: PageAnswer, removeFilters: () => void): Node[] {
  if (matches.length === 0) return nothingFound();
  if (chosen.length === 0) {
    return [element('p', {}, words.filteredAway(matches.length)), button(words.removeFilters, removeFilters)];
  }
  return remarksOn({ loose, respelt }).map((remark) => element('p', {}, remark));
}

/** The button that asks once more after a failure. */
export const tryAgain = (again: () => void) => button(words.tryAgain, again);

function nothingFound(): Node[] {
  const help = words.help.map((line) => element('li', {}, line));
  return [element('p', {}, words.nothing), element('ul', {}, ...help)];
}

function button(label: string, press: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'button-plain' }, label);
  made.addEventListener('click', press);
  return made;
}
