import { useEffect, useState } from 'preact/hooks';
import { PLAN_MARK } from './share-link.ts';

interface SharedFragment {
  /** What of the address holds a plan; empty where it holds none. */
  fragment: string;
  /** Whether it came while the page was open, so that the focus has to follow. */
  followed: boolean;
}

/**
 * The plan in the address, followed when the address changes, and the way to another: an empty fragment leads to the
 * visitor's own, and Back leads back.
 */
export function useSharedFragment(late: boolean): [now: SharedFragment, goTo: (fragment: string) => void] {
  const here = () => (location.hash.startsWith(PLAN_MARK) ? location.hash : '');
  const [now, setNow] = useState<SharedFragment>({ fragment: here(), followed: late });
  useEffect(() => {
    const follow = () =>
      setNow((before) => {
        const fragment = here();
        if (fragment !== '' || before.fragment === '' || location.hash === '')
          return { fragment, followed: true };
        // A jump within the page, such as to its main part: the address goes on saying what is shown.
        history.replaceState(history.state, '', before.fragment);
        return before;
      });
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const goTo = (fragment: string) => {
    history.pushState(null, '', fragment || location.pathname + location.search);
    setNow({ fragment, followed: true });
  };
  return [now, goTo];
}
