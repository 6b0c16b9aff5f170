import { describe, expect, test } from 'vitest';
import { countFacets, type Facets, keepChosen } from '../../../src/search/facets.ts';
import { addUp, type WordMatch } from '../../../src/search/matches.ts';
import { type Fragment, pageResult } from '../../../src/search/page-result.ts';

const match = (id: string, score: number) => ({ id, score });
const ids = (matches: WordMatch[]) => matches.map(({ id }) => id);

describe('the pages that several words found', () => {
  const found = new Map([
    ['mentor', [match('a', 2), match('b', 2), match('c', 1)]],
    ['boss', [match('b', 4), match('d', 3)]],
  ]);
  const ways = [['mentor', 'boss']];

  test('are put together, the best first: scores added up, and counted by the part of the words that a page has', () => {
    expect(addUp(found, ways)).toEqual([{ id: 'b', score: 6, words: ['mentor', 'boss'], complete: true }]);
    expect(ids(addUp(new Map([...found, ['boss', [match('b', 1), match('d', 3)]]]), ways))).toEqual([
      'b',
      'd',
      'a',
    ]);
  });

  test('are complete when they have all the words of one way to ask', () => {
    const [best] = addUp(
      new Map([
        ['champion', []],
        ['sponsor', [match('a', 1)]],
      ]),
      [['champion'], ['sponsor']],
    );
    expect(best).toMatchObject({ id: 'a', complete: true });
  });

  test('stay in the list however little a complete one scores, and nothing comes of nothing', () => {
    expect(ids(addUp(new Map([['mentor', [match('a', 9), match('b', 0.1)]]]), [['mentor']]))).toEqual([
      'a',
      'b',
    ]);
    expect(addUp(new Map(), [])).toEqual([]);
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
