import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * Whether the field of this id is being typed in. One that the mouse or a finger leaves is left only once the press is
 * over: what is said of a field moves what stands below, and a button that moves between press and release misses its
 * click.
 */
export function useTyping(id: string) {
  const [typing, setTyping] = useState(false);
  // Not after the next paint: a field can be left before it.
  useLayoutEffect(() => {
    if (!typing) return;
    let pressed = false;
    const look = () => {
      if (!pressed && document.activeElement?.id !== id) setTyping(false);
    };
    const press = () => {
      pressed = true;
    };
    const release = () => {
      pressed = false;
      // After the click.
      setTimeout(look);
    };
    // The focus has moved on only after the event that says so.
    const leave = () => setTimeout(look);
    addEventListener('mousedown', press, true);
    addEventListener('mouseup', release, true);
    addEventListener('focusout', leave);
    return () => {
      removeEventListener('mousedown', press, true);
      removeEventListener('mouseup', release, true);
      removeEventListener('focusout', leave);
    };
  }, [typing]);
  return { typing, onFocus: () => setTyping(true) };
}
