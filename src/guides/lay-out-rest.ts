/** What guide.css leaves out; the two name the same. */
const REST =
  '.prose > :nth-child(n + 4), .guide-body > :not(.key-points, .prose, .sources), .sources li, .guide-onward, .site-footer';
const MILLISECONDS_A_FRAME = 8;

/**
 * Lays out what guide.css leaves out of the first paint of a guide that is opened at its top: what is far below. A little
 * in each frame, so that none takes long; all at once when something is pressed, which may lead there.
 */
export function layOutRest(): void {
  const { dataset } = document.documentElement;
  if (dataset.fresh === undefined) return;
  const parts = Array.from(document.querySelectorAll<HTMLElement>(REST));
  const atOnce = () => delete dataset.fresh;
  const next = () => {
    const end = performance.now() + MILLISECONDS_A_FRAME;
    for (let part = parts.shift(); part; part = performance.now() < end ? parts.shift() : undefined) {
      part.style.contentVisibility = 'visible';
      // Asked how high it is, the browser lays it out now, so that the time it takes is known.
      part.getBoundingClientRect();
    }
    if (parts.length > 0) requestAnimationFrame(next);
    // Later presses have nothing to wait for.
    else removeEventListener('click', atOnce, true);
  };
  addEventListener('click', atOnce, true);
  // After the first paint.
  requestAnimationFrame(() => requestAnimationFrame(next));
}
