import { library } from '../../content/library.ts';
import { definitionOf } from '../../quiz/define.ts';
import type { PublishedQuiz } from '../../quiz/definition.ts';

/** A page for each quiz, with the quiz as its pages say it. */
export async function quizPages(): Promise<{ params: { id: string }; props: { quiz: PublishedQuiz } }[]> {
  const { quizzes, guides } = await library();
  return [...quizzes.values()].map(({ id, data }) => ({
    params: { id },
    props: { quiz: definitionOf(id, data, (guide) => guides.get(guide)?.data.title) },
  }));
}
