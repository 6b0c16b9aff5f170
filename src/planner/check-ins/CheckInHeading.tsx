import { useEffect, useRef } from 'preact/hooks';

/** The heading of the check-in or of its end, which takes the focus as it comes. */
export function CheckInHeading({ words }: { words: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    scrollTo({ top: 0, behavior: 'instant' });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {words}
    </h1>
  );
}
