import { answerTo } from '../answer.ts';
import type { Answers, Outcome, QuizDefinition, ReflectionOutcome, RoadmapStep } from '../definition.ts';
import type { Decision } from './decision.ts';
import { notClear } from './unclear.ts';

/** Something the person wrote, and the heading it stands under. */
export interface OwnWords {
  title: string;
  /** Just as they were typed. */
  words: string;
}

/** A plan made of the person's own words. */
export interface OwnPlan {
  title: string;
  /** Undefined where they wrote no step; `noStep` then says what to do. */
  step: RoadmapStep | undefined;
  noStep: string;
}

/** What is said of words given back: the same for everybody, as nothing is measured. */
export function lookBack(outcome: ReflectionOutcome, quiz: QuizDefinition, answers: Answers): Decision {
  const { title, meaning, nothingYet } = outcome;
  if (ownWordsOf(quiz, answers).length === 0 && !ownPlanOf(quiz, answers)?.step) {
    return notClear(nothingYet.title, nothingYet.words);
  }
  return { clear: true, title, meaning, headlines: [], preferred: [] };
}

/** What the quiz gives back, in its order; only what was written. */
export function ownWordsOf(quiz: QuizDefinition, answers: Answers): OwnWords[] {
  return (reflection(quiz.outcome)?.givesBack ?? []).flatMap(({ title, question }) => {
    const words = writtenTo(quiz, question, answers);
    return words === '' ? [] : [{ title, words }];
  });
}

/** The plan in the person's own words; undefined where the quiz makes none. */
export function ownPlanOf(quiz: QuizDefinition, answers: Answers): OwnPlan | undefined {
  const plan = reflection(quiz.outcome)?.plan;
  if (!plan) return undefined;
  const written = (question: string) => writtenTo(quiz, question, answers).trim();
  const title = written(plan.step);
  const due = answers[plan.due.question] ?? '';
  const weeks = Object.hasOwn(plan.due.weeks, due) ? plan.due.weeks[due] : undefined;
  const [when, then] = [written(plan.if), written(plan.then)];
  const step: RoadmapStep = {
    title,
    doneWhen: written(plan.doneWhen),
    weeks: weeks ?? plan.due.otherwise,
    // Half a plan for an obstacle is none: both halves or neither.
    ...(when !== '' && then !== '' ? { obstacle: when, ifThen: { if: when, then } } : {}),
  };
  return { title: plan.title, step: title === '' ? undefined : step, noStep: plan.noStep };
}

const reflection = (outcome: Outcome) => (outcome.kind === 'reflection' ? outcome : undefined);

function writtenTo(quiz: QuizDefinition, id: string, answers: Answers): string {
  const question = quiz.questions.find((one) => one.id === id);
  return (question && answerTo(question, answers)) ?? '';
}
