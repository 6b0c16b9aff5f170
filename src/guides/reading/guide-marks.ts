import { address } from '../../address.ts';
import { keeper, startKeeping } from '../../storage/kept.ts';
import { setMark } from './reading.ts';
import { readingRecord } from './reading-record.ts';

const words = {
  read: 'Marked as read.',
  saved: 'Saved for later. You find it under',
  guides: 'Guides',
  unstored: 'This browser does not let the site store it: it is lost when you leave this page.',
};

/**
 * Marks the guide of this id as read or saves it for later, or takes that back, and says so beside the button. The press
 * does what the button shows, which another tab may have done already.
 */
export function pressMark(place: HTMLElement, id: string, kind: 'read' | 'saved'): void {
  startKeeping();
  const button = place.querySelector('button');
  const on = button?.ariaPressed !== 'true';
  keeper.update(readingRecord, '', (now) => setMark(now, id, kind, on, new Date().toISOString()));
  if (button) button.ariaPressed = String(on);
  const status = place.querySelector('[role=status]');
  if (!on) status?.replaceChildren();
  else if (!keeper.isStored(readingRecord.name)) status?.replaceChildren(words.unstored);
  else if (kind === 'read') status?.replaceChildren(words.read);
  else {
    const link = document.createElement('a');
    link.href = address('/guides/');
    link.textContent = words.guides;
    status?.replaceChildren(`${words.saved} `, link, '.');
  }
}
