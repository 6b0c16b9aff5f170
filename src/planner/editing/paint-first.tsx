import { options } from 'preact';
import { afterPaint } from '../../storage/after-paint.ts';
import { isTyping } from '../plan-store.ts';

/**
 * From now on a letter is painted before what follows from it is drawn anew: it stands in its field already, and on a slow
 * phone a long plan takes longer to compare than a letter may take to show. All else is drawn at once.
 */
export function paintFirst(): void {
  options.debounceRendering = (draw) => (isTyping() ? afterPaint(draw) : queueMicrotask(draw));
}
