import { address } from '../address.ts';
import { walkWithArrows } from './arrow-keys.ts';
import { createAsking, createSaying } from './asking.ts';
import styles from './dialog.css?url';
import { element } from './element.ts';
import { type Found, find, prepare, readPages } from './finder.ts';
import type { PageResult } from './page-result.ts';
import { LONGEST_QUERY, tidyQuery, writeRequest } from './request.ts';
import { resultItem } from './results.ts';
import { failureWords, remarksOn, words } from './words.ts';

const MOST_RESULTS = 6;
const MOST_SECTIONS = 1;

type Answer = { query: string; found?: Found; pages: PageResult[] };

let dialog: HTMLDialogElement | undefined;
let styled: Promise<unknown> | undefined;

/**
 * Opens the search dialog over the page. What was asked before stands in it still, selected.
 * Rejects when its styles cannot be loaded. Imported as usual, they would be linked from every page.
 */
export async function openDialog(): Promise<void> {
  // Where they did not come, the next press asks for them anew.
  styled ??= loadStyles().catch((error: unknown) => {
    styled = undefined;
    throw error;
  });
  await styled;
  dialog ??= document.body.appendChild(createDialog());
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
  prepare();
}

function loadStyles(): Promise<unknown> {
  const link = element('link', { rel: 'stylesheet', href: styles });
  return new Promise((loaded, failed) => {
    link.onload = loaded;
    link.onerror = failed;
    document.head.append(link);
  });
}

function createDialog(): HTMLDialogElement {
  const field = element('input', {
    id: 'search-dialog-field',
    type: 'search',
    name: 'q',
    autocomplete: 'off',
    maxlength: `${LONGEST_QUERY}`,
  });
  const close = element('button', { type: 'button', class: 'button-quiet' }, words.close);
  const form = element(
    'form',
    { class: 'search-form', role: 'search', action: address('/search/') },
    element('label', { for: field.id, id: 'search-dialog-label', class: 'field-label' }, words.dialogLabel),
    close,
    field,
  );
  const status = element('p', { role: 'status', class: 'search-status' });
  const results = element('ol', { class: 'results' });
  const all = element('a', { class: 'search-all' });
  const list = element('div', {}, results, all);
  const made = element(
    'dialog',
    { class: 'search-dialog', 'aria-labelledby': 'search-dialog-label', closedby: 'any' },
    form,
    status,
    list,
  );
  const say = createSaying(status);

  const show = ({ query, found, pages }: Answer) => {
    results.replaceChildren(...pages.map(resultItem));
    all.href = address('/search/') + writeRequest({ query, kinds: [], tracks: [] });
    all.textContent = words.all(query);
    say(found ? sentence(query, found) : '');
  };

  const ask = createAsking<string, Answer>({
    answer: async (query) => {
      if (!query) return { query, pages: [] };
      const found = await find(query);
      return { query, found, pages: await readPages(found.matches.slice(0, MOST_RESULTS), MOST_SECTIONS) };
    },
    show,
    fail: (reason) => {
      show({ query: tidyQuery(field.value), pages: [] });
      say(failureWords[reason]);
    },
  });

  field.addEventListener('input', () => {
    const query = tidyQuery(field.value);
    if (query) say(words.searching);
    ask(query, !query);
  });
  close.addEventListener('click', () => made.close());
  // In Chromium, Escape in a search field would only empty it.
  made.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    made.close();
  });
  // A link to a section of this very page leaves the page standing.
  list.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) made.close();
  });
  walkWithArrows(made, field, list);
  show({ query: '', pages: [] });
  return made;
}

function sentence(query: string, found: Found): string {
  const remarks = found.matches.length > 0 ? remarksOn(found) : words.help;
  return [`${words.count(found.matches.length, query)}.`, ...remarks].join(' ');
}
