import type { ViteUserConfig } from 'astro';
import { withImports } from './with-imports.ts';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/** The scripts of the pages' frame and of guides, as Astro and astro.config.mjs name them. */
const EVERY_PAGE = /^page$|^(Page|_slug_)\.astro_/;

/** Where the build puts every script. */
const FOLDER = '_astro/';

/** An import that unpacks what it gives, only to pack it again. */
const UNPACKED = /async\(\)=>\{let\{[^}]*\}=await (import\(`[^`]+`\)(?:\.then\([^)]*\))?);return\{[^}]*\}\}/g;
/** The same in Vite's helper, which has nothing to help with: its list is empty or was taken out. */
const HELPED = new RegExp(`[\\w$]+\\(${UNPACKED.source}(?:,\\[\\])?\\)`, 'g');

/** The list of all that a script may load ahead, which Vite puts before it. */
const LISTED = /^const __vite__mapDeps=.*m\.f=(\[[^\]]*\]).*\n/m;
/** A script loaded on demand, or what is to be loaded ahead of the one before: places in the list. */
const ON_DEMAND = /import\(`\.\/([^`]+)`\)|,\s*__vite__mapDeps\(\[([\d,]*)\]\)/g;

/**
 * Vite's helper for `import()` takes 0.76 KB (brotli) of every page; guide pages may have 1.5 KB of script in all.
 * This one loads a chunk's modules ahead in a tenth of that and leaves out what the site has no use for: style sheets,
 * which stand in the pages, nonces, credentials for other origins, and a page-wide event on failure, which the callers
 * catch themselves. Of what is loaded ahead it names what is not there already, and not the chunk itself.
 * Should Vite rename its helper, this plugin does nothing and the budget tests fail.
 */
export const smallPreload = (base: string): Plugin => ({
  name: 'waymark:small-preload',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const importsOf = (file: string): readonly string[] => {
        const output = bundle[file];
        return output?.type === 'chunk' ? output.imports : [];
      };
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        // What the scripts of every page load on demand has few imports, and soon after the first page all of it is on
        // the device. A list of files to load ahead would take a fifth of these scripts.
        if (EVERY_PAGE.test(output.name)) output.code = withoutHelper(output.code);
        else {
          const there = withImports([output.fileName], importsOf);
          output.code = withPreloads(output.code, (file) => !there.has(file)).replace(UNPACKED, '()=>$1');
        }
      }
    },
  },
  transform: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => `export const __vitePreload = (load, files = []) => {
  for (const file of files) document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: ${JSON.stringify(base + FOLDER)} + file }));
  return load();
};`,
  },
});

/** A script that loads nothing ahead, and what it loads on demand without the helper. */
export const withoutHelper = (code: string) => withPreloads(code, () => false).replace(HELPED, '$1');

/** A script that names, beside each chunk that it loads on demand, those wanted of the files to load ahead of it. */
export function withPreloads(code: string, isWanted: (file: string) => boolean): string {
  const [list, files] = LISTED.exec(code) ?? [];
  if (!list || !files) return code;
  const listed: string[] = JSON.parse(files);
  let chunk: string | undefined;
  return code.replace(list, '').replace(ON_DEMAND, (found, name?: string, places = '') => {
    if (name) {
      chunk = FOLDER + name;
      return found;
    }
    const ahead = String(places)
      .split(',')
      .map((place) => listed[Number(place)] ?? '')
      .filter((file) => file !== chunk && isWanted(file))
      .map((file) => file.slice(FOLDER.length));
    return ahead.length > 0 ? `,${JSON.stringify(ahead)}` : '';
  });
}
