import { describe, expect, test } from 'vitest';
import { guideSchema } from '../../../src/guides/schema.ts';
import type { Source } from '../../../src/guides/source-schema.ts';
import { guideMarkdown } from '../../../src/sharing/guide-markdown.ts';
import { overview } from '../../../src/sharing/overview.ts';

const full = (path: string) => `https://example.org/base${path}`;
const source = (title: string, doi?: string): Source => ({
  authors: ['Hill', 'Dale'],
  year: 2001,
  title,
  venue: 'Journal of Walks',
  locator: '1(2), 3–4',
  doi,
  kind: 'survey',
  sample: '12 walkers.',
  note: 'They walked.',
});
const guide = guideSchema.parse({
  title: 'A walk',
  promise: 'You will walk.',
  track: 'understand',
  order: 1,
  audience: 'Walkers',
  reviewed: '2026-11-20',
  keyPoints: ['Go.', 'Rest.', 'Go on.'],
  tryThis: {
    title: 'A step',
    minutes: 10,
    text: 'Take one.',
    step: { title: 'Step', doneWhen: 'I stepped', weeks: 1 },
  },
  related: ['another'],
});
const write = (body: string) =>
  guideMarkdown({
    guide,
    body,
    sources: new Map([
      ['hill-2001', source('On hills', '10.1/hill')],
      ['dale-2001', source('On dales')],
    ]),
    url: full('/guides/a-walk/'),
    full,
  });

describe('a guide as Markdown', () => {
  test('has its citations as footnotes, in the order of their numbers', () => {
    const text = write(
      'Dales first. [@dale-2001] Then\nhills. [@hill-2001] [@dale-2001] And so we think. [@experience]',
    );
    expect(text).toContain('Dales first.[^1] Then\nhills.[^2][^1] And so we think. (from experience)');
    expect(text).toContain(
      '[^1]: Hill and Dale (2001). On dales. *Journal of Walks* 1(2), 3–4. Survey: 12 walkers. They walked.\n[^2]: Hill and Dale (2001). On hills. *Journal of Walks* 1(2), 3–4. <https://doi.org/10.1/hill> Survey',
    );
  });

  test('has full addresses in place of those from the root, and leaves others', () => {
    expect(write('See [one](/guides/one/#part) and [two](https://example.com/two).')).toContain(
      'See [one](https://example.org/base/guides/one/#part) and [two](https://example.com/two).',
    );
  });

  test('begins with its title and promise and gives key points before all else', () => {
    expect(write('Text.')).toMatch(
      /^# A walk\n\n> You will walk\.\n\n.*2026-11-20.*\n\n## Key points\n\n- Go\.\n/,
    );
  });

  test('is not written when it cites what is not there', () => {
    expect(() => write('So. [@nobody-1999]')).toThrow('There is no source "nobody-1999".');
  });
});

test('the list of all texts names each section and each page with its full address', () => {
  const entries = [{ title: 'A walk', promise: 'You will walk.', path: '/guides/a-walk.md' }];
  const text = overview({
    name: 'Site',
    description: 'About.',
    sections: [{ title: 'Guides', entries }],
    full,
  });
  expect(text).toMatch(/^# Site\n\n> About\.\n\n/);
  expect(text).toMatch(
    /\n\n## Guides\n\n- \[A walk\]\(https:\/\/example\.org\/base\/guides\/a-walk\.md\): You will walk\.\n$/,
  );
});
