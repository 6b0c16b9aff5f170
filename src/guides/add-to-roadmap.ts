/**
 * Makes the "Add to my roadmap" button of a guide work. A guide page may carry little script, so all else is loaded
 * when the button is pressed; the words for when that fails stand in the page.
 */
export function listenForAddToRoadmap(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-add-step]')) {
    place.querySelector('button')?.addEventListener('click', () => {
      import('./added-step.ts')
        .then(({ addStepFrom }) => addStepFrom(place))
        .catch(() => place.querySelector('[role=status]')?.replaceChildren(place.dataset.addFailed ?? ''));
    });
  }
}
