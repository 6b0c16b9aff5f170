import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { basePath } from '../base-path.ts';
import { withImports } from './with-imports.ts';

const ISLAND_SCRIPT = /(?:component|renderer)-url="([^"]+)"/g;
const ISLAND = /component-url="([^"]+)" component-export="default"/g;
/** All that a script holds whose island was put into a file with others. */
const FACADE = /^export\{([\w$]+) as default\}from"\.\/([^"]+)";\s*$/;

/**
 * Names every module of a page's islands in its head, so that the browser fetches them at once. Without it a slow
 * line waits for a chain: the island's script, then what that imports, then what those import. Where an island's script
 * does nothing but name another, the page asks for that one.
 */
export function preloadIslands(): AstroIntegration {
  /** The modules that each built module imports at its top. */
  const imports = new Map<string, readonly string[]>();
  let base = '/';

  /** Of scripts that only name another, the file of that one and what it calls the island. */
  const behind = new Map<string, { file: string; name: string }>();
  const pastFacades = (html: string): string =>
    html.replace(ISLAND, (island, url: string) => {
      const there = behind.get(url.slice(base.length));
      return there ? `component-url="${base}${there.file}" component-export="${there.name}"` : island;
    });
  const addPreloads = (html: string): string => {
    const scripts = [...html.matchAll(ISLAND_SCRIPT)].map(([, url = '']) => url.slice(base.length));
    const links = [...withImports(scripts, (file) => imports.get(file) ?? [])].map(
      (file) => `<link rel="modulepreload" href="${base}${file}">`,
    );
    return html.replace('</head>', `${links.join('')}</head>`);
  };

  return {
    name: 'waymark:preload-islands',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        base = basePath(config.base);
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'waymark:module-imports',
                generateBundle(_, bundle) {
                  for (const [file, output] of Object.entries(bundle)) {
                    if (output.type !== 'chunk') continue;
                    imports.set(file, output.imports);
                    const [, name, other] = FACADE.exec(output.code) ?? [];
                    if (name && other) behind.set(file, { file: join(dirname(file), other), name });
                  }
                },
              },
            ],
          },
        });
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of globSync('**/*.html', { cwd: folder })) {
          const html = await readFile(join(folder, file), 'utf8');
          if (html.includes('component-url='))
            await writeFile(join(folder, file), addPreloads(pastFacades(html)));
        }
      },
    },
  };
}
