interface Props {
  /** What is pressed, what that would mean, and what is pressed then. */
  words: { title: string; about: string; yes: string };
  onClear: () => void;
}

/** Clears the answers, after saying what that means. */
export function ClearAnswers({ words, onClear }: Props) {
  return (
    <details class="start-again">
      <summary>{words.title}</summary>
      <p>{words.about}</p>
      <button type="button" class="button-plain" onClick={onClear}>
        {words.yes}
      </button>
    </details>
  );
}
