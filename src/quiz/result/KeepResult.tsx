import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { resultWords } from './result-words.ts';

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
    try {
      await navigator.clipboard.writeText(text());
      setToCopy('');
      setSaid(resultWords.copied);
    } catch {
      setToCopy(text());
      setSaid(resultWords.notCopied);
    }
  };
  return (
    <section class="keep-result screen-only">
      <h2>{resultWords.keep}</h2>
      <div class="button-row">
        <button type="button" class="button-plain" onClick={() => print()}>
          {resultWords.print}
        </button>
        <button type="button" class="button-plain" onClick={copy}>
          {resultWords.copy}
        </button>
        <a class="button-plain" href={secondOpinion}>
          {resultWords.secondOpinion}
        </a>
      </div>
      <p role="status">{said}</p>
      {toCopy && (
        <div class="field">
          <label class="field-label" for="result-text">
            {resultWords.copyLabel}
          </label>
          <textarea id="result-text" readOnly rows={10} value={toCopy} />
        </div>
      )}
      <p>{resultWords.later}</p>
      {children}
    </section>
  );
}
