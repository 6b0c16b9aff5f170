import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAsking } from '../../../src/search/asking.ts';
import { inTime, SearchFailure } from '../../../src/search/failure.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const later = <Value>(value: Value, milliseconds: number) =>
  new Promise<Value>((resolve) => setTimeout(() => resolve(value), milliseconds));

describe('an answer in time', () => {
  test('is handed on', async () => {
    const answer = inTime(later('found', 900), 1000);
    await vi.advanceTimersByTimeAsync(900);
    expect(await answer).toBe('found');
    expect(vi.getTimerCount()).toBe(0);
  });

  test('too late is slow', async () => {
    const answer = expect(inTime(later('found', 2000), 1000)).rejects.toMatchObject({ reason: 'slow' });
    await vi.advanceTimersByTimeAsync(1000);
    await answer;
  });

  test('that fails is missing, unless it says why', async () => {
    await expect(inTime(Promise.reject(new TypeError('Failed to fetch')))).rejects.toMatchObject({
      reason: 'missing',
    });
    await expect(inTime(Promise.reject(new SearchFailure('development')))).rejects.toMatchObject({
      reason: 'development',
    });
  });
});

describe('asking while somebody types', () => {
  const conversation = (answer: (question: string) => Promise<string>) => {
    const heard: string[] = [];
    const ask = createAsking<string, string>({
      answer,
      show: (answered) => heard.push(answered),
      fail: (reason) => heard.push(`failed: ${reason}`),
    });
    return { ask, heard };
  };

  test('waits for a pause and asks once', async () => {
    const asked: string[] = [];
    const { ask, heard } = conversation(async (question) => {
      asked.push(question);
      return question.toUpperCase();
    });
    for (const typed of ['f', 'fe', 'fee', 'feedback']) ask(typed, false);
    await vi.runAllTimersAsync();
    expect(asked).toEqual(['feedback']);
    expect(heard).toEqual(['FEEDBACK']);
  });

  test('shows only the answer to the latest question, whichever comes first', async () => {
    const { ask, heard } = conversation((question) => later(question, question === 'slow' ? 500 : 10));
    ask('slow', true);
    ask('quick', true);
    await vi.runAllTimersAsync();
    expect(heard).toEqual(['quick']);
  });

  test('tells of a failure', async () => {
    const { ask, heard } = conversation(() => Promise.reject(new Error('no line')));
    ask('feedback', true);
    await vi.runAllTimersAsync();
    expect(heard).toEqual(['failed: missing']);
  });
});
