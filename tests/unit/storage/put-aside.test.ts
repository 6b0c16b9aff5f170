import { expect, test } from 'vitest';
import { putAside, putAsideIfRoom, setAsideOn } from '../../../src/storage/put-aside.ts';
import { blocked, full, memoryShelf } from './shelves.ts';

const item = {
  why: 'unreadable',
  record: 'note/a',
  at: '2026-11-23T10:00:00.000Z',
  text: 'damaged',
} as const;

test('the same text of the same record is set aside once, whenever it is met again', () => {
  const shelf = memoryShelf();
  putAside(shelf, item);
  putAside(shelf, { ...item, at: '2026-11-24T10:00:00.000Z' });
  expect(setAsideOn(shelf).map(({ at }) => at)).toEqual([item.at]);
});

test.each([
  ['another record', { record: 'note/b' }],
  ['another text', { text: 'damaged too' }],
  ['another reason', { why: 'replaced' }],
] as const)('%s is set aside beside it', (_, other) => {
  const shelf = memoryShelf();
  putAside(shelf, item);
  putAside(shelf, { ...item, ...other });
  expect(setAsideOn(shelf)).toHaveLength(2);
});

test('texts of one record in one millisecond follow each other, a moment later each', () => {
  const shelf = memoryShelf();
  for (const text of ['one', 'two', 'three']) putAside(shelf, { ...item, text });
  expect(setAsideOn(shelf).map(({ at, text }) => [at.slice(-5), text])).toEqual([
    ['.000Z', 'one'],
    ['.001Z', 'two'],
    ['.002Z', 'three'],
  ]);
});

test('what was set aside is listed oldest first, whatever the order the browser gives', () => {
  const shelf = memoryShelf();
  putAside(shelf, { ...item, text: 'later' });
  putAside(shelf, { ...item, text: 'earlier', at: '2026-11-01T10:00:00.000Z' });
  expect(setAsideOn(shelf).map(({ text }) => text)).toEqual(['earlier', 'later']);
});

test('where there is no room, whoever asks is told; where nothing can be read, nothing is listed', () => {
  const shelf = memoryShelf();
  expect(putAsideIfRoom(shelf, item)).toBe(setAsideOn(shelf)[0]?.key);
  shelf.writeFault = full();
  expect(putAsideIfRoom(shelf, { ...item, text: 'more' })).toBeUndefined();
  shelf.fault = blocked();
  expect(setAsideOn(shelf)).toEqual([]);
});
