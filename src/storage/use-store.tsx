import type { ReadableAtom } from 'nanostores';
import { useEffect, useState } from 'preact/hooks';

/**
 * The value of a store, drawn anew when it changes. At once, in one go with everything else that shows it: where each
 * part waits for a timer of its own, as in @nanostores/preact, a part can be drawn from its parent's old values, and
 * on a busy phone letters typed at that moment were lost.
 */
export function useStore<Value>(store: ReadableAtom<Value>): Value {
  const [, draw] = useState({});
  useEffect(() => {
    // It may have changed between the first drawing and now.
    draw({});
    return store.listen(() => draw({}));
  }, [store]);
  return store.get();
}
