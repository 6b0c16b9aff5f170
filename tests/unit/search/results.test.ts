import { describe, expect, test } from 'vitest';
import { countFacets, type Facets, keepChosen } from '../../../src/search/facets.ts';
import { addUp, append, type Match } from '../../../src/search/matches.ts';
import { type Fragment, pageResult } from '../../../src/search/page-result.ts';

const match = (id: string, score: number, page = '') => ({ id, score, page });
const ids = (matches: Match[]) => matches.map(({ id }) => id);

describe('the answers to several queries', () => {
  test('are put together page by page, the scores added up, the best first', () => {
    const together = addUp([
      [match('a', 3, 'by first'), match('b', 2, 'by first')],
      [match('b', 4, 'by second'), match('c', 1, 'by second')],
    ]);
    expect(together).toEqual([
      match('b', 6, 'by second'),
      match('a', 3, 'by first'),
      match('c', 1, 'by second'),
    ]);
  });

  test('of looser queries come after those of stricter ones', () => {
    expect(ids(append([match('a', 1), match('b', 1)], [match('c', 9), match('a', 9)]))).toEqual([
      'a',
      'b',
      'c',
    ]);
    expect(addUp([])).toEqual([]);
  });
});

describe('filters', () => {
  const facets: Facets = {
    kind: new Map([
      ['Guide', new Set(['a', 'b', 'c'])],
      ['Quiz', new Set(['q'])],
    ]),
    track: new Map([
      ['Understand', new Set(['a'])],
      ['Become a mentor', new Set(['b', 'c'])],
    ]),
  };
  const matches = [match('a', 4), match('b', 3), match('q', 2)];

  test.each<[string, string[], string[], string[]]>([
    ['nothing chosen keeps all', [], [], ['a', 'b', 'q']],
    ['a kind', ['Guide'], [], ['a', 'b']],
    ['either of two kinds', ['Guide', 'Quiz'], [], ['a', 'b', 'q']],
    ['a kind and a track', ['Guide'], ['Become a mentor'], ['b']],
    ['a kind and a track that never meet', ['Quiz'], ['Understand'], []],
    ['a kind that is not there', ['Podcast'], [], []],
  ])('%s', (_, kinds, tracks, kept) => {
    expect(ids(keepChosen(matches, facets, { kinds, tracks }))).toEqual(kept);
  });

  test('each counts what choosing it would leave', () => {
    const counts = countFacets(matches, facets, { kinds: ['Guide'], tracks: ['Understand'] });
    expect(Object.fromEntries(counts.kind)).toEqual({ Guide: 1, Quiz: 0 });
    expect(Object.fromEntries(counts.track)).toEqual({ Understand: 1, 'Become a mentor': 1 });
  });
});

describe('a page that was found', () => {
  const section = (title: string, ...scores: number[]) => ({
    title,
    url: `/guides/one/#${title.toLowerCase()}`,
    excerpt: `${title}. some <mark>feedback</mark> there`,
    anchor: { id: title.toLowerCase() },
    weighted_locations: scores.map((balanced_score) => ({ balanced_score })),
  });
  const beginning = {
    title: 'One',
    url: '/guides/one/',
    excerpt: 'One.',
    weighted_locations: [{ balanced_score: 50 }],
  };
  const page: Fragment = {
    url: '/guides/one/',
    excerpt: 'One. What it is, with <mark>feedback</mark>',
    meta: { title: 'One' },
    filters: { kind: ['Guide'], track: ['Understand'] },
    sub_results: [
      beginning,
      section('First', 1),
      section('Second', 2, 3),
      section('Third', 4),
      section('Fourth', 2),
    ],
  };

  test('shows its three best sections, each with its address', () => {
    const { title, labels, excerpt, sections } = pageResult(page, 3);
    expect({ title, labels, excerpt }).toEqual({
      title: 'One',
      labels: ['Guide', 'Understand'],
      excerpt: [],
    });
    expect(sections.map(({ title, address }) => [title, address])).toEqual([
      ['Second', '/guides/one/#second'],
      ['Third', '/guides/one/#third'],
      ['Fourth', '/guides/one/#fourth'],
    ]);
    expect(sections[0]?.excerpt.map(({ text }) => text).join('')).toBe('some feedback there');
  });

  test('shows an excerpt of its own when no section has the words', () => {
    const { excerpt, sections } = pageResult({ ...page, sub_results: [beginning] }, 3);
    expect(sections).toEqual([]);
    expect(excerpt.map(({ text }) => text).join('')).toBe('What it is, with feedback');
  });

  test('is named by its address where it has no title, and not labelled with its own title', () => {
    expect(pageResult({ ...page, meta: {} }, 3).title).toBe('/guides/one/');
    expect(pageResult({ ...page, meta: { title: 'Guide' }, filters: { kind: ['Guide'] } }, 3).labels).toEqual(
      [],
    );
  });
});
