import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { countWords } from '../../../src/guides/reading-time.ts';
import { guideSchema } from '../../../src/guides/schema.ts';
import { floorPage } from '../../bench/floor-page.ts';
import { generatedGuide } from '../../bench/generated-guides.ts';

const COUNT = 5000;
const parts = (guide: string) => /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(guide) ?? [];

test('a generated guide is one that the site takes, as long as a real one, and the same each time', () => {
  for (let number = 0; number < COUNT; number += 97) {
    const guide = generatedGuide(number, COUNT);
    const [, frontmatter = '', body = ''] = parts(guide);
    expect(guideSchema.safeParse(parse(frontmatter)).error, `guide ${number}`).toBeUndefined();
    expect(countWords(body)).toBeGreaterThan(1000);
    expect(countWords(body)).toBeLessThan(1300);
    expect(generatedGuide(number, COUNT)).toBe(guide);
  }
});

test('the floor has the text and the links of a page, and nothing else', () => {
  const html = `<html><head><title>Walk</title><style>p{}</style></head><body><header>Menu</header>
<main id="main" class="page"><h1 class="big" id="top">Walk <svg><path d="M1"/></svg></h1><p data-x="1">Go <a class="l" href="/far/">far</a>.</p><button type="button">Save</button></main></body></html>`;
  expect(floorPage(html)).toBe(
    '<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Walk</title><body><h1 id="top">Walk </h1><p>Go <a href="/far/">far</a>.</p>',
  );
});
