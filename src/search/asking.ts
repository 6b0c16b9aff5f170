import { type FailureReason, SearchFailure } from './failure.ts';
import { searchInTime } from './pagefind.ts';

const TYPING_PAUSE = 150;
const QUIET = 500;

interface Conversation<Question, Answer> {
  answer(question: Question): Promise<Answer>;
  show(answer: Answer): void;
  fail(reason: FailureReason): void;
}

/**
 * Gives a function that asks. It waits for a pause in typing unless told that it is urgent, and only the answer to
 * the latest question is shown.
 */
export function createAsking<Question, Answer>({ answer, show, fail }: Conversation<Question, Answer>) {
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const ask = async (question: Question, turn: number) => {
    try {
      const answered = await searchInTime(answer(question));
      if (turn === latest) show(answered);
    } catch (error) {
      if (turn === latest) fail(error instanceof SearchFailure ? error.reason : 'missing');
    }
  };

  return (question: Question, urgent: boolean): void => {
    clearTimeout(timer);
    const turn = ++latest;
    if (urgent) ask(question, turn);
    else timer = setTimeout(() => ask(question, turn), TYPING_PAUSE);
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
