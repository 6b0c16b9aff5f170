import type { Page } from '@playwright/test';
import { expect } from './site.ts';

/*
 * What can be measured of a page on a small screen or with its text spread out: whether all of it is still there to
 * read and to press.
 */

/** A screen of 1280 by 1024 pixels at a zoom of 400 %. */
export const ZOOMED = { width: 320, height: 256 };

/** The screens that journeys are made on. */
export const screens = [
  { screen: 'a desk', viewport: { width: 1280, height: 720 } },
  { screen: 'the same at 400 %', viewport: ZOOMED },
];

/**
 * What makes somebody scroll sideways to read on. Tables may, in a box of their own that keys can scroll, because rows and
 * columns lose their sense in one (WCAG 1.4.10 allows that).
 */
export const sidewaysTroubles = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const troubles: string[] = [];
    const beyond = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (beyond > 0) troubles.push(`the page is ${beyond} px wider than its window`);
    for (const box of document.body.querySelectorAll<HTMLElement>(':not(input, textarea, select)')) {
      if (!/auto|scroll/.test(getComputedStyle(box).overflowX) || box.scrollWidth <= box.clientWidth)
        continue;
      const name = `${box.tagName.toLowerCase()}.${box.className}`;
      if (!box.querySelector('table')) troubles.push(`${name} scrolls sideways and is no table`);
      if (box.tabIndex < 0 && !box.querySelector('a, button'))
        troubles.push(`${name} scrolls sideways, but not by keys`);
    }
    return troubles;
  });

/**
 * Spreads the text as far as WCAG 1.4.12 says that a page must bear it, or takes that back; either way all of the page is
 * laid out, that which waits to be scrolled to included. A constructed sheet is the one way that the site's security
 * policy leaves open.
 */
