import { keepWords } from './keep-words.ts';

/** Deletes the present result with its answers, after saying what that means. */
export function DeleteResult({ onDelete }: { onDelete: () => void }) {
  return (
    <details class="start-again">
      <summary>{keepWords.delete}</summary>
      <p>{keepWords.deleteWords}</p>
      <button type="button" class="button-plain" onClick={onDelete}>
        {keepWords.deleteYes}
      </button>
    </details>
  );
}
