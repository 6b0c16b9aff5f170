/** Does something once what is there now is painted: a frame is painted between its own call and the task after it. */
export function afterPaint(action: () => void): void {
  requestAnimationFrame(() => setTimeout(action));
}
