import { expect, test } from 'vitest';
import { withoutHelper, withPreloads } from '../../../src/hosting/small-preload.ts';
import { withImports } from '../../../src/hosting/with-imports.ts';

/** A script as the bundler leaves it: a list of files, and for each import on demand their places in it. */
const built = [
  'const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["_astro/end.1.js","_astro/there.2.js","_astro/words.3.js","_astro/note.4.js"])))=>i.map(i=>d[i]);',
  'let a=()=>l(()=>import(`./end.1.js`).then(e=>e.t),__vite__mapDeps([0,1,2]));let b=()=>l(()=>import(`./note.4.js`),__vite__mapDeps([3,1]));',
].join('\n');

test('a script names what to load ahead of what it loads on demand, without what is there and the chunk itself', () => {
  expect(withPreloads(built, (file) => file !== '_astro/there.2.js')).toBe(
    'let a=()=>l(()=>import(`./end.1.js`).then(e=>e.t),["words.3.js"]);let b=()=>l(()=>import(`./note.4.js`));',
  );
});

test('nothing is named where nothing is wanted, and a script that loads nothing on demand stays as it is', () => {
  expect(withPreloads(built, () => false)).not.toMatch(/mapDeps|\[/);
  expect(withPreloads('import{a}from"./b.js";a([0]);', () => true)).toBe('import{a}from"./b.js";a([0]);');
});

test('a script of every page loads on demand without a helper, whether or not there was a list of files', () => {
  const list =
    'const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["_astro/end.1.js"])))=>i.map(i=>d[i]);';
  const some =
    'l(async()=>{let{end:e}=await import(`./end.1.js`);return{end:e}},__vite__mapDeps([0])).then(f)';
  const none = 'l(async()=>{let{note:e}=await import(`./note.4.js`);return{note:e}},[]).then(f)';
  expect(withoutHelper(`${list}\n${some};${none}`)).toBe(
    'import(`./end.1.js`).then(f);import(`./note.4.js`).then(f)',
  );
  expect(withoutHelper(none)).toBe('import(`./note.4.js`).then(f)');
});

test('what a file imports is there with it, however deep, also where files import each other', () => {
  const imports: Record<string, string[]> = { page: ['store', 'words'], store: ['shelf'], shelf: ['store'] };
  expect([...withImports(['page'], (file) => imports[file] ?? [])]).toEqual([
    'page',
    'store',
    'shelf',
    'words',
  ]);
});
