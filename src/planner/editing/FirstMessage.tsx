import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { address } from '../../address.ts';
import { dateInWords } from '../dates.ts';
import {
  firstMessage,
  followUpDay,
  followUpMessage,
  isNamed,
  speaksOfThem,
  wordCount,
} from '../first-message.ts';
import { TextField } from '../forms/fields.tsx';
import type { ItemForm } from '../forms/ItemList.tsx';
import { Pieces } from '../forms/Pieces.tsx';
import { type Piece, sentenceText } from '../goal-lead.ts';
import { type Person, says } from '../plan.ts';
import { useCopying } from '../useCopying.tsx';
import { messageFormWords as words } from './message-form-words.ts';

const MANY_WORDS = 120;

/** The first message to a person, folded: what is still to say for it, and the message as it grows. */
export function FirstMessage(form: ItemForm<'people'>) {
  const [open, setOpen] = useState(false);
  return (
    <details class="planner-inner" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary id={`${form.id}-message`}>{words.title}</summary>
      {open && <MessageForm {...form} />}
    </details>
  );
}

function MessageForm({ item, id, change }: ItemForm<'people'>) {
  const { why, easyNo, followUp } = words;
  const message = firstMessage(item);
  return (
    <div class="planner-inner-body">
      <p class="field-hint">
        {words.intro} <a href={address('/guides/finding-and-asking-a-mentor/')}>{words.guide}</a>
      </p>
      <TextField
        id={`${id}-why`}
        {...why}
        lines={2}
        value={item.why}
        onText={(text) => change({ why: text }, 'why')}
      />
      <TextField
        id={`${id}-easyNo`}
        {...easyNo}
        lines={2}
        value={item.easyNo}
        onText={(text) => change({ easyNo: text }, 'easyNo')}
      />
      <Letter pieces={message} id={id} words={words.message}>
        <p class="field-hint">{advice(item, sentenceText(message))}</p>
      </Letter>
      <TextField
        id={`${id}-followUp`}
        {...followUp}
        lines={2}
        value={item.followUp}
        onText={(text) => change({ followUp: text }, 'followUp')}
      />
      <Letter pieces={followUpMessage(item)} id={id} words={words.reminder}>
        <p class="field-hint">{reminderDay(item)}</p>
      </Letter>
    </div>
  );
}

interface LetterProps {
  pieces: readonly Piece[];
  /** The id of the person's form. */
  id: string;
  words: { title: string; copy: string };
  children: ComponentChildren;
}

/** A message as it stands, to read over and to copy. */
function Letter({ pieces, id, words: { title, copy }, children }: LetterProps) {
  const text = sentenceText(pieces);
  const copying = useCopying(title, text);
  return (
    <div class="planner-letter-row">
      <figure class="planner-letter">
        <figcaption class="eyebrow">{title}</figcaption>
        <p>
          <Pieces pieces={pieces} />
        </p>
      </figure>
      {children}
      <div class="button-row">
        <button
          type="button"
          class="button-plain"
          aria-describedby={`${id}-heading`}
          onClick={() => copying.copy(() => text)}
        >
          {copy}
        </button>
      </div>
      {copying.outcome}
    </div>
  );
}

/** The one thing most worth saying of a message. */
function advice(person: Person, text: string): string {
  const { missing, them, name, long, short } = words.advice;
  if (!says(person.ask)) return missing;
  if (speaksOfThem(person)) return them;
  if (!says(person.why)) return missing;
  if (!isNamed(person)) return name;
  const count = wordCount(text);
  return count > MANY_WORDS ? long(count) : short;
}

function reminderDay(person: Person): string {
  const day = followUpDay(person);
  return day === '' ? words.remindLater : words.remindOn(dateInWords(day));
}
