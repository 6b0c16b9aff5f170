import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { NotLoaded } from '../NotLoaded.tsx';
import type { Plan } from '../plan.ts';
import { openWaysWords } from './open-words.ts';
import type { Ways } from './Ways.tsx';

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
  const [loaded, setLoaded] = useState<{ List?: typeof Ways; failed?: boolean }>({});
  const { List, failed } = loaded;
  const comesNear = () => void loadWays().catch(() => undefined);
  const toggle = async () => {
    setOpen(!open);
    if (open || List) return;
    try {
      setLoaded({ List: (await loadWays()).Ways });
    } catch {
      setLoaded({ failed: true });
    }
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
      {open && List && <List plan={plan} />}
      {open && failed && <NotLoaded />}
    </>
  );
}
