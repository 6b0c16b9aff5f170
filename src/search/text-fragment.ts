import type { ExcerptPart } from './excerpt.ts';

/** So few words are unlikely to run from one paragraph into the next, where a browser would not find them. */
const WORDS_AROUND = 3;
const FEWEST_WORDS = 4;

/**
 * The address of a section with a text directive, by which the browser marks the found words on the page and scrolls to
 * them (wicg.github.io/scroll-to-text-fragment). It names the first found word with its neighbours in the same
 * sentence. Browsers that do not know it, or do not find the text, go to the section. `address` must have a fragment.
 */
export function markedAddress(address: string, excerpt: ExcerptPart[]): string {
  const place = excerpt.findIndex((part) => part.found);
  if (place < 0) return address;
  const text = (parts: ExcerptPart[]) => parts.map((part) => part.text).join('');
  const before = /[^.!?:;…|“”"()]*$/.exec(text(excerpt.slice(0, place)))?.[0] ?? '';
  const after = /^[^.!?:;…|“”"()]*/.exec(text(excerpt.slice(place + 1)))?.[0] ?? '';
  const lead = before
    .split(/(?<=\s)/)
    .slice(-WORDS_AROUND)
    .join('');
  const trail = after
    .split(/(?=\s)/)
    .slice(0, WORDS_AROUND)
    .join('');
  const marked = `${lead}${excerpt[place]?.text}${trail}`.trim();
  // A word or two may stand elsewhere first, and the browser would go there.
  if (marked.split(/\s+/).length < FEWEST_WORDS) return address;
  // A hyphen would end the text's context.
  return `${address}:~:text=${encodeURIComponent(marked).replaceAll('-', '%2D')}`;
}
