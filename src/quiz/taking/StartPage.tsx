import { address } from '../../address.ts';
import { isBegun } from '../answer.ts';
import type { Answers, Question, QuizOpening } from '../definition.ts';
import { ClearAnswers } from './ClearAnswers.tsx';
import { StepHeading } from './StepHeading.tsx';
import { addressOf, resumeAt } from './steps.ts';
import { startWords } from './words.ts';

interface Props {
  quiz: QuizOpening;
  pages: Question[][];
  answers: Answers;
  focus: boolean;
  onStartAgain: () => void;
  oneAtATime: boolean;
  onOneAtATime: (oneAtATime: boolean) => void;
}

/** What the quiz is, how long it takes, what happens to answers, and the way in. Also what is built as HTML. */
export function StartPage({ quiz, pages, answers, focus, onStartAgain, oneAtATime, onOneAtATime }: Props) {
  const begun = isBegun(quiz, answers);
  const next = begun ? resumeAt(pages, answers) : ({ kind: 'questions', page: 1 } as const);
  return (
    <div class="quiz-step quiz-start">
      <StepHeading focus={focus}>{quiz.title}</StepHeading>
      <p class="lede">{quiz.promise}</p>
      <ul class="quiz-facts">
        <li>{startWords.minutes(quiz.minutes)}</li>
        <li>{startWords.size(quiz.questions.length)}</li>
        <li>{startWords.place}</li>
      </ul>
      {quiz.about.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <div class="scripted quiz-onward">
        {begun && <p>{startWords.begun}</p>}
        <div class="button-row">
          <a class="button" href={addressOf(next)}>
            {next.kind === 'check' ? startWords.toAnswers : begun ? startWords.goOn : startWords.start}
          </a>
          {begun && <ClearAnswers words={startWords.again} onClear={onStartAgain} />}
        </div>
        <label class="quiz-setting">
          <input
            type="checkbox"
            checked={oneAtATime}
            onChange={(event) => onOneAtATime(event.currentTarget.checked)}
          />
          <span>{startWords.oneAtATime}</span>
        </label>
      </div>
      <p class="quiz-aside screen-only">
        <a href={address(`/quiz/${quiz.id}/how/`)}>{startWords.how}</a>
        <a href={address(`/quiz/${quiz.id}/paper/`)} class="scripted">
          {startWords.onPaper}
        </a>
        <a href={address(`/quiz/${quiz.id}/second-opinion/`)}>{startWords.secondOpinion}</a>
      </p>
    </div>
  );
}
