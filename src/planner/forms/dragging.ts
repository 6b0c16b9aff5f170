import { dropPlace, roomFor, scrollStep } from './drop-place.ts';

/** How far a pointer moves, in pixels, before it drags; less is a press. */
const BEGINS_AFTER = 4;

/**
 * Lets an item follow the pointer that pressed its grip, until it is let go: then `onDrop` gets the new place, counted from
 * 0. Escape, and whatever else takes the pointer away, leaves the item where it was. Meanwhile each item of the list is one
 * line, its name and no form, so that a long way is short.
 */
export function drag(grip: HTMLElement, pressed: PointerEvent, onDrop: (place: number) => void): void {
  const item = grip.closest<HTMLElement>('.planner-item');
  const list = item?.parentElement;
  // The pointer may have let go before this code had come.
  if (!item || !list || !grip.hasPointerCapture(pressed.pointerId)) return;

  let at = pressed.clientY;
  let begun = false;
  let place = -1;
  const over = new AbortController();
  const rows = () => [...list.querySelectorAll<HTMLElement>(':scope > .planner-item')];
  const middle = (element: HTMLElement) => {
    const { top, height } = element.getBoundingClientRect();
    return top + height / 2;
  };
  /** Scrolls so that the item's heading stands at the pointer, although the list is now shorter or longer. */
  const bringToPointer = () => {
    if (grip.isConnected) scrollBy({ top: middle(grip) - at, behavior: 'instant' });
  };

  const begin = () => {
    begun = true;
    for (const row of rows()) {
      const heading = row.querySelector('h3');
      if (heading) heading.dataset.name = row.querySelector('textarea')?.value ?? '';
    }
    list.classList.add('planner-sorting');
    item.classList.add('planner-dragged');
    bringToPointer();
    follow();
  };

  const follow = () => {
    if (over.signal.aborted) return;
    // Another tab may have deleted it.
    if (!item.isConnected) return end();
    const { top, bottom } = list.getBoundingClientRect();
    scrollBy({ top: scrollStep(at, { height: innerHeight, top, bottom }), behavior: 'instant' });
    makeRoom();
    requestAnimationFrame(follow);
  };

  const makeRoom = () => {
    const all = rows();
    const from = all.indexOf(item);
    // Where they stand without having made room.
    const offset = list.getBoundingClientRect().top - list.offsetTop;
    const middles = all.map((row) => row.offsetTop + row.offsetHeight / 2 + offset);
    place = dropPlace(middles, from, at);
    for (const [index, row] of all.entries())
      row.style.translate = `0 ${row === item ? at - (middles[from] ?? at) : roomFor(index, from, place) * item.offsetHeight}px`;
  };

  const end = (drop = false) => {
    over.abort();
    if (!begun) return;
    const lands = drop && item.isConnected;
    // A quick hand lets go before a frame has shown how far it went.
    if (lands) makeRoom();
    const all = rows();
    for (const row of all) {
      row.style.translate = '';
      delete row.querySelector('h3')?.dataset.name;
    }
    item.classList.remove('planner-dragged');
    list.classList.remove('planner-sorting');
    if (lands && place !== all.indexOf(item)) onDrop(place);
    // Once the new order is drawn.
    requestAnimationFrame(bringToPointer);
  };

  const { signal } = over;
  grip.addEventListener(
    'pointermove',
    ({ clientY }) => {
      at = clientY;
      if (!begun && Math.abs(at - pressed.clientY) >= BEGINS_AFTER) begin();
    },
    { signal },
  );
  grip.addEventListener(
    'pointerup',
    ({ clientY }) => {
      at = clientY;
      end(true);
    },
    { signal },
  );
  grip.addEventListener('lostpointercapture', () => end(), { signal });
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      end();
    },
    { signal, capture: true },
  );
}
