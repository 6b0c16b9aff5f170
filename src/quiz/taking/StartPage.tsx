import { address } from '../../site.ts';
import { answerTo, isGap } from '../answer.ts';
import type { Answers, Question, QuizDefinition } from '../definition.ts';
import { StartAgain } from './StartAgain.tsx';
import { StepHeading } from './StepHeading.tsx';
import { addressOf, resumeAt } from './steps.ts';
import { startWords } from './words.ts';

interface Props {
  quiz: QuizDefinition;
  pages: Question[][];
  answers: Answers;
  focus: boolean;
  onStartAgain: () => void;
}

/** What the quiz is, how long it takes, what happens to answers, and the way in. Also what is built as HTML. */
export function StartPage({ quiz, pages, answers, focus, onStartAgain }: Props) {
  const begun = quiz.questions.some((question) => answerTo(question, answers) !== undefined);
  const complete = begun && !quiz.questions.some((question) => isGap(question, answers));
  return (
    <div class="quiz-step">
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
      <div class="scripted quiz-onward" data-pagefind-ignore>
        {begun && <p>{startWords.begun}</p>}
        <div class="button-row">
          <a
            class="button"
            href={addressOf(begun ? resumeAt(pages, answers) : { kind: 'questions', page: 1 })}
          >
            {complete ? startWords.toAnswers : begun ? startWords.goOn : startWords.start}
          </a>
          {begun && <StartAgain onStartAgain={onStartAgain} />}
        </div>
      </div>
      <p class="quiz-aside screen-only" data-pagefind-ignore>
        <a href={address(`/quiz/${quiz.id}/how/`)}>{startWords.how}</a>
        <a href={address(`/quiz/${quiz.id}/paper/`)} class="scripted">
          {startWords.onPaper}
        </a>
      </p>
    </div>
  );
}
