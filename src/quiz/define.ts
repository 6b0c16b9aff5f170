import type { PublishedQuiz, QuizEnding, QuizOpening } from './definition.ts';
import type { QuizContent } from './schema.ts';

/**
 * The quiz as its pages get it. `guideTitle` gives a guide's title by its id; a step whose guide has none is
 * given without a guide.
 */
export function definitionOf(
  id: string,
  { order: _, ...content }: QuizContent,
  guideTitle: (guide: string) => string | undefined,
): PublishedQuiz {
  return {
    ...content,
    id,
    notYet: content.notYet ?? '',
    nextSteps: content.nextSteps.map(({ guide, ...step }) => {
      const title = guide === undefined ? undefined : guideTitle(guide);
      return title === undefined ? step : { ...step, guide: { path: `/guides/${guide}/`, title } };
    }),
  };
}

/** A quiz in two, as its island gets it: what its page has first, and what comes at the page's end. */
export function halves(quiz: PublishedQuiz): { opening: QuizOpening; ending: QuizEnding } {
  const { id, title, promise, minutes, about, notYet, questions, secondOpinion: _, ...ending } = quiz;
  return { opening: { id, title, promise, minutes, about, notYet, questions }, ending };
}
