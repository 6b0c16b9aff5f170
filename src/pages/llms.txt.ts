import type { APIRoute } from 'astro';
import { address } from '../address.ts';
import { library } from '../content/library.ts';
import { tracks } from '../guides/tracks.ts';
import { overview } from '../sharing/overview.ts';
import { site as about } from '../site.ts';

export const GET: APIRoute = async ({ site }) => {
  const { guides, kits, quizzes } = await library();
  const entries = (
    pages: Iterable<{ id: string; data: { title: string; promise: string } }>,
    path: (id: string) => string,
  ) => [...pages].map(({ id, data: { title, promise } }) => ({ title, promise, path: path(id) }));
  const text = overview({
    name: about.name,
    description: about.description,
    full: (path) => new URL(address(path), site).href,
    sections: [
      ...tracks.map(({ id: track, name }) => ({
        title: `Guides: ${name}`,
        entries: entries(
          [...guides.values()].filter(({ data }) => data.track === track),
          (id) => `/guides/${id}.md`,
        ),
      })),
      { title: 'Quizzes', entries: entries(quizzes.values(), (id) => `/quiz/${id}/`) },
      { title: 'Worksheets', entries: entries(kits.values(), (id) => `/kits/${id}/`) },
      {
        title: 'Optional',
        entries: [
          {
            title: 'Glossary',
            promise: 'The words of mentoring, each in a plain sentence or two.',
            path: '/glossary/',
          },
          {
            title: 'About and sources',
            promise: 'How the guides are made, and every source they use.',
            path: '/about/',
          },
        ],
      },
    ],
  });
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
