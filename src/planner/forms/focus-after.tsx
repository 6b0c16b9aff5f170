import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Gives a function that moves the focus to the element of an id once `changing` has changed and is drawn. Deleting an
 * item or moving it in its list would otherwise drop the focus to the top of the page.
 */
export function useFocusAfter(changing: unknown): (id: string) => void {
  const next = useRef({ id: '', changing });
  // Not `changing` itself: a handler that `Still` keeps may be of an earlier drawing.
  const drawn = useRef(changing);
  drawn.current = changing;
  useLayoutEffect(() => {
    if (next.current.id === '' || next.current.changing === changing) return;
    document.getElementById(next.current.id)?.focus();
    next.current.id = '';
  });
  return (id) => {
    next.current = { id, changing: drawn.current };
  };
}

/** Moves the focus to an element that is there already. */
export function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}
