import type { ViteUserConfig } from 'astro';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/** The scripts of the pages' frame and of guides, as Astro and astro.config.mjs name them. */
const EVERY_PAGE = /^page$|^(Page|_slug_)\.astro_/;

/** An import that Vite has put into its helper: nothing is left to help it with. */
const HELPED =
  /[\w$]+\(async\(\)=>\{let\{[^}]*\}=await (import\(`[^`]+`\)(?:\.then\([^)]*\))?);return\{[^}]*\}\}\)/g;

/**
 * Vite's helper for `import()` takes 0.76 KB (brotli) of every page; guide pages may have 1.5 KB of script in all.
 * This one loads a chunk's modules ahead in a tenth of that and leaves out what the site has no use for: style sheets,
 * which stand in the pages, nonces, credentials for other origins, and a page-wide event on failure, which the callers
 * catch themselves.
 * Should Vite rename its helper, this plugin does nothing and the budget tests fail.
 */
export const smallPreload = (base: string): Plugin => ({
  name: 'waymark:small-preload',
  enforce: 'post',
  // What the scripts of every page load on demand has few imports, and soon after the first page all of it is on the
  // device. A list of files to load ahead would take a fifth of these scripts.
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk' || !EVERY_PAGE.test(output.name)) continue;
        output.code = output.code
          .replace(/^const __vite__mapDeps=.*\n/, '')
          .replace(/,\s*__vite__mapDeps\(\[[\d,]*\]\)/g, '')
          .replace(HELPED, '$1');
      }
    },
  },
  transform: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => `export const __vitePreload = (load, files = []) => {
  for (const file of files) document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: ${JSON.stringify(base)} + file }));
  return load();
};`,
  },
});
