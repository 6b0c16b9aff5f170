import type { Answers, Question, QuizDefinition } from '../definition.ts';
import type { Go } from '../taking/useStep.tsx';
import { answerInWords } from './answer-words.ts';
import { ChangeLink } from './ChangeLink.tsx';
import { resultWords } from './result-words.ts';

interface Props {
  quiz: QuizDefinition;
  pages: Question[][];
  answers: Answers;
  lifted: Question[];
  heldBack: Question[];
  go: Go;
}

/** The answers that lifted the result and those that held it back, each with a way to change it. */
export function StandingOutAnswers({ quiz, pages, answers, lifted, heldBack, go }: Props) {
  const list = (title: string, questions: Question[]) =>
    questions.length > 0 && (
      <section>
        <h2>{title}</h2>
        <ul>
          {questions.map((question) => (
            <li key={question.id}>
              <strong>{question.short}</strong>
              <span>{answerInWords(quiz, question, answers)}</span>
              <ChangeLink question={question} pages={pages} returnTo="result" go={go} />
            </li>
          ))}
        </ul>
      </section>
    );
  if (lifted.length + heldBack.length === 0) return null;
  return (
    <div class="result-answers">
      {list(resultWords.lifted, lifted)}
      {list(resultWords.heldBack, heldBack)}
    </div>
  );
}
