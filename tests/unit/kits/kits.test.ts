import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitBlanks } from '../../../src/kits/blanks.ts';
import { mapPicture } from '../../../src/kits/map-picture.ts';
import { writingLines } from '../../../src/kits/writing-lines.ts';

describe('blanks in a sentence', () => {
  test('are runs of three underscores or more', () => {
    expect(splitBlanks('We meet every ________ for ___ minutes, not_twice.')).toEqual([
      { words: 'We meet every ' },
      { blank: 8 },
      { words: ' for ' },
      { blank: 3 },
      { words: ' minutes, not_twice.' },
    ]);
  });

  test('and its words put together give the sentence back', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom('_', '___', ' '), fc.string())), (pieces) => {
        const sentence = pieces.join('');
        const again = splitBlanks(sentence).map((part) =>
          'words' in part ? part.words : '_'.repeat(part.blank),
        );
        expect(again.join('')).toBe(sentence);
      }),
    );
  });
});

describe('the lines of a part, from top to bottom', () => {
  test('are those of the longest of parts that stand side by side', () => {
    expect(
      writingLines({
        kind: 'columns',
        columns: [
          { kind: 'lines', lines: 3 },
          { kind: 'ticks', options: ['one', 'two'], other: true },
        ],
      }),
    ).toBe(3);
  });

  test('are added up for boxes two in a row', () => {
    const box = (lines: number) => ({ heading: 'A box', lines });
    expect(writingLines({ kind: 'boxes', boxes: [box(4), box(2), box(3)] })).toBe(7);
  });

  test('are those of every row of a table, named or not', () => {
    expect(writingLines({ kind: 'table', columns: ['a', 'b'], rows: 3, lines: 1 })).toBe(3);
    expect(writingLines({ kind: 'table', columns: ['a', 'b'], rows: ['one', 'two'], lines: 3 })).toBe(6);
  });
});

describe('the map', () => {
  const picture = mapPicture(['near', 'middling', 'far'], ['Guide', 'Sponsor', 'Peer', 'Coach', 'Critic']);

  test('has the first wedge at the top and the others clockwise', () => {
    expect(picture.roles.map((role) => role.anchor)).toEqual(['middle', 'start', 'start', 'end', 'end']);
    expect(picture.roles[0]?.x).toBe(0);
    expect(picture.roles[0]?.y).toBeLessThan(-96);
  });

  test('leaves a gap in each ring that its label fits, narrower the farther out', () => {
    const gaps = mapPicture(['same', 'same', 'same'], ['a', 'b', 'c']).rings.map(({ dashes }) =>
      Number(dashes.split(' ')[1]),
    );
    expect(gaps).toEqual(gaps.toSorted((one, other) => other - one));
    for (const { dashes } of picture.rings) {
      const whole = dashes.split(' ').reduce((sum, dash) => sum + Number(dash), 0);
      expect(whole).toBeCloseTo(100, 1);
    }
  });
});
