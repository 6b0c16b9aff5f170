import { address } from '../address.ts';
import { addStep } from '../planner/add-step.ts';

const words = {
  added: 'Added to your roadmap, with a date.',
  'already-there': 'This is on your roadmap already.',
  unstored: 'Added, but this browser does not let the site store it: it is lost when you leave this page.',
  see: 'See it in the planner',
  undo: 'Undo',
  undone: 'Taken off your roadmap again.',
  changed: 'You changed it in the planner since, so it stays there.',
};

/** Adds the step that a part of the page describes, and says there what happened, with a way to see and to undo it. */
export function addStepFrom(place: HTMLElement): void {
  const status = place.querySelector('[role=status]');
  const { outcome, stored, undo } = addStep(
    JSON.parse(place.dataset.addStep ?? ''),
    place.dataset.addFrom ?? '',
  );
  // A second click: what the first one said, with its way to undo, still holds.
  if (outcome === 'already-there' && status?.querySelector('button')) return;
  const link = document.createElement('a');
  link.href = address('/planner/');
  link.textContent = words.see;
  status?.replaceChildren(`${outcome === 'added' && !stored ? words.unstored : words[outcome]} `, link);
  if (outcome !== 'added') return;
  const undoButton = document.createElement('button');
  undoButton.type = 'button';
  undoButton.className = 'button-quiet';
  undoButton.textContent = words.undo;
  undoButton.addEventListener('click', () => {
    status?.replaceChildren(undo() ? words.undone : words.changed);
    place.querySelector('button')?.focus();
  });
  status?.append(' ', undoButton);
}
