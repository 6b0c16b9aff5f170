import { describe, expect, test } from 'vitest';
import { open, openData } from '../../../src/storage/envelope.ts';
import { note } from './notes.ts';

const good = { title: 'x', lines: [] };
const NO_NUMBER = 'Its version is not a whole number from 1.';
const NO_ENVELOPE = 'It has no version and data.';

test.each([
  ['{', 'The text is not JSON; it may have been cut off.'],
  ['null', NO_ENVELOPE],
  ['"text"', NO_ENVELOPE],
  ['{"version":2}', NO_ENVELOPE],
  ['{"data":{}}', NO_ENVELOPE],
  ['{"version":"2","data":{}}', NO_NUMBER],
  ['{"version":1.5,"data":{}}', NO_NUMBER],
  ['{"version":0,"data":{}}', NO_NUMBER],
  ['{"version":10001,"data":{}}', NO_NUMBER],
  ['{"version":2,"data":{}}', 'title is missing'],
])('a visitor is told what is wrong with %s', (text, reason) => {
  expect(open(note, text)).toEqual({ state: 'damaged', reason });
});

test('the highest version that counts is a newer build’s', () => {
  expect(openData(note, { version: 10_000, data: {} })).toEqual({ state: 'newer', version: 10_000 });
});

describe('stamps', () => {
  const stampsIn = (stamps: unknown) => {
    const opened = openData(note, { version: 2, data: good, stamps });
    return opened.state === 'read' ? Object.fromEntries(opened.stamps) : opened;
  };

  test.each([[null], ['text'], [7], [undefined]])('that are %j are none', (stamps) => {
    expect(stampsIn(stamps)).toEqual({});
  });

  test('are moments from 1970 to the year 3000', () => {
    const end = Date.parse('3000-01-01T00:00:00Z');
    expect(stampsIn({ a: 0, b: 1, c: end - 1, d: end, e: 1.5, f: -1 })).toEqual({ b: 1, c: end - 1 });
  });
});
