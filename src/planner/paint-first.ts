/*
 * A letter is painted before anything follows from it: its field shows it already, and on a slow phone a long plan takes
 * longer to change, store and draw than a letter may take to show.
 */

/** What is to be done with what was typed since the last paint, by field. */
const waiting = new Map<string, () => void>();

/** Does something with what was typed in this field, once it is painted. Of several letters in a frame the last counts. */
export function paintFirst(field: string, action: () => void): void {
  // A frame is painted between its own call and the task after it.
  if (waiting.size === 0) requestAnimationFrame(() => setTimeout(finishTyping));
  waiting.set(field, action);
}

/** Does at once what waits for a paint. */
function finishTyping(): void {
  const actions = [...waiting.values()];
  waiting.clear();
  for (const action of actions) action();
}

/** Lets what was typed come before whatever is done next: the field is left, something is pressed, or the page goes. */
export function finishTypingFirst(): void {
  for (const event of ['focusout', 'pointerdown', 'click', 'pagehide'])
    addEventListener(event, finishTyping, true);
  // A hidden page is not painted.
  document.addEventListener('visibilitychange', finishTyping);
}
