import { useEffect, useRef } from 'preact/hooks';

/**
 * When what was pressed goes away, the focus must go somewhere, or a keyboard starts again at the top of the page.
 * Gives a function that moves it to the element with an id once the next drawing is done.
 */
export function useFocusAfter(): (id: string) => void {
  const next = useRef('');
  useEffect(() => {
    const element = next.current && document.getElementById(next.current);
    if (!element) return;
    element.focus();
    next.current = '';
  });
  return (id) => {
    next.current = id;
  };
}
