import { address } from '../site.ts';

const words = {
  added: 'Added to your roadmap, with a date.',
  'already-there': 'This is on your roadmap already.',
  see: 'See it in the planner',
  undo: 'Undo',
  undone: 'Taken off your roadmap again.',
  failed: 'The planner could not be loaded, so nothing was added. Check your connection and press again.',
};

/** Makes the "Add to my roadmap" buttons of a guide work. The planner's code is loaded when one is pressed. */
export function listenForAddToRoadmap(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-add-step]')) {
    const button = place.querySelector('button');
    const status = place.querySelector('[role=status]');
    if (!button || !status) continue;
    button.addEventListener('click', async () => {
      try {
        const { addStep } = await import('../planner/add-step.ts');
        const { outcome, undo } = addStep(JSON.parse(place.dataset.addStep ?? ''), place.dataset.addFrom ?? '');
        const link = document.createElement('a');
        link.href = address('/planner/');
        link.textContent = words.see;
        status.replaceChildren(`${words[outcome]} `, link);
        if (outcome === 'added') {
          const undoButton = document.createElement('button');
          undoButton.className = 'button-quiet';
          undoButton.textContent = words.undo;
          undoButton.addEventListener('click', () => {
            undo();
            status.replaceChildren(words.undone);
            button.focus();
          });
          status.append(' ', undoButton);
        }
      } catch {
        status.replaceChildren(words.failed);
      }
    });
  }
}