const spreadText = (page: Page, on: boolean) =>
  page.evaluate((wanted) => {
    const sheet = new CSSStyleSheet();
    const spread = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
       p { margin-block-end: 2em !important; }`;
    sheet.replaceSync(`* { content-visibility: visible !important; } ${wanted ? spread : ''}`);
    document.adoptedStyleSheets = [sheet];
  }, on);

/** Texts that are cut off by what they stand in, and texts that run into each other. */
export const textTroubles = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    interface Line {
      text: string;
      node: Node;
      left: number;
      right: number;
      top: number;
      bottom: number;
    }
    const lines: Line[] = [];
    const troubles = new Set<string>();
    const about = (text: string) => `“${text.trim().replace(/\s+/g, ' ').slice(0, 40)}”`;
    const shows = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.nodeValue ?? '';
      if (!parent || !text.trim() || !shows(parent) || parent.closest('script, style, select, textarea'))
        continue;
      const around: { box: DOMRect; style: CSSStyleDeclaration }[] = [];
      let hidden = false;
      let floats = false;
      for (
        let element: Element | null = parent;
        element && element !== document.body;
        element = element.parentElement
      ) {
        const style = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        // For screen readers alone.
        hidden ||= style.clipPath !== 'none' && box.width <= 2;
        floats ||= /sticky|fixed/.test(style.position);
        if (style.overflowX !== 'visible' && style.display !== 'inline') around.push({ box, style });
      }
      if (hidden) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const letters = Number.parseFloat(getComputedStyle(parent).fontSize);
      for (const line of range.getClientRects()) {
        if (line.width < 1) continue;
        const middle = (line.top + line.bottom) / 2;
        // From the feet of the letters to their heads; what is above and below is air.
        const [top, bottom] = [middle - 0.3 * letters, middle + 0.3 * letters];
        let seen = true;
        for (const { box, style } of around) {
          const cuts =
            line.left < box.left - 1 ||
            line.right > box.right + 1 ||
            top < box.top - 1 ||
            bottom > box.bottom + 1;
          if (!cuts) continue;
          if (/hidden|clip/.test(`${style.overflowX} ${style.overflowY}`))
            troubles.add(`${about(text)} is cut off`);
          seen &&= line.left < box.right && line.right > box.left && middle > box.top && middle < box.bottom;
        }
        if (seen && !floats) lines.push({ text, node, left: line.left, right: line.right, top, bottom });
      }
    }

    lines.sort((one, other) => one.top - other.top);
    lines.forEach((line, index) => {
      for (let next = index + 1; next < lines.length; next++) {
        const other = lines[next];
        if (!other || other.top >= line.bottom - 2) break;
        if (other.node === line.node) continue;
        const shared = Math.min(line.right, other.right) - Math.max(line.left, other.left);
        if (shared > 2) troubles.add(`${about(line.text)} and ${about(other.text)} overlap`);
      }
    });
    return [...troubles];
  });

/**
 * What is pressed and is smaller than 24 by 24 pixels, unless it is a link in a sentence, or a circle of 24 pixels around
 * it touches nothing else that is pressed: the exceptions of WCAG 2.5.8. A label counts with its field.
 */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const LEAST = 24;
    const visible = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return (
        width > 1 &&
        height > 1 &&
        element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
      );
    };
    const all = [
      ...document.querySelectorAll(
        'a[href], button, input, select, textarea, summary, [role="button"], [tabindex="0"]',
      ),
    ].filter((element) => visible(element) && !(element as HTMLButtonElement).disabled);
    const targets = all.map((element) => {
      const around = (element as HTMLInputElement).labels?.[0]?.contains(element)
        ? (element as HTMLInputElement).labels?.[0]
        : undefined;
      const box = (around ?? element).getBoundingClientRect();
      return { element, box, small: box.width < LEAST - 0.01 || box.height < LEAST - 0.01 };
    });
    const inSentence = (element: Element) => {
      if (getComputedStyle(element).display !== 'inline') return false;
      let block = element.parentElement;
      while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
      const rest = block?.cloneNode(true) as Element | undefined;
      for (const other of rest?.querySelectorAll('a, button') ?? []) other.remove();
      return /\p{Letter}/u.test(rest?.textContent ?? '');
    };
    const middle = ({ left, top, width, height }: DOMRect) => ({ x: left + width / 2, y: top + height / 2 });
    const touches = (own: (typeof targets)[number], other: (typeof targets)[number]) => {
      const at = middle(own.box);
      if (other.small) {
        const there = middle(other.box);
        return Math.hypot(at.x - there.x, at.y - there.y) < LEAST;
      }
      const [x, y] = [
        Math.max(other.box.left, Math.min(at.x, other.box.right)),
        Math.max(other.box.top, Math.min(at.y, other.box.bottom)),
      ];
      return Math.hypot(at.x - x, at.y - y) < LEAST / 2;
    };
    return targets
      .filter(({ small, element }) => small && !inSentence(element))
      .flatMap((own) => {
        const near = targets.find(
          (other) =>
            other !== own &&
            !own.element.contains(other.element) &&
            !other.element.contains(own.element) &&
            touches(own, other),
        );
        if (!near) return [];
        const { width, height } = own.box;
        return [
          `${own.element.outerHTML.slice(0, 80)} is ${Math.round(width)} × ${Math.round(height)}, close to ${near.element.outerHTML.slice(0, 60)}`,
        ];
      });
  });

/** Notes from now on, on every page, what glides or moves by itself. */
export const watchMovement = (page: Page) =>
  page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(window, { moved });
    for (const kind of ['transitionrun', 'animationstart'])
      document.addEventListener(kind, ({ target }) => {
        const lasting = document.getAnimations().filter((animation) => {
          const { effect } = animation;
          return (effect as KeyframeEffect).target === target && Number(effect?.getTiming().duration) > 1;
        });
        if (lasting.length > 0) moved.push(`${(target as Element).outerHTML.slice(0, 80)}: ${kind}`);
      });
  });

/**
 * Expects that all of the page as it stands can be read and pressed on this screen, with its text as it is and spread
 * out, and that nothing has moved by itself where that is watched.
 */
export async function expectFits(page: Page): Promise<void> {
  for (const spread of [false, true]) {
    await spreadText(page, spread);
    const how = spread ? ' with the text spread out' : '';
    expect(await sidewaysTroubles(page), `what scrolls sideways${how}`).toEqual([]);
    expect(await textTroubles(page), `what cannot be read${how}`).toEqual([]);
  }
  await spreadText(page, false);
  expect(await smallTargets(page), 'what is too small to press').toEqual([]);
  expect(await page.evaluate(() => (window as { moved?: string[] }).moved ?? []), 'what moves').toEqual([]);
}
