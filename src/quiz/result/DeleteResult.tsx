import { resultWords } from './result-words.ts';

/** Deletes the present result with its answers, after saying what that means. */
export function DeleteResult({ onDelete }: { onDelete: () => void }) {
  return (
    <details class="start-again">
      <summary>{resultWords.delete}</summary>
      <p>{resultWords.deleteWords}</p>
      <button type="button" class="button-plain" onClick={onDelete}>
        {resultWords.deleteYes}
      </button>
    </details>
  );
}
