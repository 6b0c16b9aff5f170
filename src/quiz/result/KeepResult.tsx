import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { keepWords } from './keep-words.ts';

interface Props {
  /** Gives the result as plain text. */
  text: () => string;
  /** The address of the sheet to ask for a second opinion with. */
  secondOpinion: string;
  children: ComponentChildren;
}

/** Ways to take the result along: on paper or as text. */
export function KeepResult({ text, secondOpinion, children }: Props) {
  const [said, setSaid] = useState('');
  const [toCopy, setToCopy] = useState('');
  const copy = async () => {
    // What is told already is told again only where it was away.
    setSaid('');
    try {
      await navigator.clipboard.writeText(text());
      setToCopy('');
      setSaid(keepWords.copied);
    } catch {
      setToCopy(text());
      setSaid(keepWords.notCopied);
    }
  };
  return (
    <section class="keep-result screen-only">
      <h2>{keepWords.keep}</h2>
      <div class="button-row">
        <button type="button" class="button-plain" onClick={() => print()}>
          {keepWords.print}
        </button>
        <button type="button" class="button-plain" onClick={copy}>
          {keepWords.copy}
        </button>
        <a class="button-plain" href={secondOpinion}>
          {keepWords.secondOpinion}
        </a>
      </div>
      <p role="status">{said}</p>
      {toCopy && (
        <div class="field">
          <label class="field-label" for="result-text">
            {keepWords.copyLabel}
          </label>
          <textarea id="result-text" readOnly rows={10} value={toCopy} />
        </div>
      )}
      <p>{keepWords.later}</p>
      {children}
    </section>
  );
}
