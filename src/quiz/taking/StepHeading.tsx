import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  /** Whether the visitor came to this step, so that the heading takes the focus, unless they are in its form already. */
  focus: boolean;
  children: ComponentChildren;
}

/** Whether the visitor is in the step's form, as they can be before the scripts have come. */
export const isInForm = () => document.activeElement?.closest('.quiz form');

/** The heading of a step. */
export function StepHeading({ focus, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!focus || isInForm()) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [focus]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
