import { address } from '../../address.ts';
import type { NextStep, QuizDefinition } from '../definition.ts';
import { STEPS_SHOWN } from '../scoring/next-steps.ts';
import { AddToRoadmap } from './AddToRoadmap.tsx';
import { cappedInWords, resultWords } from './result-words.ts';

interface Props {
  quiz: QuizDefinition;
  steps: NextStep[];
  /** The dimensions, by id, that held the headline down. */
  capped: string[];
}

/** The steps a result suggests; one that comes first because of what held the headline down says so. */
export function NextSteps({ quiz, steps, capped }: Props) {
  if (steps.length === 0) return null;
  return (
    <section class="next-steps">
      <h2>{steps.length === STEPS_SHOWN ? resultWords.nextSteps : resultWords.someNextSteps}</h2>
      <ol>
        {steps.map((step) => {
          const capping = cappedInWords(quiz, step, capped);
          return (
            <li key={step.id}>
              <h3>{step.title}</h3>
              <p>{step.why}</p>
              {capping && <p class="step-capped">{capping}</p>}
              {step.guide && (
                <p>
                  {resultWords.guide} <a href={address(step.guide.path)}>{step.guide.title}</a>
                </p>
              )}
              <AddToRoadmap step={step.step} from={`quiz/${quiz.id}/${step.id}`} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}
