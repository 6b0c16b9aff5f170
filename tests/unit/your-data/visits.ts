import fc from 'fast-check';
import { currentPlanRecord, planRecord } from '../../../src/planner/plan-record.ts';
import { answersRecord } from '../../../src/quiz/answers-record.ts';
import { resultsRecord } from '../../../src/quiz/results-record.ts';
import { settingsRecord } from '../../../src/settings/settings-record.ts';
import type { Keeper } from '../../../src/storage/keeper.ts';
import { anyEdit } from '../planner/plans-for-tests.ts';

/** Something a visitor does that is kept. */
export type Doing = (keeper: Keeper) => void;

const id = fc.constantFrom('p', 'q', 'r');
const answers = fc.dictionary(fc.constantFrom('water', 'map', '__proto__', 'a/b', '~'), fc.string());

/** Anything a visitor does that is kept. */
const anyDoing: fc.Arbitrary<Doing> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(id, anyEdit).map(
      ([plan, edit]): Doing =>
        (keeper) =>
          keeper.update(planRecord, plan, edit),
    ),
  },
  id.map(
    (plan): Doing =>
      (keeper) =>
        keeper.update(currentPlanRecord, '', () => plan),
  ),
  id.map(
    (plan): Doing =>
      (keeper) =>
        keeper.remove(planRecord, plan),
  ),
  answers.map(
    (given): Doing =>
      (keeper) =>
        keeper.update(answersRecord, 'walk', (kept) => ({ answers: { ...kept.answers, ...given } })),
  ),
  fc.tuple(fc.integer({ min: 0, max: 40 }), answers).map(
    ([day, given]): Doing =>
      (keeper) => {
        const at = new Date(Date.UTC(2026, 0, 1 + day)).toISOString();
        keeper.update(resultsRecord, 'walk', (results) =>
          results.some((one) => one.id === at) ? results : [...results, { id: at, at, answers: given }],
        );
      },
  ),
  fc.boolean().map(
    (slashKey): Doing =>
      (keeper) =>
        keeper.update(settingsRecord, '', (kept) => ({ ...kept, slashKey })),
  ),
);

/** What a visitor did, one thing after the other. */
export const anyVisit = fc.array(anyDoing, { maxLength: 25 });
