import type { ComponentType } from 'preact';
import { hydrate } from 'preact';

/**
 * Brings an island to life. Astro's own client for Preact also carries slots, signals and islands without HTML, which this
 * site has none of: 0.7 KB (brotli) on each page with an island. `smallIslands` puts this one in its place.
 */
export default (element: HTMLElement) => (Component: ComponentType, props: object) => {
  if (element.hasAttribute('ssr')) hydrate(<Component {...props} />, element);
};
