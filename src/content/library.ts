import { type CollectionEntry, getCollection } from 'astro:content';
import { citedSources } from '../guides/citations.ts';
import { tracks } from '../guides/tracks.ts';
import { misplacedFiles } from './file-names.ts';
import { contentFolder } from './folder.ts';
import { brokenReferences } from './references.ts';
import { mistakesInTexts } from './texts.ts';

export type GuideEntry = CollectionEntry<'guides'>;
export type SourceEntry = CollectionEntry<'sources'>;

const byId = <Entry extends { id: string }>(entries: Entry[]) =>
  new Map(entries.map((entry) => [entry.id, entry]));

async function read() {
  const [guides, quizzes, kits, roadmaps, sources, glossary] = await Promise.all([
    getCollection('guides'),
    getCollection('quizzes'),
    getCollection('kits'),
    getCollection('roadmaps'),
    getCollection('sources'),
    getCollection('glossary'),
  ]);
  const data = <Data>(entries: { id: string; data: Data }[]) =>
    new Map(entries.map((entry) => [entry.id, entry.data]));
  const broken = brokenReferences({
    guides: new Map(guides.map((guide) => [guide.id, { data: guide.data, body: guide.body ?? '' }])),
    quizzes: data(quizzes),
    kits: data(kits),
    sources: data(sources),
    glossary: data(glossary),
  });
  const wrong = [...misplacedFiles(contentFolder), ...mistakesInTexts(contentFolder), ...broken];
  if (wrong.length > 0)
    throw new Error(`What has to be put right under content/:\n${wrong.map((one) => `- ${one}`).join('\n')}`);

  const place = (guide: GuideEntry) =>
    tracks.findIndex((track) => track.id === guide.data.track) * 100 + guide.data.order;
  return {
    guides: byId(guides.sort((one, other) => place(one) - place(other))),
    quizzes: byId(quizzes.sort((one, other) => one.data.order - other.data.order)),
    kits: byId(kits.sort((one, other) => one.data.order - other.data.order)),
    roadmaps: byId(roadmaps.sort((one, other) => one.data.title.localeCompare(other.data.title, 'en'))),
    sources: byId(
      sources.sort((one, other) => authorsAndYear(one).localeCompare(authorsAndYear(other), 'en')),
    ),
    glossary: byId(glossary.sort((one, other) => one.data.term.localeCompare(other.data.term, 'en'))),
  };
}

let reading: ReturnType<typeof read> | undefined;

/**
 * All content, sorted as it is shown: guides by track and place, quizzes and worksheets by place, sources by author,
 * roadmaps and terms by alphabet.
 * Throws when a reference leads nowhere or a file has no proper name, with all that is wrong in the message.
 */
export function library() {
  // In development content changes under way, so nothing is kept.
  if (import.meta.env.DEV) return read();
  reading ??= read();
  return reading;
}

/** The sources a guide cites, in the order of their numbers. */
export async function sourcesOf(guide: GuideEntry): Promise<SourceEntry[]> {
  const { sources } = await library();
  return citedSources(guide.body ?? '').flatMap((id) => sources.get(id) ?? []);
}

const authorsAndYear = (source: SourceEntry) => `${source.data.authors.join(' ')} ${source.data.year}`;
