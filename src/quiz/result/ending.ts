import type { QuizDefinition, QuizOpening } from '../definition.ts';
import { CheckPage } from './CheckPage.tsx';
import { endingInPage } from './quiz-ending.ts';
import { ResultPage } from './ResultPage.tsx';

/** What a visitor needs only after the last question. */
export interface EndingParts {
  /** The quiz, whole. */
  quiz: QuizDefinition;
  CheckPage: typeof CheckPage;
  ResultPage: typeof ResultPage;
}

/** The parts of the ending: loaded as one piece when the end comes near. Rejects where the page broke off. */
export async function endingOf(opening: QuizOpening): Promise<EndingParts> {
  return { quiz: { ...opening, ...(await endingInPage()) }, CheckPage, ResultPage };
}
