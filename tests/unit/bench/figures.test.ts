import { describe, expect, test } from 'vitest';
import { type Build, buildRows, processorSeconds } from '../../bench/build-figures.ts';
import { readLoad } from '../../bench/load-figures.ts';
import { median, medians } from '../../bench/statistics.ts';
import { atMost, table } from '../../bench/table.ts';

test('the median is the number in the middle, or what lies between the two', () => {
  expect([median([9, 1, 5]), median([4, 1, 2, 9])]).toEqual([5, 3]);
  expect(
    medians([
      { a: 1, b: 9 },
      { a: 3, b: 7 },
    ]),
  ).toEqual({ a: 2, b: 8 });
});

test('the time of processes is read from what a shell says, without its own', () => {
  expect(processorSeconds('9m9.0s 9m9.0s\n1m2.5s 0m3.25s\n')).toBe(65.75);
});

describe('what wrk prints', () => {
  const printed = `Running 5s test @ http://localhost:4390
    Latency Distribution
     50%  850.00us
     75%   12.00ms
     99%    1.20s
  1000 requests in 5.10s, 2.00MB read
Requests/sec:    196.08
`;

  test('is read as milliseconds and bytes', () => {
    expect(readLoad(printed)).toEqual({
      perSecond: 196.08,
      half: 0.85,
      most: 1200,
      bytes: 2097.152,
      errors: 0,
    });
  });

  test('tells of wrong answers and of connections that broke', () => {
    const broken = `${printed}  Socket errors: connect 1, read 2, write 0, timeout 4\n  Non-2xx or 3xx responses: 30\n`;
    expect(readLoad(broken).errors).toBe(37);
  });
});

describe('the cost of a guide', () => {
  const build = (guides: number, processor: number): Build => ({
    guides,
    processor,
    seconds: 0,
    memory: 0,
    index: 0,
  });
  const verdict = (last: number) =>
    buildRows([build(20, 20), build(200, 38), build(1000, 118), build(5000, last)]).find((row) => row.aim);

  test('is flat when the thousands cost what the hundreds did', () => {
    expect(verdict(518)).toMatchObject({ site: '100.0 ms of processor', met: true });
    expect(verdict(118 + 4000 * 0.12)).toMatchObject({ met: false });
  });
});

test('the table has a line for each figure, its aim, and whether it is met', () => {
  const lines = table([atMost('paint', 40, 50, 'ms'), atMost('shift', 0.2, 0, '', 1)]).split('\n');
  expect(lines.slice(2).map((line) => line.split('|').map((cell) => cell.trim()))).toEqual([
    ['', 'paint', '40 ms', '', '≤ 50 ms', 'met', ''],
    ['', 'shift', '0.2', '', '0', 'MISSED', ''],
  ]);
});
