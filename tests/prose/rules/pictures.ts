import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule } from '../document.ts';

const served = join(import.meta.dirname, '../../../public');

/** Pictures without words for those who do not see them, and pictures that are not there. */
export const pictures: Rule = (document) =>
  document.images.flatMap(({ alt, url, offset }) => {
    const there = url.startsWith('/') && existsSync(join(served, url));
    return [
      ...(alt.trim() === ''
        ? [{ text: '![', remedy: 'begins a picture without words. Say in the brackets what it shows.' }]
        : []),
      ...(there
        ? []
        : [
            {
              text: url,
              remedy: 'is no file in public/. Put the picture there, and write its address from the root.',
            },
          ]),
    ].map((problem) => ({ rule: 'pictures', offset, ...problem }));
  });
