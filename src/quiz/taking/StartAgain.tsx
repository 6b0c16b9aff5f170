import { startWords } from './words.ts';

/** Clears the answers, after saying what that means. */
export function StartAgain({ onStartAgain }: { onStartAgain: () => void }) {
  return (
    <details class="start-again">
      <summary>{startWords.again}</summary>
      <p>{startWords.againWords}</p>
      <button type="button" class="button-plain" onClick={onStartAgain}>
        {startWords.againYes}
      </button>
    </details>
  );
}
