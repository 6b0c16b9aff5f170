import { expect, test } from 'vitest';
import { relatedWords, withRelatedWords } from '../../../src/search/related-words.ts';

const terms = [
  { term: 'Sponsor', synonyms: ['champion', 'backer'], guide: 'two' },
  { term: 'Setback', synonyms: ['laid off'], guide: 'one' },
  { term: 'Sponsorship', synonyms: [], guide: 'two' },
  { term: 'Peer mentor', synonyms: [], guide: 'two' },
  { term: 'Milestone', synonyms: ['target date'] },
];

test('a guide has the words of the terms that lead to it', () => {
  expect(relatedWords({ terms })).toEqual(
    new Map([
      ['two', 'Sponsor, sponsorterm, champion, backer, Sponsorship, sponsorshipterm, Peer mentor'],
      ['one', 'Setback, setbackterm, laid off'],
    ]),
  );
});

test('they are added to the page that is indexed as metadata, whatever they hold', () => {
  const page = '<html><body><main>One</main></body></html>';
  expect(withRelatedWords(page, 'R&D, <b>, $1')).toBe(
    '<html><body><main>One</main><p data-pagefind-meta="related">R&amp;D, &lt;b>, $1</p></body></html>',
  );
  expect(withRelatedWords(page, undefined)).toBe(page);
});
