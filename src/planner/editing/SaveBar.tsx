import { address } from '../../address.ts';
import { useStore } from '../../storage/use-store.tsx';
import { $canUndo, $conflictAt, $editCount, $lastUndo, undo } from '../edit-store.ts';
import { actionWords } from '../forms/words.ts';
import { useStored } from '../useStored.tsx';
import { plannerWords } from './words.ts';

/** Says quietly that changes are saved, and takes the last one back. Its words change seldom, so it seldom speaks. */
export function SaveBar() {
  const edits = useStore($editCount);
  const canUndo = useStore($canUndo);
  const conflict = useStore($conflictAt) === edits;
  const isStored = useStored();
  const { saved, notStored, undone, notUndone, changedTwice } = plannerWords;
  const lastUndo = useStore($lastUndo);
  const told = lastUndo?.edit === edits && (lastUndo.worked ? undone : notUndone);
  const said = told || (conflict ? changedTwice : isStored ? saved : notStored);
  const isFresh = edits === 0 && !told;
  return (
    <div class={isFresh && !canUndo ? 'planner-bar planner-bar-fresh' : 'planner-bar'}>
      <button type="button" class="button-quiet" aria-disabled={canUndo ? undefined : 'true'} onClick={undo}>
        {actionWords.undo}
      </button>
      <p role="status" class="planner-saved">
        {!isFresh && (
          <>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d={!isStored || said === notUndone ? 'M8 3v6M8 12v1' : 'M2.5 8.5 6.5 12.5 13.5 4'} />
            </svg>
            {/* Anew for each thing taken back, or screen readers would tell only of the first. */}
            <span key={told && edits}>{said}</span>
          </>
        )}
      </p>
      <a href={address('/roadmap/')}>{plannerWords.roadmap}</a>
    </div>
  );
}
