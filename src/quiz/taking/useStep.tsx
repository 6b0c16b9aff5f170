import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Answers, Question } from '../definition.ts';
import { addressOf, FIRST, GO_ON, isStep, reachable, resumeAt, START, type Step, stepAt } from './steps.ts';
import { stepName } from './words.ts';

/** A way off the path to change one answer, and where it leads back to. */
export interface Detour {
  question: string;
  returnTo: 'check' | 'result';
}

export type Go = (to: Step, detour?: Detour) => void;

/** Where the visitor is in the quiz. */
interface Place {
  step: Step;
  detour?: Detour;
  /** Counts arrivals, so that arriving at the same step again is a new arrival. 0 before the first. */
  visit: number;
  /** Whether the step asked for lies behind a gap. */
  sentBack: boolean;
}

/** What the visitor has before them. */
interface Taking {
  pages: Question[][];
  answers: Answers;
}

/**
 * The step that the page's address names, or the first gap before it, followed through links, Back and Forward.
 * `start` is called after the first render, before the address is read; `now` gives pages and answers at any moment,
 * which may be ahead of those drawn.
 */
export function useStep({ pages, answers }: Taking, start: () => void, now: () => Taking) {
  const [place, setPlace] = useState<Place>({ step: START, visit: 0, sentBack: false });
  const pageTitle = useRef('');
  // Another tab may have cleared answers since.
  const step = reachable(place.step, pages, answers);
  const shown = useRef(START);
  shown.current = step;

  /** Puts the step that is shown in place of the address that was asked for. */
  const stand = (at: Step) => history.replaceState(null, '', addressOf(at) || location.pathname);

  const arrive = () => {
    const { hash } = location;
    const there = now();
    const goesOn = hash === GO_ON;
    const wanted = goesOn ? resumeAt(there.pages, there.answers) : stepAt(hash, there.pages.length);
    // The skip link and its like move within the step, whose address stays, so that a reload finds it.
    if (!wanted && document.getElementById(hash.slice(1))) {
      if (shown.current !== START) stand(shown.current);
      return;
    }
    const reached = reachable(wanted ?? START, there.pages, there.answers);
    const sentBack = reached !== (wanted ?? START);
    if (goesOn || reached !== wanted) stand(reached);
    const detour: Detour | undefined = reached === wanted ? history.state?.detour : undefined;
    setPlace(({ visit }) => ({ step: reached, detour, visit: visit + 1, sentBack }));
  };

  // Before the first paint, which is not to show the start page to whoever asks for a step.
  useLayoutEffect(() => {
    pageTitle.current = document.title;
    start();
    // From here on the address is followed here, no longer by the early script.
    window.onhashchange = null;
    if (location.hash !== '') arrive();
    addEventListener('hashchange', arrive);
    return () => removeEventListener('hashchange', arrive);
  }, []);

  const address = addressOf(step);
  useEffect(() => {
    if (place.visit === 0) return;
    if (address !== addressOf(place.step)) {
      stand(step);
      setPlace((before) => ({ ...before, step, detour: undefined, sentBack: false }));
    }
    // Said anew, too, when another tab changes how many questions stand on a page.
    const name = stepName(step, pages.length, pages.flat().length);
    document.title = (name && `${name} – `) + pageTitle.current;
  }, [place.visit, address, pages.length]);

  const go: Go = (to, detour) => {
    // At once: what is done next, such as clearing answers, must not find the old step still standing.
    history.pushState({ detour }, '', addressOf(to) || location.pathname);
    arrive();
  };
  // Until the address is read: what was built, or nothing where another step is asked for, as bringing to life what nobody
  // will see would only take time.
  const asked = globalThis.location?.hash;
  const asBuilt = place.visit === 0 && (asked === addressOf(FIRST) || !isStep(asked, pages.length));
  const isOnTheWay = place.visit === 0 && !asBuilt;
  return { ...place, step, go, asBuilt, isOnTheWay };
}
