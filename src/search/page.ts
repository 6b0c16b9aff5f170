import { adviceOn, type PageAnswer, statusOf, tryAgain } from './advice.ts';
import { walkWithArrows } from './arrow-keys.ts';
import { createAsking, createSaying } from './asking.ts';
import { countFacets, type Facets, keepChosen } from './facets.ts';
import type { SearchFailure } from './failure.ts';
import { showCounts } from './filters.ts';
import { find, prepare, readPages } from './finder.ts';
import { createHistory } from './history.ts';
import { readFacets, searchInTime } from './pagefind.ts';
import { readRequest, type SearchRequest } from './request.ts';
import { resultItem } from './results.ts';
import { failureWords, words } from './words.ts';

const RESULTS_AT_ONCE = 10;
const MOST_SECTIONS = 3;

/** Brings the search page to life: answers what its address asks, then what is typed and chosen. */
export function startSearchPage(): void {
  const part = <Part extends HTMLElement>(name: string) => {
    const element = document.querySelector<Part>(`[data-search-${name}]`);
    if (!element) throw new Error(`The search page has no part "${name}".`);
    return element;
  };
  const form = part<HTMLFormElement>('form');
  const field = part<HTMLInputElement>('field');
  const filters = part<HTMLDetailsElement>('filters');
  const advice = part('advice');
  const found = part('found');
  const results = part('results');
  const more = part<HTMLButtonElement>('more');
  const everything = part('everything');
  const say = createSaying(part('status'));
  const boxes = [...filters.querySelectorAll('input')];
  let facets: Facets | undefined;
  let answer: PageAnswer | undefined;

  const asked = () =>
    readRequest(new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, `${value}`])));

  const ask = createAsking<SearchRequest, PageAnswer>({
    async answer(request) {
      const all = await find(request.query);
      facets ??= await readFacets();
      const chosen = keepChosen(all.matches, facets, request);
      const counts = countFacets(all.matches, facets, request);
      return {
        ...all,
        request,
        chosen,
        counts,
        pages: await readPages(chosen.slice(0, RESULTS_AT_ONCE), MOST_SECTIONS),
      };
    },
    show(answered) {
      answer = answered;
      showCounts(boxes, answered.counts);
      filters.hidden = answered.matches.length === 0;
      results.replaceChildren(...answered.pages.map(resultItem));
      found.hidden = answered.pages.length === 0;
      advice.replaceChildren(...adviceOn(answered, removeFilters));
      everything.hidden = answered.matches.length > 0;
      showMore(answered);
      say(statusOf(answered));
    },
    fail(reason) {
      clear();
      if (reason !== 'development') advice.replaceChildren(tryAgain(again));
      say(failureWords[reason]);
    },
  });

  const showMore = ({ chosen }: PageAnswer) => {
    const left = chosen.length - results.children.length;
    more.hidden = left <= 0;
    more.textContent = words.more(Math.min(left, RESULTS_AT_ONCE));
  };

  const clear = () => {
    answer = undefined;
    results.replaceChildren();
    advice.replaceChildren();
    found.hidden = true;
    filters.hidden = true;
    everything.hidden = false;
  };

  /** Asks for what the form holds; what was typed may still grow, so it is not urgent. */
  const search = (urgent: boolean) => {
    const request = asked();
    if (!request.query) {
      clear();
      say('');
    } else {
      say(words.searching);
      everything.hidden ||= !answer && urgent;
    }
    ask(request, urgent);
  };

  const fill = (request: SearchRequest) => {
    field.value = request.query;
    for (const box of boxes) box.checked = [...request.kinds, ...request.tracks].includes(box.value);
  };

  // Both stand behind a button that goes away, so the field takes its focus.
  const again = () => {
    search(true);
    field.focus();
  };
  const removeFilters = () => {
    fill({ query: field.value, kinds: [], tracks: [] });
    keep(asked(), true);
    again();
  };

  const keep = createHistory((request) => {
    fill(request);
    search(true);
  });

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    keep(asked(), true);
    search(true);
  });
  form.addEventListener('input', (event) => {
    const typing = event.target === field;
    keep(asked(), !typing);
    search(!typing);
  });
  field.addEventListener('focus', prepare, { once: true });
  more.addEventListener('click', async () => {
    const current = answer;
    if (!current) return;
    const shown = results.children.length;
    const next = current.chosen.slice(shown, shown + RESULTS_AT_ONCE);
    const pages = await searchInTime(readPages(next, MOST_SECTIONS)).catch((failure: SearchFailure) => {
      say(failureWords[failure.reason]);
      return [];
    });
    // Asked anew meanwhile, or pressed twice.
    if (current !== answer || results.children.length !== shown) return;
    results.append(...pages.map(resultItem));
    showMore(current);
    results.children[shown]?.querySelector('a')?.focus();
  });
  walkWithArrows(document.body, field, results);

  fill(readRequest(new URLSearchParams(location.search)));
  // On a phone the filters would stand between the field and what was found.
  filters.open = matchMedia('(min-width: 40rem)').matches || boxes.some((box) => box.checked);
  if (field.value) search(true);
}
