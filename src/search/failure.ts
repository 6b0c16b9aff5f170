/** Why there is no answer: search was not built yet, could not be loaded, or took too long. */
export type FailureReason = 'development' | 'missing' | 'slow';

/** A failure to search that the visitor is told of in words. */
export class SearchFailure extends Error {
  readonly reason: FailureReason;
  constructor(reason: FailureReason) {
    super(reason);
    this.reason = reason;
  }
}

const TIME_LIMIT = 10_000;

/**
 * Gives what the promise gives, or rejects with a SearchFailure when it fails or takes longer than `milliseconds`.
 * Where WebAssembly is forbidden or the line is dead, Pagefind may wait for ever.
 */
export async function inTime<Value>(promise: Promise<Value>, milliseconds = TIME_LIMIT): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SearchFailure('slow')), milliseconds);
  });
  try {
    return await Promise.race([promise, limit]);
  } catch (error) {
    throw error instanceof SearchFailure ? error : new SearchFailure('missing');
  } finally {
    clearTimeout(timer);
  }
}
