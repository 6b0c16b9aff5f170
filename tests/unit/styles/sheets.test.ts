import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const src = join(import.meta.dirname, '../../../src');
const read = (file: string) => readFileSync(join(src, file), 'utf8');
const withoutComments = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '');
const sheets = globSync('**/*.css', { cwd: src });
const css = sheets.map((sheet) => withoutComments(read(sheet))).join('\n');
const rest = globSync('**/*.{astro,tsx,ts,mjs,svg}', { cwd: src }).map(read).join('\n');

/** What is inside a sheet's rules for paper, which has colours of its own. */
function withoutPaper(sheet: string): string {
  const start = sheet.search(/@media print\b/);
  if (start < 0) return sheet;
  let depth = 0;
  for (let at = sheet.indexOf('{', start); at < sheet.length; at++) {
    if (sheet[at] === '{') depth++;
    else if (sheet[at] === '}' && --depth === 0)
      return sheet.slice(0, start) + withoutPaper(sheet.slice(at + 1));
  }
  return sheet.slice(0, start);
}

describe('style sheets', () => {
  test('name no class that nothing has', () => {
    const words = new Set(rest.split(/[^\w-]+/));
    // A class put together from parts, such as `sheet-${setting}`.
    const beginnings = [...rest.matchAll(/([a-z][\w-]*-)\$\{/g)].map(([, beginning = '']) => beginning);
    const classes = new Set(
      [...css.matchAll(/\.(-?[a-z][\w-]*)(?=[^{};]*\{)/gi)].map(([, name = '']) => name),
    );
    const unused = [...classes].filter(
      (name) => !words.has(name) && !beginnings.some((beginning) => name.startsWith(beginning)),
    );
    expect(classes.size).toBeGreaterThan(200);
    expect(unused).toEqual([]);
  });

  test('read no property that is not set, and set none that is not read', () => {
    const all = (text: string, pattern: RegExp) =>
      new Set([...text.matchAll(pattern)].map(([, name = '']) => name));
    const set = all(css, /(--[\w-]+)\s*:/g);
    const read = all(css, /var\(\s*(--[\w-]+)/g);
    // The font's name comes with its file, set by the layout.
    const elsewhere = (name: string) => rest.includes(name);
    expect([...read].filter((name) => !set.has(name) && !elsewhere(name))).toEqual([]);
    expect([...set].filter((name) => !read.has(name) && !elsewhere(name))).toEqual([]);
  });

  test('take their colours from the roles, but for paper', () => {
    const own = sheets
      .filter((sheet) => sheet !== 'styles/tokens.css')
      .flatMap((sheet) =>
        [...withoutPaper(withoutComments(read(sheet))).matchAll(/#[\da-f]{3,8}\b/gi)].map(
          ([colour]) => `${sheet}: ${colour}`,
        ),
      );
    expect(own).toEqual([]);
  });

  test('and so do what stands outside the sheets: the colour of the browser’s bar, pictures, the icon', () => {
    const hexes = (text: string): string[] => text.match(/#[\da-f]{6}\b/gi) ?? [];
    const paints = hexes(read('styles/tokens.css'));
    const elsewhere = hexes(rest);
    expect(elsewhere.length).toBeGreaterThan(15);
    expect(elsewhere.filter((colour) => !paints.includes(colour))).toEqual([]);
  });

  test('use roles and leave the paints to them', () => {
    const tokens = withoutComments(read('styles/tokens.css'));
    const paints = [...tokens.matchAll(/(--[\w-]+): light-dark/g)].map(([, name]) => name);
    const others = sheets
      .filter((sheet) => sheet !== 'styles/tokens.css')
      .map(read)
      .join('\n');
    expect(paints.length).toBeGreaterThan(10);
    expect(paints.filter((paint) => others.includes(`var(${paint})`))).toEqual([]);
  });
});
