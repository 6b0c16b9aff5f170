import type { APIRoute } from 'astro';
import { library } from '../../content/library.ts';
import { drawPicture, type Subject } from '../../sharing/picture.ts';
import { pictureSubjects } from '../../sharing/subjects.ts';
import { site } from '../../site.ts';

export async function getStaticPaths() {
  const subjects = pictureSubjects(await library(), site.tagline);
  return [...subjects].map(([name, subject]) => ({ params: { name }, props: { subject } }));
}

export const GET: APIRoute<{ subject: Subject }> = async ({ props }) =>
  new Response(new Uint8Array(await drawPicture(props.subject)), {
    headers: { 'Content-Type': 'image/png' },
  });
