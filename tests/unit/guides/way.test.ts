import { expect, test } from 'vitest';
import type { TrackId } from '../../../src/guides/tracks.ts';
import { waysThrough } from '../../../src/guides/way.ts';

const guide = (id: string, track: TrackId) => ({ id, data: { track } });
const [one, two, three, four] = [
  guide('one', 'understand'),
  guide('two', 'understand'),
  guide('three', 'become'),
  guide('four', 'setbacks'),
];
const ways = waysThrough([one, two, three, four]);

test('a guide has a place in its track, and the guides before and after it', () => {
  expect(ways.get('one')).toEqual({ place: 1, count: 2, onward: two });
});

test('after the last of a track comes the first of the next, with the name of that track', () => {
  const { onward, nextTrack, previous } = ways.get('two') ?? {};
  expect([previous, onward, nextTrack?.id]).toEqual([one, three, 'become']);
});

test('a track without guides ends the way, and so does the last track', () => {
  expect(ways.get('three')).toEqual({ place: 1, count: 1 });
  expect(ways.get('four')).toEqual({ place: 1, count: 1 });
});
