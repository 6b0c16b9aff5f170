/*
 * Where an item lands that is dragged along its list. All lengths are in pixels, counted downwards from one origin.
 */

/** How near an edge of the window a pointer makes it scroll, and how far it scrolls in one frame at most. */
const EDGE = 80;
const FASTEST = 16;

/**
 * The place, counted from 0, that the item of place `from` takes when let go at `at`: behind every other item whose middle
 * lies above. `middles` are those of all items in their order.
 */
export function dropPlace(middles: readonly number[], from: number, at: number): number {
  return middles.filter((middle, place) => place !== from && middle < at).length;
}

/** By how many places the item of this place gives way, negative for up, while one is dragged from `from` to `to`. */
export function roomFor(place: number, from: number, to: number): number {
  if (place > from && place <= to) return -1;
  return place < from && place >= to ? 1 : 0;
}

/** The part of the list from `top` to `bottom` in a window of this height. */
interface Sight {
  height: number;
  top: number;
  bottom: number;
}

/**
 * How far to scroll in the next frame while the pointer is at `at`, negative for up: faster the nearer it is to the edge
 * of the window, and not at all once the end of the list stands clear of it.
 */
export function scrollStep(at: number, { height, top, bottom }: Sight): number {
  const speed = (within: number) => Math.ceil((FASTEST * Math.min(EDGE, EDGE - within)) / EDGE);
  if (at < EDGE && top < EDGE) return -speed(Math.max(0, at));
  if (at > height - EDGE && bottom > height - EDGE) return speed(Math.max(0, height - at));
  return 0;
}
