import type { QuizDefinition } from '../definition.ts';
import type { OwnPlan, OwnWords } from '../scoring/reflection.ts';
import { addressOf } from '../taking/steps.ts';
import { AddToRoadmap } from './AddToRoadmap.tsx';
import { checkWords, planInWords, resultWords } from './result-words.ts';

/** What the person wrote, just as they typed it. */
export function OwnWordsBack({ words }: { words: OwnWords[] }) {
  if (words.length === 0) return null;
  return (
    <section class="own-words">
      <h2>{resultWords.ownWords}</h2>
      <OwnWordsList words={words} />
    </section>
  );
}

/** The same as a bare list. */
export function OwnWordsList({ words }: { words: OwnWords[] }) {
  return (
    <dl class="own-words-list">
      {words.map(({ title, words: written }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{written}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The plan made of the person's own words, and one press to put it on the roadmap. */
export function OwnPlanPart({ quiz, plan }: { quiz: QuizDefinition; plan: OwnPlan | undefined }) {
  if (!plan) return null;
  const { step } = plan;
  return (
    <section class="own-plan">
      <h2>{plan.title}</h2>
      {step ? (
        <>
          <OwnWordsList words={planInWords(step)} />
          {/* Another step in their own words is another milestone; the same words are the same one. */}
          <AddToRoadmap step={step} from={`quiz/${quiz.id}/own-plan/${step.title.toLowerCase()}`} />
        </>
      ) : (
        <>
          <p>{plan.noStep}</p>
          <a class="button-plain screen-only" href={addressOf({ kind: 'check' })}>
            {checkWords.check}
          </a>
        </>
      )}
    </section>
  );
}
