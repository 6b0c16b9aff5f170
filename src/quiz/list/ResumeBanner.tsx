import { useEffect } from 'preact/hooks';
import { address } from '../../site.ts';
import { useStore } from '../../storage/use-store.tsx';
import { type Answerable, answerTo } from '../answer.ts';
import { answersStore } from '../answers-store.ts';
import { listWords } from './list-words.ts';

/** What the banner needs of a quiz: its scored questions tell how far somebody came. */
export interface BegunQuiz {
  id: string;
  title: string;
  scored: Answerable[];
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
  const answered = quiz.scored.filter((question) => answerTo(question, answers) !== undefined).length;
  if (answered === 0) return null;
  const complete = answered === quiz.scored.length;
  return (
    <p class="notice">
      {complete ? listWords.complete(quiz.title) : listWords.begun(quiz.title, answered, quiz.scored.length)}{' '}
      <a href={`${address(`/quiz/${quiz.id}/`)}${complete ? '#result' : '#check'}`}>
        {complete ? listWords.toResult : listWords.goOn}
      </a>
    </p>
  );
}
