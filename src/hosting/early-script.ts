import type { AstroIntegration } from 'astro';
import { earlyPage } from '../settings/early-page.ts';

/** Puts the script that runs before the first paint into the head of every page. Astro adds its hash to the policy. */
export function earlyScript(): AstroIntegration {
  return {
    name: 'waymark:early-script',
    hooks: {
      'astro:config:setup': ({ injectScript }) => injectScript('head-inline', earlyPage),
    },
  };
}
