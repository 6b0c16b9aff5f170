import { element } from './element.ts';
import type { ExcerptPart } from './excerpt.ts';
import type { PageResult } from './page-result.ts';

/** A page of the list of results: its title, its kind and track, and where in it the words stand. */
export function resultItem({ title, address, labels, excerpt, sections }: PageResult): HTMLLIElement {
  const item = element('li', { class: 'result' }, element('h3', {}, element('a', { href: address }, title)));
  if (labels.length > 0) item.append(element('p', { class: 'result-labels' }, labels.join(' · ')));
  if (excerpt.length > 0) item.append(element('p', {}, ...marked(excerpt)));
  if (sections.length > 0)
    item.append(element('ul', { class: 'result-sections' }, ...sections.map(sectionItem)));
  return item;
}

const sectionItem = ({ title, address, excerpt }: PageResult['sections'][number]) =>
  element('li', {}, element('a', { href: address }, title), element('p', {}, ...marked(excerpt)));

const marked = (parts: ExcerptPart[]) =>
  parts.map(({ text, found }) => (found ? element('mark', {}, text) : text));
