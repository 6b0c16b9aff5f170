import { globSync } from 'node:fs';
import { basename, dirname, extname, join, relative } from 'node:path';

/** The folders of content, with the ending that their files have. */
const endings: Record<string, string> = {
  guides: '.mdx',
  quizzes: '.yaml',
  kits: '.yaml',
  roadmaps: '.yaml',
  sources: '.yaml',
  glossary: '.yaml',
};

const LONGEST = 100;
/** What editors and file managers leave beside files. */
const EDITORS_OWN = /^[.#]|~$/;

/** What becomes of letters that are no Latin letter with a mark. */
const spelled: Record<string, string> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** An id made of words: lower-case words joined by hyphens, without accents and punctuation; empty where nothing is left. */
export function idFrom(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’\p{M}]/gu, '')
    .replace(/[æœøßłđðþı]/g, (letter) => spelled[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/**
 * Every file under a content folder that the site would pass over, or serve at another address than its name says, as
 * a message that names file and remedy. Astro does either without a word.
 */
export function misplacedFiles(folder: string): string[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile() && !EDITORS_OWN.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => file !== 'README.md')
    .sort()
    .flatMap((file) => {
      const wrong = wrongWith(file);
      return wrong ? [`content/${file}: ${wrong}`] : [];
    });
}

function wrongWith(file: string): string | undefined {
  const room = dirname(file);
  const ending = endings[room];
  if (ending === undefined) {
    const [above = ''] = room.split('/');
    return Object.hasOwn(endings, above)
      ? `lies in a folder inside ${above}, where it has no address of its own. Move it to content/${above}.`
      : `lies where nothing is read. Move it to one of: ${Object.keys(endings).join(', ')}.`;
  }
  const id = basename(file, extname(file));
  const better = idFrom(id) || 'a-name-in-words';
  if (extname(file) !== ending)
    return `ends with ${extname(file)}, and is passed over. Files of ${room} end with ${ending}: rename it ${better}${ending}.`;
  if (better !== id)
    return `has a name that is no address. Names are lower-case words joined by hyphens: rename it ${better}${ending}.`;
  if (id.length > LONGEST)
    return `has a name of ${id.length} characters. Rename it with ${LONGEST} or fewer.`;
  return undefined;
}
