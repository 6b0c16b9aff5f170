import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { site } from '../site.ts';
import { relatedWords, withRelatedWords } from './related-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What Pagefind writes for interfaces, workers and languages that this site does not use. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\.|^wasm\.unknown\./;

/** Where Pagefind goes on without a part of its index that did not come, and would say that no page has the words. */
const GOES_ON = /(?<="load_(?:index|filter)_chunk"\)\))\.catch\(\(\)=>\{\}\)/g;

const VOCABULARY = 'search/vocabulary.json';

/** What would stand between the words of an excerpt: numbers of sources, buttons and what stands in for them. */
const LEFT_OUT = [
  '.cite',
  'button',
  '[role=status]',
  '.unscripted',
  '.quiz-early',
  '.quiz-onward',
  '.quiz-aside',
];

/**
 * Indexes the finished build with Pagefind and writes `pagefind/` into it. Only what stands under
 * `data-pagefind-body` is found. Fails the build, saying why, when there is nothing to find or Pagefind fails.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'waymark:search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await writeIndex(fileURLToPath(dir));
        logger.info(`Search finds ${pages} ${pages === 1 ? 'page' : 'pages'}.`);
      },
    },
  };
}

/** Writes the index of the pages in a folder beside them and gives their number. */
async function writeIndex(folder: string): Promise<number> {
  const files = await indexFiles(folder);
  const pages = files.filter(({ path }) => path.endsWith('.pf_fragment')).length;
  if (pages === 0) {
    throw new Error(
      'The search index is empty. Mark what people should find with data-pagefind-body in the page.',
    );
  }
  const target = join(folder, 'pagefind');
  await rm(target, { recursive: true, force: true });
  for (const { path, content } of files) {
    if (UNUSED.test(path)) continue;
    await mkdir(dirname(join(target, path)), { recursive: true });
    await writeFile(join(target, path), path === 'pagefind.js' ? failing(content) : content);
    // It names all other files of the index by what is in them.
    if (path === 'pagefind-entry.json') await nameIndex(folder, content);
  }
  return pages;
}

/** Pagefind's engine, which rejects a search where a part of the index that it needs cannot be had. */
function failing(engine: Uint8Array): string {
  const text = new TextDecoder().decode(engine);
  if (text.match(GOES_ON)?.length !== 2)
    throw new Error('Pagefind loads its index in another way. Look at GOES_ON in src/search/index-build.ts.');
  return text.replace(GOES_ON, '');
}

/** Writes into the vocabulary what names this index, a short text that differs whenever the index does. */
async function nameIndex(folder: string, entry: Uint8Array): Promise<void> {
  const file = join(folder, VOCABULARY);
  if (!existsSync(file)) return;
  const index = createHash('sha256').update(entry).digest('hex').slice(0, 10);
  const vocabulary: Vocabulary = { ...JSON.parse(await readFile(file, 'utf8')), index };
  await writeFile(file, JSON.stringify(vocabulary));
}

async function indexFiles(folder: string): Promise<pagefind.IndexFile[]> {
  try {
    const { index, errors } = await pagefind.createIndex({
      forceLanguage: site.language.toLowerCase(),
      excludeSelectors: LEFT_OUT,
    });
    if (!index) throw failure(errors);
    const related = relatedWords(await readVocabulary(folder));
    for (const page of (await readdir(folder, { recursive: true })).filter((file) =>
      file.endsWith('.html'),
    )) {
      const guide = /^guides\/([^/]+)\/index\.html$/.exec(page.replaceAll('\\', '/'))?.[1];
      const html = await readFile(join(folder, page), 'utf8');
      const content = withRelatedWords(html, related.get(guide ?? ''));
      const added = await index.addHTMLFile({ sourcePath: page, content });
      if (added.errors.length > 0) throw failure(added.errors);
    }
    const built = await index.getFiles();
    if (built.errors.length > 0) throw failure(built.errors);
    return built.files;
  } finally {
    await pagefind.close();
  }
}

/** The vocabulary as the build wrote it for visitors; a site without a search page has none. */
async function readVocabulary(folder: string): Promise<Pick<Vocabulary, 'terms'>> {
  const file = join(folder, VOCABULARY);
  return existsSync(file) ? JSON.parse(await readFile(file, 'utf8')) : { terms: [] };
}

const failure = (errors: string[]) =>
  new Error(`Pagefind could not build the search index: ${errors.join('; ') || 'it gave no reason'}`);
