import { address } from '../address.ts';
import { addStep, type Step } from '../planner/add-step.ts';

const words = {
  added: 'Added to your roadmap, with a date.',
  'already-there': 'This is on your roadmap already.',
  unstored: 'Added, but this browser does not let the site store it: it is lost when you leave this page.',
  obstacle: (text: string) => `An if–then plan came along, for “${text}”. `,
  see: 'See it in the planner',
  undo: 'Undo',
  undone: 'Taken off your roadmap again.',
  changed: 'You changed it in the planner since, so it stays there.',
};

/** Adds the step that a part of the page describes, and says there what happened, with a way to see and to undo it. */
export function addStepFrom(place: HTMLElement): void {
  const status = place.querySelector('[role=status]');
  const step: Step = JSON.parse(place.dataset.addStep ?? '');
  const { outcome, stored, undo } = addStep(step, place.dataset.addFrom ?? '');
  // A second click: what the first one said, with its way to undo, still holds.
  if (outcome === 'already-there' && status?.querySelector('button')) return;
  const link = document.createElement('a');
  link.href = address('/planner/');
  link.textContent = words.see;
  const added = outcome === 'added';
  status?.replaceChildren(
    `${added && !stored ? words.unstored : words[outcome]} `,
    added && step.obstacle ? words.obstacle(step.obstacle) : '',
    link,
  );
  if (!added) return;
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
