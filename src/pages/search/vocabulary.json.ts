import { library } from '../../content/library.ts';
import type { Vocabulary } from '../../search/vocabulary.ts';

export async function GET(): Promise<Response> {
  const { glossary, guides, kits, quizzes } = await library();
  const vocabulary: Vocabulary = {
    terms: [...glossary.values()].map(({ data: { term, synonyms } }) => ({ term, synonyms })),
    titles: [...guides.values(), ...quizzes.values(), ...kits.values()].map(({ data }) => data.title),
  };
  return Response.json(vocabulary);
}
