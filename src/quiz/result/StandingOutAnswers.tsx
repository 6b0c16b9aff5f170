import type { Answers, Question, QuizDefinition } from '../definition.ts';
import type { StandingOut } from '../scoring/standing-out.ts';
import type { Go } from '../taking/useStep.tsx';
import { answerInWords } from './answer-words.ts';
import { ChangeLink } from './ChangeLink.tsx';
import { resultWords } from './result-words.ts';

interface Props {
  quiz: QuizDefinition;
  pages: Question[][];
  answers: Answers;
  standingOut: StandingOut[];
  go: Go;
}

/** The answers that stand out and in which way, each with a way to change it. */
export function StandingOutAnswers({ quiz, pages, answers, standingOut, go }: Props) {
  if (standingOut.length === 0) return null;
  return (
    <div class="result-answers">
      {standingOut.map(({ way, questions }) => (
        <section key={way}>
          <h2>{resultWords[way]}</h2>
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
      ))}
    </div>
  );
}
