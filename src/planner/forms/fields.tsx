import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isDate } from '../dates.ts';
import { paintFirst } from '../paint-first.ts';
import { type DateNote, dateNote } from './date-notes.ts';
import { useTyping } from './useTyping.tsx';
import { dateNoteWords, unfinishedDate } from './words.ts';

interface Field {
  id: string;
  label: string;
  hint?: string;
  value: string;
}

interface TextFieldProps extends Field {
  onText: (text: string) => void;
  /** Lines to begin with; the field grows with its text. One line takes no line breaks. */
  lines?: number;
  /** The id of what is said of the field elsewhere. */
  note?: string | undefined;
}

/** A text to type. */
export function TextField({ id, label, hint, value, onText, lines = 1, note }: TextFieldProps) {
  const typed = useTyped(id, value, onText);
  const take = (field: HTMLTextAreaElement) => {
    // At once: where nothing is left to write, nothing is drawn anew.
    if (lines === 1 && field.value.includes('\n')) field.value = inOneLine(field.value);
    typed.take(field.value);
  };
  return (
    <Labelled id={id} label={label} hint={hint}>
      <textarea
        id={id}
        class={lines === 1 ? 'planner-line' : undefined}
        rows={lines}
        dir="auto"
        value={typed.shown}
        aria-describedby={[hint && `${id}-hint`, note].filter(Boolean).join(' ') || undefined}
        onInput={(event) => take(event.currentTarget)}
      />
    </Labelled>
  );
}

/** The lines of a text as one, without those in which nothing stands. */
const inOneLine = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ');

interface DateFieldProps extends Field {
  onDate: (text: string) => void;
  /** What to say of the date, told once the field is left; by default whether it is one. */
  note?: DateNote | undefined;
  /** What stands beside the field, such as ready-made dates. */
  beside?: ComponentChildren;
}

/** A date to choose or type. Text that is not a date stays as it was typed, with a message. */
export function DateField(props: DateFieldProps) {
  const { id, label, hint, value, onDate, note = dateNote(value, ''), beside } = props;
  const { typing, onFocus } = useTyping(id);
  const typed = useTyped(id, value, onDate);
  const [unfinished, setUnfinished] = useState(false);
  // A date that arrives by another way, such as a button, completes what was typed half.
  useEffect(() => {
    if (value !== '') setUnfinished(false);
  }, [value]);
  const mistake = unfinished && value === '' ? unfinishedDate : note === 'not-a-date' && dateNoteWords[note];
  const remark = !typing && (mistake || (note && dateNoteWords[note]));
  const field = (
    <input
      id={id}
      // A date field cannot show text that is no date, and what was typed must stay visible.
      type={value === '' || isDate(value) ? 'date' : 'text'}
      value={typed.shown}
      aria-describedby={[hint && `${id}-hint`, remark && `${id}-note`].filter(Boolean).join(' ') || undefined}
      aria-invalid={!typing && mistake ? 'true' : undefined}
      onFocus={onFocus}
      onInput={(event) => typed.take(event.currentTarget.value)}
      onBlur={(event) => setUnfinished(event.currentTarget.validity.badInput)}
    />
  );
  return (
    <Labelled id={id} label={label} hint={hint}>
      {beside ? (
        <div class="planner-date-row">
          {field}
          {beside}
        </div>
      ) : (
        field
      )}
      <div role="status">
        {remark && (
          <p id={`${id}-note`} class={mistake ? 'field-error' : 'field-hint planner-note'}>
            {remark}
          </p>
        )}
      </div>
    </Labelled>
  );
}

/** What is typed in a field is painted before the plan has it; until then a drawing shows it, not the plan's older text. */
function useTyped(id: string, value: string, onText: (text: string) => void) {
  const waiting = useRef<string>();
  return {
    shown: waiting.current ?? value,
    take(text: string) {
      waiting.current = text;
      paintFirst(id, () => {
        waiting.current = undefined;
        onText(text);
      });
    },
  };
}

interface ChoiceFieldProps<Choice extends string> extends Omit<Field, 'value'> {
  value: Choice;
  choices: Readonly<Record<Choice, string>>;
  onChoice: (choice: Choice) => void;
}

/** One of a few words to choose. */
export function ChoiceField<Choice extends string>(props: ChoiceFieldProps<Choice>) {
  const { id, label, hint, value, choices, onChoice } = props;
  const all = Object.entries(choices) as [Choice, string][];
  return (
    <Labelled id={id} label={label} hint={hint}>
      <select
        id={id}
        value={value}
        aria-describedby={hint && `${id}-hint`}
        onChange={(event) => onChoice(event.currentTarget.value as Choice)}
      >
        {all.map(([choice, words]) => (
          <option key={choice} value={choice}>
            {words}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

function Labelled({ id, label, hint, children }: Omit<Field, 'value'> & { children: ComponentChildren }) {
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} class="field-hint">
          {hint}
        </p>
      )}
      {children}
    </div>
  );
}
