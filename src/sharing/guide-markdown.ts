import { authorNames } from '../guides/authors.ts';
import { citedSources, EXPERIENCE, splitCitations } from '../guides/citations.ts';
import type { Guide } from '../guides/schema.ts';
import { type Source, studyKinds } from '../guides/source-schema.ts';
import { trackOf } from '../guides/tracks.ts';

interface GuideText {
  guide: Guide;
  /** The guide's Markdown as its author wrote it. */
  body: string;
  /** The bibliography, by id. */
  sources: Map<string, Source>;
  /** The guide's full address. */
  url: string;
  /** Makes a full address of a path from the root. */
  full(path: string): string;
}

/**
 * A guide as plain Markdown that stands by itself: key points, text, exercise and sources; its citations as footnotes,
 * its links as full addresses. Throws when it cites a source that the bibliography lacks.
 */
export function guideMarkdown({ guide, body, sources, url, full }: GuideText): string {
  const cited = citedSources(body);
  const { tryThis } = guide;
  const text = splitCitations(body.trim())
    .map((part) => {
      if ('text' in part) return part.text;
      return part.source === EXPERIENCE ? '(from experience)' : `[^${cited.indexOf(part.source) + 1}]`;
    })
    .join('')
    // A mark stands close to the word before it.
    .replace(/\s+(?=\[\^\d+\])/g, '')
    .replace(/\]\((\/[^)\s]*)\)/g, (_, path: string) => `](${full(path)})`);
  const footnotes = cited.map((id, index) => {
    const source = sources.get(id);
    if (!source) throw new Error(`There is no source "${id}".`);
    return `[^${index + 1}]: ${sourceLine(source)}`;
  });
  return `${[
    `# ${guide.title}`,
    `> ${guide.promise}`,
    `Track: ${trackOf(guide.track).name}. For: ${guide.audience}. Last reviewed against its sources: ${guide.reviewed}. On the web: <${url}>`,
    '## Key points',
    guide.keyPoints.map((point) => `- ${point}`).join('\n'),
    text,
    `## Try this: ${tryThis.title} (${tryThis.minutes} minutes)`,
    tryThis.text,
    '## Sources',
    footnotes.join('\n'),
  ].join('\n\n')}\n`;
}

function sourceLine({ authors, year, title, venue, locator, doi, kind, sample, note }: Source): string {
  const work = `${authorNames(authors)} (${year}). ${title}. *${venue}*${locator ? ` ${locator}` : ''}.`;
  const link = doi ? ` <https://doi.org/${doi}>` : '';
  return `${work}${link} ${studyKinds[kind]}: ${sample.replace(/\.$/, '')}. ${note}`;
}
