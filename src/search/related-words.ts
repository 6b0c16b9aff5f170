import { signOf } from './synonyms.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * For each guide's id, the glossary's terms that send readers to it, with the other words people use for them, and
 * for a term of one word its sign. The index keeps them with the guide, so that a guide is found by words it does
 * without: "laid off", "imposter syndrome".
 */
export function relatedWords({ terms }: Pick<Vocabulary, 'terms'>): Map<string, string> {
  const words = new Map<string, string[]>();
  for (const entry of terms) {
    const { term, synonyms, guide } = entry;
    const sign = term.includes(' ') ? [] : [signOf(entry)];
    if (guide) words.set(guide, [...(words.get(guide) ?? []), term, ...sign, ...synonyms]);
  }
  return new Map([...words].map(([guide, its]) => [guide, its.join(', ')]));
}

/** The HTML of a page with these words as metadata, which Pagefind finds and nobody sees. */
export function withRelatedWords(html: string, words: string | undefined): string {
  if (!words) return html;
  const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return html.replace('</body>', () => `<p data-pagefind-meta="related">${escaped}</p></body>`);
}
