import type { Locator, Page } from '@playwright/test';

/*
 * The stops that keys make on their way through a page, and whether somebody who sees finds each.
 */

/** What is to be seen of the element that has the focus. */
export interface Stop {
  /** A few words to find it by. */
  name: string;
  /** Its place on the page, from the page's corner. */
  top: number;
  left: number;
  troubles: string[];
  /** Whether it is the one that was looked for. */
  isMeant: boolean;
}

/** Looks at what has the focus; undefined where nothing of the page has it. */
export const lookAtFocus = (page: Page): Promise<Stop | undefined> => page.evaluate(look, undefined);

/** The same, and whether it is the element that is meant. */
export const lookFor = (meant: Locator): Promise<Stop | undefined> => meant.evaluate(look);

/** Runs in the page. */
function look(meant: unknown): Stop | undefined {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return undefined;
  const troubles: string[] = [];

  const paint = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const parts = (colour: string) => {
    if (!paint) throw new Error('There is no canvas to read colours with.');
    paint.clearRect(0, 0, 1, 1);
    paint.fillStyle = colour;
    paint.fillRect(0, 0, 1, 1);
    return [...paint.getImageData(0, 0, 1, 1).data] as [number, number, number, number];
  };
  const light = (colour: string) => {
    const linear = (part: number) => (part <= 10 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4);
    const [red, green, blue] = parts(colour);
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  };
  const ancestry: Element[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) ancestry.push(at);
  const ground = (from: Element) =>
    ancestry
      .slice(ancestry.indexOf(from) + 1)
      .map((one) => getComputedStyle(one).backgroundColor)
      .find((colour) => parts(colour)[3] === 255) ?? 'Canvas';
  const contrast = (one: string, other: string) =>
    (Math.max(light(one), light(other)) + 0.05) / (Math.min(light(one), light(other)) + 0.05);

  const ringed = ancestry.find((one) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
  // Where it is on the browser's own button within a date field, the browser draws the ring.
  const onOwnButton = element.matches('input[type="date"]:not(:focus)');
  if (!ringed && !onOwnButton) troubles.push('has no ring');
  if (ringed) {
    const { outlineColor } = getComputedStyle(ringed);
    if (contrast(outlineColor, ground(ringed)) < 3)
      troubles.push(`has a ring too faint to see, ${outlineColor}`);
  }

  const boxes = [...element.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
  const onScreen = boxes.filter(
    ({ left, right, top, bottom }) =>
      bottom > 1 && top < innerHeight - 1 && right > 1 && left < innerWidth - 1,
  );
  if (onScreen.length === 0) troubles.push('is out of sight');
  for (const { left, right, top, bottom } of onScreen) {
    const within = (at: number, most: number) => Math.min(Math.max(at, 1), most - 2);
    const xs = [within(left + 2, innerWidth), within(right - 2, innerWidth)];
    const ys = [within(top + 2, innerHeight), within(bottom - 2, innerHeight)];
    // Of a long text browsers show the line where one writes; the rest of its field may lie below the fold.
    if (element.matches('textarea')) ys.pop();
    for (const x of xs)
      for (const y of ys) {
        const there = document.elementFromPoint(x, y);
        if (there && !element.contains(there) && !there.contains(element))
          troubles.push(`is covered by ${there.outerHTML.slice(0, 80)}`);
      }
  }

  const words = element.getAttribute('aria-label') ?? (element.closest('label') ?? element).textContent ?? '';
  const { top, left } = element.getBoundingClientRect();
  return {
    name: `${element.tagName.toLowerCase()} ${element.id} “${words.trim().replace(/\s+/g, ' ').slice(0, 40)}”`,
    top: top + scrollY,
    left: left + scrollX,
    troubles: [...new Set(troubles)],
    isMeant: element === meant,
  };
}

/** Lets the page follow the focus at once: some browsers glide there, and would be looked at on the way. */
export const followAtOnce = (page: Page) =>
  page.evaluate(() => {
    document.documentElement.style.scrollBehavior = 'auto';
  });
