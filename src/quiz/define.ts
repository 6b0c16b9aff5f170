import type { QuizDefinition, QuizEnding, QuizOpening } from './definition.ts';
import type { QuizContent } from './schema.ts';

/**
 * The quiz as its island gets it. `guideTitle` gives a guide's title by its id; a step whose guide has none is
 * given without a guide.
 */
export function definitionOf(
  id: string,
  content: QuizContent,
  guideTitle: (guide: string) => string | undefined,
): QuizDefinition {
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

/** A quiz in two: what its page has first, and what comes at the page's end. */
export function halves(quiz: QuizDefinition): { opening: QuizOpening; ending: QuizEnding } {
  const { id, title, promise, minutes, about, notYet, questions, ...ending } = quiz;
  return { opening: { id, title, promise, minutes, about, notYet, questions }, ending };
}
