import { peek } from '../storage/peek.ts';

type Marks = Partial<Record<string, string>>;

/**
 * Makes the buttons of a guide page show what was done and do what they say, opens sources where their marks stand, and has
 * the place noted once its reader scrolls. Its address ends in its id. A guide page may carry little script, so all else is
 * loaded when it is needed; the words for when that fails stand in the page.
 */
export function listenToReader(): void {
  const id = location.pathname.split('/').at(-2) ?? '';
  const places = document.querySelectorAll<HTMLElement>('[data-press]');
  const showMarks = () => {
    const reading = peek('reading') as { guides?: Marks[] } | undefined;
    const marks = reading?.guides?.find?.((one) => one?.id === id);
    for (const place of places) {
      const button = place.querySelector('[aria-pressed]');
      if (button) button.ariaPressed = `${!!marks?.[place.dataset.press ?? '']}`;
    }
  };
  showMarks();
  // A page that is come back to may be as it was left.
  addEventListener('pageshow', showMarks);
  for (const place of places) {
    place.querySelector('button')?.addEventListener('click', () => {
      import('./presses.ts')
        .then(({ press }) => press(place, id))
        .catch(() =>
          place
            .querySelector('[role=status]')
            ?.replaceChildren(document.querySelector<HTMLElement>('[data-failed]')?.dataset.failed ?? ''),
        );
    });
  }
  addEventListener('click', (event) => {
    const mark =
      event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a.cite[href^="#"]');
    if (!mark || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    import('./opened-source.ts')
      .then(({ openSource }) => openSource(mark))
      .catch(() => {
        location.hash = mark.hash;
      });
  });
  const follow = () =>
    import('./reading/reading-place.ts').then(({ followPlace }) => followPlace(id)).catch(() => undefined);
  addEventListener('scroll', follow, { once: true, passive: true });
}
