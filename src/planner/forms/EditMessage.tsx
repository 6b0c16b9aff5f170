import { actionWords } from './words.ts';

interface Props {
  id: string;
  /** The site's words, and after them what they are about, as it was typed. */
  words: string;
  typed?: string;
  onUndo: () => void;
  onDismiss: () => void;
}

/** Says what was just done and offers to take it back. */
export function EditMessage({ id, words, typed, onUndo, onDismiss }: Props) {
  return (
    <div class="notice planner-message">
      <p id={`${id}-text`}>
        {words}
        {typed && (
          <>
            {' '}
            “<bdi>{typed}</bdi>”
          </>
        )}
        {/[.?]$/.test(words) ? '' : '.'}
      </p>
      <div class="button-row">
        <button type="button" id={id} class="button-quiet" aria-describedby={`${id}-text`} onClick={onUndo}>
          {actionWords.undo}
        </button>
        <button type="button" class="button-quiet" aria-describedby={`${id}-text`} onClick={onDismiss}>
          {actionWords.dismiss}
        </button>
      </div>
    </div>
  );
}
