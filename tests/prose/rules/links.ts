import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document, Rule } from '../document.ts';

const pages = join(import.meta.dirname, '../../../src/pages');

/** The pages that are written by hand, by address, with the ids in them. */
const written = new Map(
  globSync('**/*.astro', { cwd: pages })
    .filter((file) => !/[[_]/.test(file))
    .map((file) => {
      const ids = [...readFileSync(join(pages, file), 'utf8').matchAll(/\sid="([\w-]+)"/g)].map(
        ([, id]) => id,
      );
      return [`/${file.replace(/(^|\/)index\.astro$|\.astro$/, '$1')}`.replace(/([^/])$/, '$1/'), ids];
    }),
);

/** Links between pages that lead nowhere, fragments included. */
export const links: Rule = (document, all) =>
  document.links.flatMap(({ url, offset }) => {
    const wrong = wrongWith(url, document, all);
    return wrong ? [{ rule: 'links', text: url, offset, remedy: wrong }] : [];
  });

function wrongWith(url: string, document: Document, all: Document[]): string | undefined {
  if (url.startsWith('https://')) return undefined;
  const [path = '', fragment] = url.split('#');
  const address = path === '' ? `/guides/${document.id}/` : path;
  if (!address.startsWith('/')) return 'is no address here. Begin it with / or https://.';
  if (!address.endsWith('/')) return 'has no / at its end. Add it.';
  const ids = idsAt(address, all);
  if (ids === undefined) return 'leads to no page. Correct the address.';
  if (fragment !== undefined && ids !== 'any' && !ids.includes(fragment)) {
    return `leads to no part of ${address}. Name one of: ${ids.join(', ')}.`;
  }
  return undefined;
}

/** The ids on the page with an address; undefined where there is none. */
function idsAt(address: string, all: Document[]): (string | undefined)[] | 'any' | undefined {
  const [, room = '', id = '', sheet = ''] = address.split('/');
  const there = (folder: string) => all.find((other) => other.folder === folder && other.id === id);
  if (address === '/glossary/')
    return all.filter(({ folder }) => folder === 'glossary').map((term) => term.id);
  if (written.has(address)) return written.get(address);
  if (room === 'guides') {
    const guide = there('guides');
    return guide && ['key-points', ...fragmentsOf(guide), 'try-this', 'sources'];
  }
  // A quiz names its steps in the fragment; they are no ids.
  if (room === 'quiz')
    return there('quizzes') && ['', 'how', 'paper', 'second-opinion'].includes(sheet) ? 'any' : undefined;
  return room === 'kits' && there('kits') ? [] : undefined;
}

/** The ids that Astro gives to headings. */
function fragmentsOf(guide: Document): string[] {
  const taken = new Map<string, number>();
  return guide.headings.map(({ text }) => {
    const id = text
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    const times = taken.get(id) ?? 0;
    taken.set(id, times + 1);
    return times === 0 ? id : `${id}-${times}`;
  });
}
