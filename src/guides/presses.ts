import { addStepFrom } from './added-step.ts';
import { pressMark } from './reading/guide-marks.ts';

/** Does what the button of this part of a guide page is for. `guide` is the guide's id. */
export function press(place: HTMLElement, guide: string): void {
  const kind = place.dataset.press;
  if (kind === 'read' || kind === 'saved') pressMark(place, guide, kind);
  else addStepFrom(place);
}
