import { trackOf, tracks } from '../guides/tracks.ts';
import type { Subject } from './picture.ts';

interface Content {
  guides: Map<string, { data: { title: string; track: (typeof tracks)[number]['id'] } }>;
  quizzes: Map<string, { data: { title: string } }>;
  kits: Map<string, { data: { title: string } }>;
}

/** The picture of every page that has none of its own. */
export const COMMON_PICTURE = '/pictures/waymark.png';

/** The address of the picture that belongs to a page alone, from the page's path: `/guides/one/` → `/pictures/guides/one.png`. */
export const pictureOf = (path: string) => `/pictures${path.replace(/\/$/, '')}.png`;

/** What each picture shows, by the part of its address between `/pictures/` and `.png`. */
export function pictureSubjects({ guides, quizzes, kits }: Content, tagline: string): Map<string, Subject> {
  const trail = tracks;
  const subjects = new Map<string, Subject>([
    ['waymark', { title: tagline, kind: 'Guides, quizzes and a roadmap to print', trail }],
  ]);
  for (const [id, { data }] of guides) {
    const { name } = trackOf(data.track);
    subjects.set(`guides/${id}`, { title: data.title, kind: `Guide · ${name}`, trail, track: data.track });
  }
  for (const [id, { data }] of quizzes)
    subjects.set(`quiz/${id}`, { title: data.title, kind: 'Quiz', trail });
  for (const [id, { data }] of kits)
    subjects.set(`kits/${id}`, { title: data.title, kind: 'Worksheet to print', trail });
  return subjects;
}
