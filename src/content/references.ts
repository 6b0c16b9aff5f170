import { citedSources, strayMarks } from '../guides/citations.ts';
import type { GlossaryTerm } from '../guides/glossary-schema.ts';
import type { Guide } from '../guides/schema.ts';
import type { Source } from '../guides/source-schema.ts';
import type { Kit } from '../kits/schema.ts';
import { quizReferences } from '../quiz/references/references.ts';
import type { QuizContent } from '../quiz/schema.ts';

/** Everything under `content/` that refers to something else, by id. */
export interface Content {
  guides: Map<string, { data: Guide; body: string }>;
  quizzes: Map<string, QuizContent>;
  kits: Map<string, Kit>;
  sources: Map<string, Source>;
  glossary: Map<string, GlossaryTerm>;
}

const GLOSSARY_LINK = /\]\(\/glossary\/#([^)\s]+)\)/g;
const GUIDE_LINK = /\]\(\/guides\/([^/)#]+)\/?(?:#[^)]*)?\)/g;
const QUIZ_LINK = /\]\(\/quiz\/([^/)#]+)\/?(?:#[^)]*)?\)/g;
const KIT_LINK = /\]\(\/kits\/([^/)#]+)\/?(?:#[^)]*)?\)/g;

/** The worksheet that is no file of content: the planner's own sheet, left blank. */
export const BLANK_ROADMAP = 'blank-roadmap';

/**
 * Every reference that leads nowhere, and every citation mark that is none, as a message that names file, field and
 * remedy. Astro builds such things without a word, so this runs in the build and in the tests.
 */
export function brokenReferences(content: Content): string[] {
  const messages: string[] = [];
  const need = (file: string, field: string, kind: keyof Content, id: string) => {
    if (content[kind].has(id)) return;
    const ending = kind === 'guides' ? 'mdx' : 'yaml';
    messages.push(
      `content/${file}: ${field} names "${id}", but there is no content/${kind}/${id}.${ending}. Correct the name or add the file.`,
    );
  };

  for (const [id, { data, body }] of content.guides) {
    const file = `guides/${id}.mdx`;
    for (const related of data.related) {
      need(file, 'related', 'guides', related);
      if (related === id)
        messages.push(`content/${file}: related names the guide itself. Name another guide.`);
    }
    if (data.quiz) need(file, 'quiz', 'quizzes', data.quiz);
    for (const source of citedSources(body)) need(file, `a citation [@${source}]`, 'sources', source);
    for (const mark of strayMarks(body))
      messages.push(
        `content/${file}: ${mark} is no citation mark, so readers would see it as it stands. Write [@name] with the name of a file in content/sources, a mark for each source.`,
      );
    for (const [field, value] of Object.entries(data)) {
      const [mark] = JSON.stringify(value).match(/\[@[^\]]*\]?/) ?? [];
      if (mark)
        messages.push(
          `content/${file}: ${field} holds ${mark}, which readers would see as it stands. Cite in the guide’s text instead.`,
        );
    }
    for (const [, term = ''] of body.matchAll(GLOSSARY_LINK))
      need(file, 'a link to /glossary/', 'glossary', term);
    for (const [, guide = ''] of body.matchAll(GUIDE_LINK)) need(file, 'a link to /guides/', 'guides', guide);
    for (const [, quiz = ''] of body.matchAll(QUIZ_LINK)) need(file, 'a link to /quiz/', 'quizzes', quiz);
    for (const [, kit = ''] of body.matchAll(KIT_LINK)) {
      if (kit !== BLANK_ROADMAP) need(file, 'a link to /kits/', 'kits', kit);
    }
  }
  messages.push(
    ...samePlaces(content.guides, 'guides', '.mdx', ({ data }) => ({ among: data.track, order: data.order })),
    ...samePlaces(content.kits, 'kits', '.yaml', ({ group, order }) => ({ among: group, order })),
    ...samePlaces(content.quizzes, 'quizzes', '.yaml', ({ order }) => ({ among: 'quizzes', order })),
  );
  for (const [id, term] of content.glossary) {
    if (term.guide) need(`glossary/${id}.yaml`, 'guide', 'guides', term.guide);
  }
  for (const [id, kit] of content.kits) {
    const file = `kits/${id}.yaml`;
    for (const guide of kit.guides) need(file, 'guides', 'guides', guide);
    if (id === BLANK_ROADMAP)
      messages.push(
        `content/${file}: the address of this file is taken by the blank roadmap. Rename the file.`,
      );
  }
  for (const [id, quiz] of content.quizzes) {
    const file = `quizzes/${id}.yaml`;
    const { guides, messages: own } = quizReferences(quiz);
    for (const { field, guide } of guides) need(file, field, 'guides', guide);
    for (const message of own) messages.push(`content/${file}: ${message}`);
  }
  return messages;
}

/** Files that would stand at the same place of one list, whose order then is chance. */
function samePlaces<Entry>(
  entries: Map<string, Entry>,
  folder: string,
  ending: string,
  placeOf: (entry: Entry) => { among: string; order: number },
): string[] {
  const taken = new Map<string, string>();
  return [...entries].flatMap(([id, entry]) => {
    const { among, order } = placeOf(entry);
    const other = taken.get(`${among} ${order}`);
    taken.set(`${among} ${order}`, id);
    return other === undefined
      ? []
      : [
          `content/${folder}/${id}${ending}: order is ${order}, the place of content/${folder}/${other}${ending} in ${among}. Give one of them another.`,
        ];
  });
}
