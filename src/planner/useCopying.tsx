import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { NotLoadedText } from './NotLoaded.tsx';
import { copyWords as words } from './words.ts';

type Outcome = { state: 'none' | 'copied' | 'not-loaded' } | { state: 'by-hand'; text: string };
const NONE: Outcome = { state: 'none' };

type Make = () => string | Promise<string>;

interface Copying {
  /** Copies the text, or shows it to copy by hand where a page may not copy. */
  copy: (make: Make) => void;
  /** Does something else with the text. */
  use: (make: Make, take: (text: string) => void) => void;
  /** What became of it, to stand below the buttons. */
  outcome: VNode;
}

/**
 * A way to copy a text, which `textLabel` names. `make` gives it, or fails where its code does not load. What became of
 * it is told as long as `subject`, which it is made of, stays the same.
 */
export function useCopying(textLabel: string, subject: unknown): Copying {
  const [last, setLast] = useState<{ subject: unknown; outcome: Outcome }>({ subject, outcome: NONE });
  const outcome = last.subject === subject ? last.outcome : NONE;
  const field = useRef<HTMLTextAreaElement>(null);
  // Once for each press: doing so at any later drawing would take the focus from where somebody types.
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [last]);

  const run = async (make: Make, take: (text: string) => Outcome | Promise<Outcome>) => {
    const tell = (became: Outcome) => setLast({ subject, outcome: became });
    tell(NONE);
    try {
      tell(await take(await make()));
    } catch {
      tell({ state: 'not-loaded' });
    }
  };
  return {
    copy: (make) => run(make, copyOrShow),
    use: (make, take) =>
      run(make, (text) => {
        take(text);
        return NONE;
      }),
    outcome: (
      <>
        <p role="status">
          {outcome.state === 'copied' && words.copied}
          {outcome.state === 'by-hand' && words.notCopied}
          {outcome.state === 'not-loaded' && <NotLoadedText />}
        </p>
        {outcome.state === 'by-hand' && (
          <div class="field">
            <textarea ref={field} readOnly rows={8} aria-label={textLabel} value={outcome.text} />
          </div>
        )}
      </>
    ),
  };
}

async function copyOrShow(text: string): Promise<Outcome> {
  try {
    await navigator.clipboard.writeText(text);
    return { state: 'copied' };
  } catch {
    return { state: 'by-hand', text };
  }
}
