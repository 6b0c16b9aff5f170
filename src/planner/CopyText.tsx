import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { NotLoaded } from './NotLoaded.tsx';
import type { Plan } from './plan.ts';
import { copyWords as words } from './words.ts';

type Outcome = { state: 'none' | 'copied' | 'not-loaded' } | { state: 'by-hand'; text: string };

interface Props {
  plan: Plan;
  /** The buttons before the one that copies. */
  before: ComponentChildren;
  /** The buttons after it. `withText` makes the plan's text and hands it over. */
  after: (withText: (use: (text: string) => void) => void) => ComponentChildren;
}

// Loaded as the pointer or the focus comes near: Safari copies only in the very moment of a press.
const loadWriter = () => import('./plan-as-text.ts');

/** A row of buttons, one of which copies the plan as text, or shows the text where a page may not copy. */
export function CopyText({ plan, before, after }: Props) {
  const [outcome, setOutcome] = useState<Outcome>({ state: 'none' });
  const field = useRef<HTMLTextAreaElement>(null);
  const comesNear = () => void loadWriter().catch(() => undefined);
  // Once for each press: doing so at any later drawing would take the focus from where somebody types.
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [outcome]);

  const textFor = async (use: (text: string) => Outcome | Promise<Outcome>) => {
    setOutcome({ state: 'none' });
    try {
      const { planAsText } = await loadWriter();
      setOutcome(await use(planAsText(plan)));
    } catch {
      setOutcome({ state: 'not-loaded' });
    }
  };
  const copy = async (text: string): Promise<Outcome> => {
    try {
      await navigator.clipboard.writeText(text);
      return { state: 'copied' };
    } catch {
      return { state: 'by-hand', text };
    }
  };
  const withText = (use: (text: string) => void) =>
    textFor((text) => {
      use(text);
      return { state: 'none' };
    });

  return (
    <>
      <div class="button-row" onPointerEnter={comesNear} onFocusIn={comesNear}>
        {before}
        <button type="button" class="button-plain" onClick={() => textFor(copy)}>
          {words.copy}
        </button>
        {after(withText)}
      </div>
      <p role="status">
        {outcome.state === 'copied' && words.copied}
        {outcome.state === 'by-hand' && words.notCopied}
        {outcome.state === 'not-loaded' && <NotLoaded />}
      </p>
      {outcome.state === 'by-hand' && (
        <div class="field">
          <textarea ref={field} readOnly rows={8} aria-label={words.textLabel} value={outcome.text} />
        </div>
      )}
    </>
  );
}
