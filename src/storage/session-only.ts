import { SESSION_ONLY, tabShelf } from './shelf.ts';

/** Lets this tab keep nothing once it is closed, or ends that. It takes effect on the next page. Throws where the browser stores nothing. */
export function setSessionOnly(on: boolean): void {
  if (on) tabShelf.set(SESSION_ONLY, 'yes');
  else tabShelf.remove(SESSION_ONLY);
}
