import { type ExcerptPart, readExcerpt, withoutHeading } from './excerpt.ts';
import { markedAddress } from './text-fragment.ts';

/** What Pagefind knows of a page that was found, as far as it is used here. */
export interface Fragment {
  url: string;
  excerpt: string;
  meta: Record<string, string | undefined>;
  filters: Record<string, string[] | undefined>;
  sub_results: {
    title: string;
    url: string;
    excerpt: string;
    /** Missing on the part of a page before its first heading with an id. */
    anchor?: { id: string };
    weighted_locations: { balanced_score: number }[];
  }[];
}

/** A page as the list of results shows it. */
export interface PageResult {
  title: string;
  address: string;
  /** Its kind and track in words, such as `Guide` and `Become a mentor`, unless they are its title. */
  labels: string[];
  /** Empty when the match lies in the sections. */
  excerpt: ExcerptPart[];
  sections: { title: string; address: string; excerpt: ExcerptPart[] }[];
}

/** A found page with at most `most` matching sections, the best first, or an excerpt of its own where none match. */
export function pageResult(fragment: Fragment, most: number): PageResult {
  const sections = fragment.sub_results
    .filter((section) => section.anchor)
    .map((section) => ({
      section,
      score: sum(section.weighted_locations.map((place) => place.balanced_score)),
    }))
    .sort((one, other) => other.score - one.score)
    .slice(0, most)
    .map(({ section: { title, url, excerpt: html } }) => {
      const excerpt = withoutHeading(readExcerpt(html), title);
      return { title, address: markedAddress(url, excerpt), excerpt };
    });
  const title = fragment.meta.title ?? fragment.url;
  return {
    title,
    address: fragment.url,
    labels: [...(fragment.filters.kind ?? []), ...(fragment.filters.track ?? [])].filter(
      (label) => label !== title,
    ),
    excerpt: sections.length > 0 ? [] : withoutHeading(readExcerpt(fragment.excerpt), title),
    sections,
  };
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
