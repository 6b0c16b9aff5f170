/** A page above another one: `Guides` at `https://…/guides/`. */
interface Ancestor {
  name: string;
  url: string;
}

interface Article {
  title: string;
  description: string;
  url: string;
  picture: string;
  /** The day it was last read against its sources, `YYYY-MM-DD`. */
  reviewed: string;
  language: string;
  site: Ancestor;
  above: Ancestor[];
}

/**
 * What search engines read of a guide (schema.org, as JSON-LD): an Article and the way that leads to it. Its author is
 * the site, since no page names a person.
 */
export function articleData({
  title,
  description,
  url,
  picture,
  reviewed,
  language,
  site,
  above,
}: Article): object {
  const steps = [...above, { name: title, url }];
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Article',
        headline: title,
        description,
        url,
        image: picture,
        dateModified: reviewed,
        inLanguage: language,
        author: { '@type': 'Organization', ...site },
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: steps.map(({ name, url }, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          item: { '@type': 'WebPage', '@id': url, name },
        })),
      },
    ],
  };
}
