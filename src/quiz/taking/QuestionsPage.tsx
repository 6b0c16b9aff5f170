import { useEffect, useState } from 'preact/hooks';
import { isGap, isScored } from '../answer.ts';
import type { Answers, Question, QuizOpening } from '../definition.ts';
import { ErrorSummary } from './ErrorSummary.tsx';
import { focusQuestion, QuestionField } from './QuestionField.tsx';
import { isInForm, StepHeading } from './StepHeading.tsx';
import { addressOf, stepAfter, stepBefore } from './steps.ts';
import { Trail } from './Trail.tsx';
import type { Detour, Go } from './useStep.tsx';
import { questionWords } from './words.ts';

interface Props {
  quiz: QuizOpening;
  pages: Question[][];
  page: number;
  answers: Answers;
  /** The answers at the moment of asking, which may be ahead of the last render. */
  answersNow: () => Answers;
  detour: Detour | undefined;
  sentBack: boolean;
  focus: boolean;
  /** Whether this is the page as built, shown where its address is asked for, before its scripts have come. */
  early: boolean;
  go: Go;
  onAnswer: (question: string, answer: string) => void;
}

/** A page of questions. "Continue" goes on only when none of them still needs an answer. */
export function QuestionsPage({
  quiz,
  pages,
  page,
  answers,
  answersNow,
  detour,
  sentBack,
  focus,
  early,
  go,
  onAnswer,
}: Props) {
  const questions = pages[page - 1] ?? [];
  const toChange = questions.find(({ id }) => id === detour?.question);
  const [missing, setMissing] = useState<Question[]>([]);
  const [attempt, setAttempt] = useState(0);

  const goOn = (event?: SubmitEvent) => {
    event?.preventDefault();
    const gaps = questions.filter((question) => isGap(question, answersNow()));
    if (gaps.length === 0) return go(detour ? { kind: detour.returnTo } : stepAfter(page, pages));
    setMissing(gaps);
    setAttempt(attempt + 1);
    if (!document.title.startsWith(questionWords.error))
      document.title = questionWords.error + document.title;
  };

  useEffect(() => {
    if (toChange && !isInForm()) focusQuestion(toChange);
    // "Continue" was pressed before anybody listened.
    if (early && document.documentElement.dataset.sent) goOn();
  }, [focus]);

  return (
    // Where nobody listens yet, "dialog" goes nowhere; and no browser fills in what was chosen before a reload.
    <form
      class={`quiz-step${early ? ' quiz-early' : ''}`}
      method="dialog"
      autocomplete="off"
      noValidate
      onSubmit={goOn}
    >
      <p class="eyebrow">{quiz.title}</p>
      <div class="quiz-progress">
        <StepHeading focus={focus && !toChange}>
          {questionWords.page(page, pages.length, quiz.questions.length)}
        </StepHeading>
        <Trail page={page} of={pages.length} />
      </div>
      {sentBack && <p class="notice">{questionWords.gap}</p>}
      {missing.length > 0 && <ErrorSummary key={attempt} questions={missing} />}
      {questions.map((question) => (
        <QuestionField
          key={question.id}
          question={question}
          answers={answers}
          notYet={quiz.notYet}
          missing={missing.includes(question)}
          saysOptional={quiz.questions.some(isScored)}
          onAnswer={(answer) => onAnswer(question.id, answer)}
        />
      ))}
      <div class="button-row quiz-onward">
        <button type="submit" class="button">
          {questionWords.next}
        </button>
        <a
          class="button-quiet"
          href={addressOf(detour ? { kind: detour.returnTo } : stepBefore(page)) || '#'}
        >
          {questionWords.back}
        </a>
      </div>
    </form>
  );
}
