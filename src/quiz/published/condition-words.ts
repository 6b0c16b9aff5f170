import { type Condition, NOT_YET, type QuizDefinition } from '../definition.ts';
import { headlinesOf } from '../headlines.ts';
import { inWords, listed, quoted } from '../phrases.ts';

/** A condition as a clause for people, such as `Trust is at Start here or Growing`. Starts without a capital of its own. */
export function conditionInWords(condition: Condition, quiz: QuizDefinition): string {
  if ('all' in condition) {
    return listed(
      condition.all.map((part) => grouped(part, quiz)),
      'and',
    );
  }
  if ('any' in condition) {
    return listed(
      condition.any.map((part) => grouped(part, quiz)),
      'or',
    );
  }
  if ('headline' in condition) {
    const titles = condition.headline.map((id) => quoted(titleOf(headlinesOf(quiz.outcome), id)));
    return `the headline is ${listed(titles, 'or')}`;
  }
  if ('question' in condition) return questionInWords(condition, quiz);
  const bands = listed(
    condition.in.map((id) => nameOf(quiz.bands, id)),
    'or',
  );
  if ('dimension' in condition) return `${nameOf(quiz.dimensions, condition.dimension)} is at ${bands}`;
  if ('none' in condition) return `no area is at ${bands}`;
  return condition.atLeast === 1
    ? `at least one area is at ${bands}`
    : `at least ${inWords(condition.atLeast)} areas are at ${bands}`;
}

function questionInWords(
  { question: id, option: ids }: { question: string; option: string[] },
  quiz: QuizDefinition,
) {
  const question = quiz.questions.find((one) => one.id === id);
  const labels = ids.map((option) =>
    quoted(
      option === NOT_YET
        ? quiz.notYet
        : (question?.options.find((one) => one.id === option)?.label ?? option),
    ),
  );
  return `your answer to ${quoted(question?.text ?? id)} is ${listed(labels, 'or')}`;
}

/** A list inside a list is marked as one, so that its "or" and the outer "and" cannot be mixed up. */
function grouped(condition: Condition, quiz: QuizDefinition): string {
  const words = conditionInWords(condition, quiz);
  if ('any' in condition && condition.any.length > 1) return `either ${words}`;
  if (!('all' in condition) || condition.all.length < 2) return words;
  return condition.all.length === 2 ? `both ${words}` : `all of these: ${words}`;
}

const nameOf = (things: { id: string; name: string }[], id: string) =>
  things.find((thing) => thing.id === id)?.name ?? id;
const titleOf = (things: { id: string; title: string }[], id: string) =>
  things.find((thing) => thing.id === id)?.title ?? id;
