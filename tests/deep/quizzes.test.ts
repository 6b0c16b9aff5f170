import { describe, expect, test } from 'vitest';
import type { Answers, QuizDefinition } from '../../src/quiz/definition.ts';
import { headlinesOf } from '../../src/quiz/headlines.ts';
import { decide } from '../../src/quiz/scoring/decide.ts';
import { scoreDimensions } from '../../src/quiz/scoring/score.ts';
import { drawAnswers, type Manner } from '../fixtures/answer-sets.ts';
import { randomNumbers } from '../fixtures/random-numbers.ts';
import { realQuizzes } from '../unit/quiz/quizzes.ts';

/*
 * Over a million sets of answers, drawn in three manners. Every set must give exactly one conclusion, and the tables
 * show an author how often each comes about: a quiz that says the same to nearly everybody flatters or scolds.
 */
const SETS_EACH = 125_000;
const manners: Record<Manner, string> = {
  any: 'each answer drawn by itself',
  people: 'people who stand somewhere, with ups and downs',
  areas: 'areas low, middling or high as a whole',
};
/** No conclusion may come about more often than this among sets drawn as people answer. */
const MOST_SHARE = 0.6;

const counted = new Map<string, number>();

describe.each(realQuizzes.map((quiz): [string, QuizDefinition] => [quiz.id, quiz]))('%s', (_, quiz) => {
  for (const [manner, inWords] of Object.entries(manners) as [Manner, string][]) {
    test(inWords, { timeout: 300_000 }, () => {
      const random = randomNumbers(quiz.id.length * 31 + inWords.length);
      const outcomes = new Map<string, number>();
      const bandsSeen = new Map<string, number>();
      const wrong: Answers[] = [];
      for (let set = 0; set < SETS_EACH; set++) {
        const answers = drawAnswers(quiz, manner, random);
        const dimensions = scoreDimensions(quiz, answers);
        const decision = decide(quiz, answers, dimensions);
        if (!hasOneConclusion(quiz, decision)) wrong.push(answers);
        outcomes.set(decision.title, (outcomes.get(decision.title) ?? 0) + 1);
        for (const { band } of dimensions)
          bandsSeen.set(
            band?.name ?? 'Not enough answers',
            (bandsSeen.get(band?.name ?? 'Not enough answers') ?? 0) + 1,
          );
      }
      counted.set(quiz.id, (counted.get(quiz.id) ?? 0) + SETS_EACH);
      console.log(
        [`${quiz.title} – ${inWords}`, ...table(outcomes), '  bands of all areas', ...table(bandsSeen)].join(
          '\n',
        ),
      );

      expect(wrong.slice(0, 3), 'sets without exactly one conclusion').toEqual([]);
      for (const { title } of headlinesOf(quiz.outcome))
        expect([...outcomes.keys()], 'conclusions reached').toContain(title);
      if (manner === 'people' && headlinesOf(quiz.outcome).length > 0)
        expect(Math.max(...outcomes.values()) / SETS_EACH).toBeLessThan(MOST_SHARE);
    });
  }
});

test('a million sets were looked at', () => {
  const all = [...counted.values()].reduce((sum, count) => sum + count, 0);
  console.log(`${all.toLocaleString('en-GB')} sets of answers in ${counted.size} quizzes.`);
  expect(all).toBeGreaterThanOrEqual(1_000_000);
});

/** Whether the decision is one headline, several that are level where the quiz allows it, or a reason for none. */
function hasOneConclusion(
  { outcome }: QuizDefinition,
  { clear, headlines, meaning, title }: ReturnType<typeof decide>,
): boolean {
  const most = outcome.kind === 'choice' ? outcome.together.most : 1;
  const least = outcome.kind === 'reflection' ? 0 : 1;
  const known = headlinesOf(outcome);
  if (title === '' || meaning.length === 0) return false;
  if (!clear) return headlines.length === 0;
  return (
    headlines.length >= least &&
    headlines.length <= (least === 0 ? 0 : most) &&
    headlines.every((headline) => known.includes(headline))
  );
}

/** Shares as lines, the largest first; what is rarer than one in a thousand is put together. */
function table(counts: Map<string, number>): string[] {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const share = (count: number) => `${((count / all) * 100).toFixed(1).padStart(6)} %`;
  const rows = [...counts].sort(([, one], [, other]) => other - one);
  const common = rows.filter(([, count]) => count / all >= 0.001);
  const rare = rows.slice(common.length);
  const rest = rare.reduce((sum, [, count]) => sum + count, 0);
  return [
    ...common.map(([title, count]) => `${share(count)}  ${title}`),
    ...(rare.length > 0 ? [`${share(rest)}  ${rare.length} rarer ones`] : []),
  ];
}
