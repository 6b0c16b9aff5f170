import { join } from 'node:path';
import type { ViteUserConfig } from 'astro';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

const CLIENT = '@astrojs/preact/client.js';

/** Puts the site's own client for islands in place of Astro's. Should Astro rename it, the budget tests fail. */
export const smallIslands = (): Plugin => ({
  name: 'waymark:small-islands',
  enforce: 'pre',
  resolveId: {
    filter: { id: new RegExp(`^${CLIENT}$`) },
    handler: () => join(import.meta.dirname, 'preact-client.tsx'),
  },
});
