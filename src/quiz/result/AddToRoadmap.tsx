import { useRef, useState } from 'preact/hooks';
import { address } from '../../address.ts';
import { areStored } from '../answers-store.ts';
import type { RoadmapStep } from '../definition.ts';
import { loadingWords } from '../taking/words.ts';
import { resultWords } from './result-words.ts';

/** One press adds the step to the roadmap, once for each `from`; says what happened, with a way there and back. */
export function AddToRoadmap({ step, from }: { step: RoadmapStep; from: string }) {
  const [said, setSaid] = useState('');
  const [inRoadmap, setInRoadmap] = useState(false);
  const [undo, setUndo] = useState<() => boolean>();
  const added = useRef(false);
  const button = useRef<HTMLButtonElement>(null);

  const add = async () => {
    try {
      const { addStep } = await import('../../planner/add-step.ts');
      const { outcome, planGoal, stored, undo: takeBack } = addStep(step, from);
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
      setSaid(`${resultWords.notAdded} ${loadingWords.reload(areStored())}`);
    }
  };
  const takeBack = () => {
    const gone = undo?.();
    added.current = false;
    setUndo(undefined);
    setInRoadmap(!gone);
    setSaid(gone ? resultWords.undone : resultWords.changedSince);
    // The button pressed is gone in a moment, and focus would go with it.
    button.current?.focus();
  };
  return (
    <div class="add-to-roadmap screen-only">
      <button type="button" class="button-plain" ref={button} onClick={add}>
        {resultWords.add}
        <span class="visually-hidden">: {step.title}</span>
      </button>
      <p role="status">{said}</p>
      {inRoadmap && <a href={address('/planner/')}>{resultWords.openPlanner}</a>}
      {undo && (
        <button type="button" class="button-quiet" onClick={takeBack}>
          {resultWords.undo}
          <span class="visually-hidden">: {step.title}</span>
        </button>
      )}
    </div>
  );
}
