import type { Answers, Question, QuizDefinition } from '../definition.ts';
import { StepHeading } from '../taking/StepHeading.tsx';
import { addressOf } from '../taking/steps.ts';
import type { Go } from '../taking/useStep.tsx';
import { answerInWords } from './answer-words.ts';
import { ChangeLink } from './ChangeLink.tsx';
import { checkWords } from './result-words.ts';

interface Props {
  quiz: QuizDefinition;
  pages: Question[][];
  answers: Answers;
  focus: boolean;
  go: Go;
}

/** Every answer with a way to change it, before the result. */
export function CheckPage({ quiz, pages, answers, focus, go }: Props) {
  return (
    <div class="quiz-step">
      <p class="eyebrow">{quiz.title}</p>
      <StepHeading focus={focus}>{checkWords.check}</StepHeading>
      <p>{checkWords.checkIntro}</p>
      <dl class="quiz-answers">
        {quiz.questions.map((question) => (
          <div key={question.id}>
            <dt>{question.text}</dt>
            <dd class="quiz-answer">{answerInWords(quiz, question, answers) ?? checkWords.notAnswered}</dd>
            <dd class="quiz-change">
              <ChangeLink question={question} pages={pages} returnTo="check" go={go} />
            </dd>
          </div>
        ))}
      </dl>
      <div class="button-row quiz-onward">
        <a class="button" href={addressOf({ kind: 'result' })}>
          {checkWords.toResult}
        </a>
        <a class="button-quiet" href={addressOf({ kind: 'questions', page: pages.length })}>
          {checkWords.back}
        </a>
      </div>
    </div>
  );
}
