import { describe, expect, test } from 'vitest';
import { addStepTo } from '../../../src/planner/add-step.ts';
import { changeItem, removeItem, setField } from '../../../src/planner/edits.ts';
import { planRecord } from '../../../src/planner/plan-record.ts';
import { changePlan, choosePlan, removePlan } from '../../../src/planner/plans.ts';
import { answersRecord } from '../../../src/quiz/answers-record.ts';
import { withResult } from '../../../src/quiz/result/kept-results.ts';
import { resultsRecord } from '../../../src/quiz/results-record.ts';
import { readBackup, writeBackup } from '../../../src/storage/backup-file.ts';
import { bringBack } from '../../../src/storage/bring-back.ts';
import { open } from '../../../src/storage/envelope.ts';
import { createKeeper, type Keeper } from '../../../src/storage/keeper.ts';
import { mending } from '../../../src/storage/mending.ts';
import { setAsideOn } from '../../../src/storage/put-aside.ts';
import { changeCounter } from '../../../src/storage/safekeeping.ts';
import type { Shelf } from '../../../src/storage/shelf.ts';
import { typeOf } from '../../../src/storage/type-of.ts';
import { recordTypes } from '../../../src/your-data/record-types.ts';
import { countedIds, fullPlan } from '../planner/plans-for-tests.ts';
import { walkQuiz } from '../quiz/quizzes.ts';
import { ticking } from '../storage/notes.ts';
import { blocked, full } from '../storage/shelves.ts';

/*
 * A visit with everything in it, played again and again: each time another write fails. After every step, memory must
 * hold what the visitor did and storage a valid text that stood there at some time in the visit.
 */
const date = '2026-11-23';
const goal = (text: string) => (plan: typeof fullPlan) => setField(plan, 'goal', text);

const script: ((keeper: Keeper, shelf: Shelf) => unknown)[] = [
  (keeper) => changePlan(keeper, 'p', () => fullPlan, date),
  (keeper) => choosePlan(keeper, 'p'),
  (keeper) => changePlan(keeper, 'p', goal('learn to ask'), date),
  (keeper) =>
    void changePlan(keeper, 'p', (plan) => changeItem(plan, 'milestones', 'm1', { title: 'Ask' }), date),
  (keeper) => changePlan(keeper, 'p', (plan) => removeItem(plan, 'milestones', 'm2'), date),
  (keeper) =>
    addStepTo(keeper, { title: 'Step', doneWhen: 'Done', weeks: 1 }, 'quiz/x', {
      date,
      newId: countedIds(),
    }),
  (keeper) => keeper.update(answersRecord, 'walk', () => ({ answers: { water: 'plenty' } })),
  (keeper) =>
    void keeper.update(answersRecord, 'walk', ({ answers }) => ({ answers: { ...answers, map: 'sheet' } })),
  (keeper) =>
    void keeper.update(resultsRecord, 'walk', (kept) =>
      withResult(walkQuiz, kept, { answers: { water: 'plenty' }, since: 0 }, '2026-11-23T10:00:00.000Z'),
    ),
  (keeper) => changePlan(keeper, 'q', goal('another plan'), date),
  async (keeper, shelf) => {
    const later = {
      version: 1,
      data: { ...fullPlan, why: 'from a file' },
      stamps: { why: Date.UTC(2030, 0) },
    };
    const file = writeBackup([['plan/p', JSON.stringify(later)]], [], '');
    const contents = await readBackup(file, keeper, recordTypes, async () => undefined);
    if ('problem' in contents) throw new Error(contents.problem);
    await bringBack(contents, 'merge', keeper, {
      shelf,
      newId: countedIds(),
      now: ticking(),
      pause: async () => undefined,
    });
  },
  (keeper) => removePlan(keeper, 'q'),
  (keeper) => changePlan(keeper, 'p', goal('the end'), date),
];

/** Storage in which one write, or every write from one on, or everything from one on, fails. */
function failing(nth: number, how: 'once' | 'full from then on' | 'gone from then on') {
  const texts = new Map<string, string>([['waymark/quiz-answers/old', 'damaged']]);
  let [writes, healed] = [0, false];
  const mayRead = () => {
    if (how === 'gone from then on' && writes >= nth && !healed) throw blocked();
  };
  const mayWrite = () => {
    writes++;
    if (healed || writes < nth || (how === 'once' && writes > nth)) return;
    throw how === 'gone from then on' ? blocked() : full();
  };
  const shelf: Shelf = {
    get(key) {
      mayRead();
      return texts.get(key) ?? null;
    },
    set(key, text) {
      mayWrite();
      texts.set(key, text);
    },
    remove(key) {
      mayWrite();
      texts.delete(key);
    },
    keys() {
      mayRead();
      return [...texts.keys()];
    },
  };
  return {
    shelf,
    texts,
    writes: () => writes,
    heal: () => {
      healed = true;
    },
  };
}

/** What the records say that matter to the visitor. */
const said = (keeper: Keeper) => ({
  p: keeper.get(planRecord, 'p'),
  q: keeper.get(planRecord, 'q'),
  answers: keeper.get(answersRecord, 'walk'),
  results: keeper.get(resultsRecord, 'walk'),
});

async function play(storage: ReturnType<typeof failing>, afterStep: (keeper: Keeper, step: number) => void) {
  const now = ticking();
  const keeper: Keeper = createKeeper({
    mending: () => mending,
    shelf: storage.shelf,
    now,
    onChange: (...change) => count(...change),
  });
  const count = changeCounter(keeper, now);
  keeper.get(answersRecord, 'old');
  for (const [step, act] of script.entries()) {
    await act(keeper, storage.shelf);
    afterStep(keeper, step);
  }
  return keeper;
}

/** Everything as it goes when nothing fails: what is said after each step, and every text ever stored. */
const calm = failing(Number.POSITIVE_INFINITY, 'once');
const expected: ReturnType<typeof said>[] = [];
await play(calm, (keeper) => expected.push(structuredClone(said(keeper))));

describe(`a visit of ${script.length} steps and ${calm.writes()} writes`, () => {
  test.each(['once', 'full from then on', 'gone from then on'] as const)(
    'when any one of the writes fails (%s), loses nothing',
    async (how) => {
      for (let nth = 1; nth <= calm.writes(); nth++) {
        const storage = failing(nth, how);
        const where = `write ${nth}`;
        const keeper = await play(storage, (now, step) => {
          expect(said(now), where).toEqual(expected[step]);
          for (const [key, text] of storage.texts) {
            const found = key.startsWith('waymark/') && typeOf(key.slice(8), recordTypes);
            if (found && text !== 'damaged')
              expect(open(found.type, text).state, `${where}: ${key}`).toBe('read');
          }
        });
        storage.heal();
        keeper.retry();
        expect(keeper.holdsUnstored(), where).toBe(false);
        expect(keeper.keeping().memory, where).toBeUndefined();
        const next = createKeeper({ mending: () => mending, shelf: storage.shelf, now: ticking() });
        expect(said(next), where).toEqual(said(keeper));
        next.get(answersRecord, 'old');
        expect(
          setAsideOn(storage.shelf).map(({ text }) => text),
          where,
        ).toContain('damaged');
      }
    },
  );
});
