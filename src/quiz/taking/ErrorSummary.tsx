import { useEffect, useRef } from 'preact/hooks';
import type { Question } from '../definition.ts';
import { firstFieldId, focusQuestion } from './QuestionField.tsx';
import { questionWords } from './words.ts';

/** Names the questions without an answer and takes the focus. A new attempt needs a new key. */
export function ErrorSummary({ questions }: { questions: Question[] }) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), []);
  return (
    <div class="error-summary" role="alert" tabIndex={-1} ref={summary}>
      <h2>{questionWords.errorTitle}</h2>
      <ul>
        {questions.map((question) => (
          <li key={question.id}>
            <a
              href={`#${firstFieldId(question)}`}
              onClick={(event) => {
                // The address belongs to the step.
                event.preventDefault();
                focusQuestion(question);
              }}
            >
              {question.text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
