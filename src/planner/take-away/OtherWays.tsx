import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { NotLoaded } from '../NotLoaded.tsx';
import type { Plan } from '../plan.ts';
import { useLoaded } from '../useLoaded.tsx';
import { openWaysWords } from './open-words.ts';

interface Props {
  plan: Plan;
  /** What stands in the row before the button and after it. */
  before: ComponentChildren;
  after?: ComponentChildren;
}

// Loaded as the pointer or the focus comes near, so that they are there when the button is pressed.
const loadWays = () => import('./Ways.tsx');

/** A row with a button that unfolds the ways to take a plan along; they are loaded when they are wanted. */
export function OtherWays({ plan, before, after }: Props) {
  const [open, setOpen] = useState(false);
  const { part: Ways, failed, want } = useLoaded(async () => (await loadWays()).Ways);
  const comesNear = () => void loadWays().catch(() => undefined);
  const toggle = () => {
    setOpen(!open);
    if (!open) want();
  };
  return (
    <>
      <div class="button-row">
        {before}
        <button
          type="button"
          class="button-plain"
          aria-expanded={open}
          onPointerEnter={comesNear}
          onFocus={comesNear}
          onClick={toggle}
        >
          {openWaysWords}
        </button>
        {after}
      </div>
      {open && Ways && <Ways plan={plan} />}
      {open && failed && <NotLoaded />}
    </>
  );
}
