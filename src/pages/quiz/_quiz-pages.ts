import { library } from '../../content/library.ts';
import { definitionOf } from '../../quiz/define.ts';
import type { QuizDefinition } from '../../quiz/definition.ts';

/** A page for each quiz, with the quiz as its island gets it. */
export async function quizPages(): Promise<{ params: { id: string }; props: { quiz: QuizDefinition } }[]> {
  const { quizzes, guides } = await library();
  return [...quizzes.values()].map(({ id, data }) => ({
    params: { id },
    props: { quiz: definitionOf(id, data, (guide) => guides.get(guide)?.data.title) },
  }));
}
