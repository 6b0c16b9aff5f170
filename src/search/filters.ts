import type { FacetCounts } from './facets.ts';

/** Shows beside each filter how many results it would leave, and hides those that no page of the site has. */
export function showCounts(boxes: HTMLInputElement[], counts: FacetCounts): void {
  for (const box of boxes) {
    const count = counts[box.name === 'kind' ? 'kind' : 'track'].get(box.value);
    const label = box.closest('label');
    const number = label?.querySelector('[data-count]');
    if (!label || !number) continue;
    label.hidden = count === undefined;
    number.textContent = `${count ?? 0}`;
  }
}
