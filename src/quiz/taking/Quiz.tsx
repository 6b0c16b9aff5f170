import { useStore } from '../../storage/use-store.tsx';
import { answersStore } from '../answers-store.ts';
import type { QuizDefinition } from '../definition.ts';
import { Ending } from './Ending.tsx';
import { QuestionsPage } from './QuestionsPage.tsx';
import { StartPage } from './StartPage.tsx';
import { addressOf, pagesOf } from './steps.ts';
import { useStep } from './useStep.tsx';

/** A quiz from its start page to its result. */
export default function Quiz({ quiz }: { quiz: QuizDefinition }) {
  const store = answersStore(quiz.id);
  const { answers } = useStore(store.$answers);
  const answersNow = () => store.$answers.get().answers;
  const pages = pagesOf(quiz.questions);
  const { step, visit, detour, sentBack, go } = useStep(pages, answers, store.start, answersNow);

  const onStartAgain = () => {
    store.clear();
    go({ kind: 'questions', page: 1 });
  };
  const shared = { quiz, pages, answers, go, focus: visit > 0, onStartAgain };
  // A new arrival is a new page, even at the same step: its heading takes the focus again.
  const arrival = `${visit}${addressOf(step)}`;
  const ending = step.kind === 'check' || step.kind === 'result';
  return (
    <div class="quiz">
      {step.kind === 'start' && <StartPage key={arrival} {...shared} />}
      {step.kind === 'questions' && (
        <QuestionsPage
          key={arrival}
          {...shared}
          page={step.page}
          answersNow={answersNow}
          detour={detour}
          sentBack={sentBack}
          onAnswer={store.answer}
        />
      )}
      {(ending || (step.kind === 'questions' && step.page === pages.length)) && (
        <Ending {...shared} arrival={arrival} step={ending ? step.kind : undefined} />
      )}
    </div>
  );
}
