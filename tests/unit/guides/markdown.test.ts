import { type MdastPluginEntry, markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { rootLinks } from '../../../src/guides/root-links.ts';
import { scrollingTables } from '../../../src/guides/scrolling-tables.ts';

const html = async (markdown: string, plugin: MdastPluginEntry) =>
  (await markdownToHtml(markdown, { mdastPlugins: [plugin] })).html;

describe('a table scrolls by itself', () => {
  test.each(['| --- | --- |', '|---|---|', '| :--- | ---: |', '--- | ---'])('ruled as %s', async (rule) => {
    const table = await html(`| Who | What |\n${rule}\n| A mentor | Asks |\n`, scrollingTables);
    expect(table).toMatch(
      /<div [^>]*tabindex="0"[^>]*aria-label="Table: Who, What"[^>]*>\s*<table>[\s\S]*<\/table>\s*<\/div>/,
    );
  });
});

describe('an address from the root', () => {
  test.each([
    ['/', '/guides/'],
    ['/some/path/', '/some/path/guides/'],
  ])('stands under the base path %s', async (base, address) => {
    const links = await html(
      '[One](/guides/), [two](https://example.org/), [three](#here) ![A hill](/hill.svg)',
      rootLinks(base),
    );
    expect([...links.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      address,
      'https://example.org/',
      '#here',
    ]);
    expect(links).toContain(`src="${address.replace('guides/', 'hill.svg')}"`);
  });
});
