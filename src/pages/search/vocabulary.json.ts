import { library } from '../../content/library.ts';
import { spellingWords, type Vocabulary } from '../../search/vocabulary.ts';

const HEADING = /^#+ (.+)$/gm;

export async function GET(): Promise<Response> {
  const { glossary, guides, kits, quizzes } = await library();
  const vocabulary: Vocabulary = {
    terms: [...glossary.values()].map(({ data: { term, synonyms, guide } }) => ({
      term,
      synonyms,
      ...(guide && { guide }),
    })),
    words: spellingWords([
      ...[...guides.values(), ...quizzes.values(), ...kits.values()].flatMap(({ data }) => [
        data.title,
        data.promise,
      ]),
      ...[...guides.values()].flatMap(({ data, body }) => [
        ...data.keyPoints,
        ...[...(body ?? '').matchAll(HEADING)].map(([, heading = '']) => heading),
      ]),
    ]),
  };
  return Response.json(vocabulary);
}
