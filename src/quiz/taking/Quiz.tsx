import { useState } from 'preact/hooks';
import { useStore } from '../../storage/use-store.tsx';
import { answersStore } from '../answers-store.ts';
import type { QuizOpening } from '../definition.ts';
import { settingsStore } from '../settings-store.ts';
import { answeredEarly, withEarly } from './answered-early.ts';
import { Ending } from './Ending.tsx';
import { QuestionsPage } from './QuestionsPage.tsx';
import { StartPage } from './StartPage.tsx';
import { addressOf, FIRST, PER_PAGE, pagesOf, START } from './steps.ts';
import { useStep } from './useStep.tsx';

/**
 * A quiz from its start page to its result. Built with its first page of questions beside the start page, so that the
 * first answers can be given before its scripts have come.
 */
export default function Quiz({ quiz }: { quiz: QuizOpening }) {
  const store = answersStore(quiz.id);
  const { answers } = useStore(store.$answers);
  const { oneAtATime } = useStore(settingsStore.$settings);
  const pagesWith = (one: boolean) => pagesOf(quiz.questions, one ? 1 : PER_PAGE);
  const pages = pagesWith(oneAtATime);
  const [early] = useState(answeredEarly);
  const start = () => {
    store.start();
    settingsStore.start();
    const kept = store.$answers.get().answers;
    for (const question of quiz.questions) {
      const answer = withEarly(question, early, kept);
      if (answer) store.answer(question.id, answer);
    }
  };
  const now = () => ({
    pages: pagesWith(settingsStore.$settings.get().oneAtATime),
    answers: store.$answers.get().answers,
  });
  const { step, visit, detour, sentBack, go, asBuilt, isOnTheWay } = useStep({ pages, answers }, start, now);

  const onStartAgain = () => {
    store.clear();
    go(FIRST);
  };
  const onForget = () => {
    go(START);
    store.clear();
  };
  const shared = { quiz, pages, answers, go, focus: visit > 0, onStartAgain };
  // A new arrival is a new page, even at the same step: its heading takes the focus again.
  const arrival = `${visit}${addressOf(step)}`;
  // The first page of questions, when first arrived at, is the one that was built.
  const asked = asBuilt ? FIRST : step;
  const ending = step.kind === 'check' || step.kind === 'result';
  return (
    <div class="quiz">
      {step.kind === 'start' && !isOnTheWay && (
        <StartPage
          key={arrival}
          {...shared}
          oneAtATime={oneAtATime}
          onOneAtATime={settingsStore.setOneAtATime}
        />
      )}
      {asked.kind === 'questions' && (
        <QuestionsPage
          key={`${visit || 1}${addressOf(asked)}`}
          {...shared}
          page={asked.page}
          early={asBuilt}
          answersNow={() => now().answers}
          detour={detour}
          sentBack={sentBack}
          onAnswer={store.answer}
        />
      )}
      {(ending || (step.kind === 'questions' && step.page === pages.length)) && (
        <Ending {...shared} onForget={onForget} arrival={arrival} step={ending ? step.kind : undefined} />
      )}
    </div>
  );
}
