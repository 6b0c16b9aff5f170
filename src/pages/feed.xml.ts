import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { address } from '../address.ts';
import { library } from '../content/library.ts';
import { site as about } from '../site.ts';

export const GET: APIRoute = async ({ site }) => {
  const { guides } = await library();
  return rss({
    title: `${about.name} guides`,
    description: about.description,
    site: new URL(address('/'), site).href,
    // A feed names its own address, so that a reader that was handed the file can find it again.
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${about.language.toLowerCase()}</language><atom:link href="${new URL(address('/feed.xml'), site).href}" rel="self" type="application/rss+xml"/>`,
    items: [...guides.values()].map((guide) => ({
      title: guide.data.title,
      description: guide.data.promise,
      link: new URL(address(`/guides/${guide.id}/`), site).href,
      pubDate: new Date(guide.data.reviewed),
    })),
  });
};
