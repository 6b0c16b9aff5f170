import { useEffect } from 'preact/hooks';
import { address } from '../../address.ts';
import { useStore } from '../../storage/use-store.tsx';
import type { Answerable } from '../answer.ts';
import { answersStore } from '../answers-store.ts';
import { addressOf, GO_ON } from '../taking/steps.ts';
import { howFar } from './asked.ts';
import { listWords } from './list-words.ts';

/** What the banner needs of a quiz. */
export interface BegunQuiz {
  id: string;
  title: string;
  asked: Answerable[];
}

/** For each quiz that was begun, a way back to where it was left; nothing before the first. */
export function ResumeBanner({ quizzes }: { quizzes: BegunQuiz[] }) {
  return (
    <div class="resume-banner scripted">
      {quizzes.map((quiz) => (
        <Begun key={quiz.id} quiz={quiz} />
      ))}
    </div>
  );
}

function Begun({ quiz }: { quiz: BegunQuiz }) {
  const store = answersStore(quiz.id);
  const { answers } = useStore(store.$answers);
  useEffect(() => store.start(), []);
  const { answered, complete } = howFar(quiz.asked, answers);
  if (answered === 0) return null;
  return (
    <p class="notice">
      {complete ? listWords.complete(quiz.title) : listWords.begun(quiz.title, answered, quiz.asked.length)}{' '}
      <a href={`${address(`/quiz/${quiz.id}/`)}${complete ? addressOf({ kind: 'result' }) : GO_ON}`}>
        {complete ? listWords.toResult : listWords.goOn}
      </a>
    </p>
  );
}
