import type { ComponentChildren } from 'preact';
import type { Plan } from './plan.ts';
import { useCopying } from './useCopying.tsx';
import { copyWords as words } from './words.ts';

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
  const { copy, use, outcome } = useCopying(words.textLabel);
  const comesNear = () => void loadWriter().catch(() => undefined);
  const write = async () => (await loadWriter()).planAsText(plan);
  return (
    <>
      <div class="button-row" onPointerEnter={comesNear} onFocusIn={comesNear}>
        {before}
        <button type="button" class="button-plain" onClick={() => copy(write)}>
          {words.copy}
        </button>
        {after((take) => use(write, take))}
      </div>
      {outcome}
    </>
  );
}
