import { useRef, useState } from 'preact/hooks';
import { address } from '../../site.ts';
import type { NextStep } from '../definition.ts';
import { STEPS_SHOWN } from '../scoring/next-steps.ts';
import { resultWords } from './result-words.ts';

/** The steps a result suggests. */
export function NextSteps({ quizId, steps }: { quizId: string; steps: NextStep[] }) {
  if (steps.length === 0) return null;
  return (
    <section class="next-steps">
      <h2>{steps.length === STEPS_SHOWN ? resultWords.nextSteps : resultWords.someNextSteps}</h2>
      <ol>
        {steps.map((step) => (
          <li key={step.id}>
            <h3>{step.title}</h3>
            <p>{step.why}</p>
            {step.guide && (
              <p class="screen-only">
                {resultWords.guide} <a href={address(step.guide.path)}>{step.guide.title}</a>
              </p>
            )}
            <AddToRoadmap step={step} from={`quiz/${quizId}/${step.id}`} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function AddToRoadmap({ step, from }: { step: NextStep; from: string }) {
  const [said, setSaid] = useState('');
  const [inRoadmap, setInRoadmap] = useState(false);
  const [undo, setUndo] = useState<() => void>();
  const added = useRef(false);
  const button = useRef<HTMLButtonElement>(null);

  const add = async () => {
    try {
      const { addStep } = await import('../../planner/add-step.ts');
      const { outcome, planGoal, stored, undo: takeBack } = addStep(step.step, from);
      setInRoadmap(true);
      if (outcome === 'already-there') {
        // A second press after adding leaves the words and the way back as they are.
        if (!added.current) setSaid(resultWords.alreadyThere);
        return;
      }
      added.current = true;
      setSaid(stored ? resultWords.added(planGoal) : resultWords.addedInMemory);
      setUndo(() => takeBack);
    } catch {
      setSaid(resultWords.notAdded);
    }
  };
  const takeBack = () => {
    undo?.();
    added.current = false;
    setUndo(undefined);
    setInRoadmap(false);
    setSaid(resultWords.undone);
    // The button pressed is gone in a moment, and focus would go with it.
    button.current?.focus();
  };
  return (
    <div class="add-to-roadmap screen-only">
      <button type="button" class="button-plain" ref={button} onClick={add}>
        {resultWords.add}
        <span class="visually-hidden">: {step.step.title}</span>
      </button>
      <p role="status">{said}</p>
      {inRoadmap && <a href={address('/planner/')}>{resultWords.openPlanner}</a>}
      {undo && (
        <button type="button" class="button-quiet" onClick={takeBack}>
          {resultWords.undo}
          <span class="visually-hidden">: {step.step.title}</span>
        </button>
      )}
    </div>
  );
}
