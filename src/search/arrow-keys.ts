/** Lets the up and down arrows walk from the field through the links of the results and back. */
export function walkWithArrows(container: HTMLElement, field: HTMLElement, results: HTMLElement): void {
  container.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const stops = [field, ...results.querySelectorAll('a')];
    const place = stops.findIndex((stop) => stop.matches(':focus'));
    const next = place < 0 ? undefined : stops[place + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}
