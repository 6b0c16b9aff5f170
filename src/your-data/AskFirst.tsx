import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useFocusAfter } from './focus-after.tsx';

interface Props {
  /** What the ids of its elements begin with. */
  id: string;
  words: { start: string; confirm: string; yes: string; no: string };
  /** How the button that asks looks. */
  look: 'button-plain' | 'button-quiet';
  onYes: () => void;
  /** Says what was done; nothing, where something else is asked now. */
  onDone: (status: string) => void;
  /** Stands before the button that asks, while nothing is asked. */
  children?: ComponentChildren;
}

/** A button that asks before it does something. The focus goes to the question, and back to the button after it. */
export function AskFirst({ id, words, look, onYes, onDone, children }: Props) {
  const [asking, setAsking] = useState(false);
  const focusAfter = useFocusAfter();
  const [start, question] = [`${id}-start`, `${id}-question`];
  const ask = (next: boolean) => {
    setAsking(next);
    focusAfter(next ? question : start);
    onDone('');
  };

  if (!asking) {
    return (
      <div class="button-row">
        {children}
        <button type="button" class={look} id={start} onClick={() => ask(true)}>
          {words.start}
        </button>
      </div>
    );
  }
  return (
    <div class="stack">
      <p id={question} tabIndex={-1}>
        <b>{words.confirm}</b>
      </p>
      <div class="button-row">
        <button
          type="button"
          class="button"
          onClick={() => {
            ask(false);
            onYes();
          }}
        >
          {words.yes}
        </button>
        <button type="button" class="button-plain" onClick={() => ask(false)}>
          {words.no}
        </button>
      </div>
    </div>
  );
}
