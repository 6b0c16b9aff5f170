import { type Failure, type Found, find, SearchFailure } from './finder.ts';

const TYPING_PAUSE = 150;
const QUIET = 500;

/** Where the words typed so far lead: nothing asked, an answer, or a failure. */
export type Answer = { state: 'idle' } | ({ state: 'found' } & Found) | { state: 'failed'; reason: Failure };

/**
 * Asks for what is being typed and hands on the answer to the latest words only. `ask` waits for a pause in typing
 * unless told that it is urgent. An empty query is answered at once.
 */
export function createAsking(answered: (answer: Answer) => Promise<void> | void) {
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const search = async (query: string, turn: number) => {
    let answer: Answer;
    try {
      answer = query ? { state: 'found', ...(await find(query)) } : { state: 'idle' };
    } catch (error) {
      answer = { state: 'failed', reason: error instanceof SearchFailure ? error.reason : 'missing' };
    }
    if (turn === latest) await answered(answer);
  };

  return {
    ask(query: string, urgent = false) {
      clearTimeout(timer);
      const turn = ++latest;
      if (urgent || !query) search(query, turn);
      else timer = setTimeout(() => search(query, turn), TYPING_PAUSE);
    },
  };
}

/** Says things in a status line once nothing newer came for a moment, so that typing does not make it chatter. */
export function createSaying(status: HTMLElement): (text: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      status.textContent = text;
    }, QUIET);
  };
}
