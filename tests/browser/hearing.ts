import type { Page } from '@playwright/test';

/*
 * What a screen reader says by itself, without the focus moving: the texts of live regions as they change. Only a region
 * that was there and shown before its text is sure to be heard, except an alert.
 */

/** What was told on a page. */
export interface Hearing {
  /** The texts told since the listening began, in order. */
  told(): Promise<string[]>;
  /** Lets it begin anew. */
  anew(): Promise<unknown>;
}

/** Begins to listen to the page as it stands. */
export async function listen(page: Page): Promise<Hearing> {
  await page.evaluate(() => {
    const LIVE = '[role="status"], [role="alert"], [aria-live]';
    const told: string[] = [];
    const shown = () =>
      new Set([...document.querySelectorAll(LIVE)].filter((region) => region.checkVisibility()));
    let known = shown();
    Object.assign(window, { told });
    new MutationObserver((changes) => {
      const regions = new Set<Element>();
      for (const { target, addedNodes } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(LIVE);
        if (region) regions.add(region);
        for (const node of addedNodes) {
          if (!(node instanceof Element)) continue;
          for (const added of [node, ...node.querySelectorAll('*')]) {
            if (added.role === 'alert') regions.add(added);
          }
        }
      }
      for (const region of regions) {
        const text = region.textContent.trim().replace(/\s+/g, ' ');
        const heard = region.isConnected && (known.has(region) || region.role === 'alert');
        if (heard && text !== '') told.push(text);
      }
      known = shown();
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  return {
    told: () => page.evaluate(() => (window as unknown as { told: string[] }).told),
    anew: () => page.evaluate(() => (window as unknown as { told: string[] }).told.splice(0)),
  };
}
