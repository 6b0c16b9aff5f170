import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scriptNames } from '../../../src/hosting/script-names.ts';

const worksOnNamedScripts = globSync('src/**/*.ts')
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
  .filter(({ text }) => /\boutput\.code =/.test(text));

test('whatever works on scripts that have their names changes the names with it', () => {
  const recipe = scriptNames().augmentChunkHash();
  expect(worksOnNamedScripts.length).toBeGreaterThan(2);
  expect(worksOnNamedScripts.filter(({ text }) => !recipe.includes(text)).map(({ file }) => file)).toEqual(
    [],
  );
  expect(recipe).toContain(JSON.parse(readFileSync('node_modules/terser/package.json', 'utf8')).version);
});
