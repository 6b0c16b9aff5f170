import type { Status } from '../plan.ts';

/*
 * What is painted along the trail, each around its own 0, 0. A mark is told by shape and fill, never by colour alone:
 * see the rules of trail.css.
 */

/** A painted blaze. What is next has a frame, and what slipped hangs askew. */
export function Blaze({ status, next, slipped }: { status: Status; next?: boolean; slipped?: boolean }) {
  return (
    <g transform={slipped ? 'rotate(-15)' : undefined}>
      {next && <path class="blaze-ring" d="M-13.4-16.3 13.6-16.6 13.9 16.2-13.7 16.6Z" />}
      <path class="blaze-paint" d="M-8.2-11.2 8-11.5 8.3 11.1-8 11.4Z" />
      {status === 'doing' && <path class="blaze-half" d="M-8.1.3 8.2-.4 8.3 11.1-8 11.4Z" />}
      {status === 'done' && <path class="blaze-tick" d="M-4.4.6-1.2 4.2 4.6-4.4" />}
    </g>
  );
}

/** Somebody with a pack and a stick, who stands on 0, 0. */
export function WalkingFigure() {
  return (
    <>
      <circle class="walker-head" cx="1.2" cy="-31" r="3.7" />
      <path class="walker-pack" d="M-2.4-25.6c-4.2-.8-5.6 1.4-5.4 4.6.1 2.6 1.4 4.4 4.6 4.2Z" />
      <path
        class="walker-body"
        d="M.4-26.4C.2-22.6-.6-19.4-.8-16.2M-.8-16.2 3.2-10.4 3.6-3.2M-.8-16.2-3.6-9.8-6.6-4M.6-24.2 4-19.6 8-20.2M9-25 7-2.8"
      />
    </>
  );
}

/** Two prints of boots, walking to the right. */
export function Footprints() {
  return (
    <path
      class="trail-print"
      d="M-5.5 2.6a4 1.7 0 1 0 8 0 4 1.7 0 1 0-8 0ZM1.5-2.6a4 1.7 0 1 0 8 0 4 1.7 0 1 0-8 0Z"
    />
  );
}

/** Three stones and a flag. */
export function Cairn() {
  return (
    <>
      <path class="summit-pole" d="M.2-12V-46" />
      <path
        class="summit-flag"
        d="M.9-45.5C7.5-48.5 12.5-41 20.5-43.6L16.8-37.2 20.8-31.2C12.8-28.6 7.5-35.6.9-32.5Z"
      />
      <path
        class="summit-stone"
        d="M-16.5 3.8C-17-1.5-9-3.4-.5-3.2 8-3.4 16.8-1.2 16.4 3.9 15.8 6.9-15.9 7-16.5 3.8Z"
      />
      <path
        class="summit-stone"
        d="M-10.5-4.6C-11-8.6-5-9.7.6-9.6 6.6-9.8 11-8 10.6-4.7 9.6-2.4-9.6-2.3-10.5-4.6Z"
      />
      <path
        class="summit-stone"
        d="M-5.8-10.7C-6-13.9-2.6-14.8.3-14.7 3.6-14.7 6.2-13.6 5.9-10.8 5-9-5-9-5.8-10.7Z"
      />
    </>
  );
}
