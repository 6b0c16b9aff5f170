import type { Question } from '../definition.ts';
import { addressOf, pageOf } from '../taking/steps.ts';
import type { Detour, Go } from '../taking/useStep.tsx';
import { checkWords } from './result-words.ts';

interface Props {
  question: Question;
  pages: Question[][];
  returnTo: Detour['returnTo'];
  go: Go;
}

/** A link to a question, whose page then leads back here. */
export function ChangeLink({ question, pages, returnTo, go }: Props) {
  const step = { kind: 'questions', page: pageOf(question, pages) } as const;
  return (
    <a
      href={addressOf(step)}
      class="button-quiet screen-only"
      onClick={(event) => {
        // A new tab or window is the visitor's choice; there the address alone finds the page.
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        go(step, { question: question.id, returnTo });
      }}
    >
      {checkWords.change}
      <span class="visually-hidden"> {question.short}</span>
    </a>
  );
}
