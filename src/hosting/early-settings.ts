import type { AstroIntegration } from 'astro';
import { earlyTheme } from '../settings/early-theme.ts';

/** Puts the script that sets the chosen colours into the head of every page. Astro adds its hash to the policy. */
export function earlySettings(): AstroIntegration {
  return {
    name: 'waymark:early-settings',
    hooks: {
      'astro:config:setup': ({ injectScript }) => injectScript('head-inline', earlyTheme),
    },
  };
}
