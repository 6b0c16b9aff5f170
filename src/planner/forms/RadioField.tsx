import type { ComponentChildren } from 'preact';
import { focusOn } from './focus-after.tsx';

interface Props<Choice extends string> {
  id: string;
  legend: ComponentChildren;
  hint?: ComponentChildren;
  /** Empty while nothing is chosen. */
  value: Choice | '';
  choices: Readonly<Record<Choice, string>>;
  onChoice: (choice: Choice) => void;
  /** The words of a button that takes the choice back, and what it does. */
  clear?: { words: string; onClear: () => void };
  /** What follows the choices and belongs to the same question. */
  children?: ComponentChildren;
}

/** One of a few words to choose, all in sight, in one press. */
export function RadioField<Choice extends string>(props: Props<Choice>) {
  const { id, legend, hint, value, choices, onChoice, clear, children } = props;
  const all = Object.entries(choices) as [Choice, string][];
  return (
    <fieldset class="radio-field" aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend>{legend}</legend>
      {hint && (
        <div id={`${id}-hint`} class="field-hint">
          {hint}
        </div>
      )}
      <div class="choices">
        {all.map(([choice, words]) => (
          <label class="choice" key={choice}>
            <input
              type="radio"
              id={`${id}-${choice}`}
              name={id}
              value={choice}
              checked={value === choice}
              onChange={() => onChoice(choice)}
            />
            <span>{words}</span>
          </label>
        ))}
      </div>
      {clear && value !== '' && (
        <button
          type="button"
          class="button-quiet"
          onClick={() => {
            focusOn(`${id}-${value}`);
            clear.onClear();
          }}
        >
          {clear.words}
        </button>
      )}
      {children}
    </fieldset>
  );
}
