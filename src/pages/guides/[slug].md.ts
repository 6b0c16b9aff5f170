import type { APIRoute } from 'astro';
import { address } from '../../address.ts';
import { type GuideEntry, library } from '../../content/library.ts';
import { guideMarkdown } from '../../sharing/guide-markdown.ts';

export async function getStaticPaths() {
  const { guides } = await library();
  return [...guides.values()].map((guide) => ({ params: { slug: guide.id }, props: { guide } }));
}

export const GET: APIRoute<{ guide: GuideEntry }> = async ({ props: { guide }, site }) => {
  const { sources } = await library();
  const full = (path: string) => new URL(address(path), site).href;
  const markdown = guideMarkdown({
    guide: guide.data,
    body: guide.body ?? '',
    sources: new Map([...sources].map(([id, { data }]) => [id, data])),
    url: full(`/guides/${guide.id}/`),
    full,
  });
  return new Response(markdown, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
};
