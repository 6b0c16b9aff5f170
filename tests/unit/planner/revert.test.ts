import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addItem, changeItem, moveItem, newItem, removeItem, setField } from '../../../src/planner/edits.ts';
import { emptyPlan, type Plan } from '../../../src/planner/plan.ts';
import { revert, revertMaking } from '../../../src/planner/revert.ts';
import { afterEdits, anyEdit, fullPlan } from './plans-for-tests.ts';

const some = fc.array(anyEdit, { maxLength: 25 });

test('whatever was done to whatever plan, taking it back brings back what was', () => {
  fc.assert(
    fc.property(some, some, (first, then) => {
      const before = afterEdits(emptyPlan, first);
      const after = afterEdits(before, then);
      expect(revert(after, before, after)).toEqual(before);
    }),
  );
});

test('taking back never doubles an id, whatever happened since', () => {
  fc.assert(
    fc.property(some, some, some, (first, then, since) => {
      const before = afterEdits(emptyPlan, first);
      const after = afterEdits(before, then);
      const { milestones, skills } = revert(afterEdits(after, since), before, after);
      for (const list of [milestones, skills])
        expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    }),
  );
});

describe('what changed since stays', () => {
  const undoOf = (edit: (plan: Plan) => Plan, since: (plan: Plan) => Plan) => {
    const after = edit(fullPlan);
    return revert(since(after), fullPlan, after);
  };

  test('another answer', () => {
    const plan = undoOf(
      (now) => setField(now, 'goal', 'something else'),
      (now) => setField(now, 'why', 'a better reason'),
    );
    expect(plan).toEqual({ ...fullPlan, why: 'a better reason' });
  });

  test('another field of the same milestone', () => {
    const plan = undoOf(
      (now) => changeItem(now, 'milestones', 'm2', { title: 'Oops' }),
      (now) => changeItem(now, 'milestones', 'm2', { status: 'doing' }),
    );
    expect(plan.milestones[1]).toMatchObject({ title: 'Have two first talks', status: 'doing' });
  });

  test('a milestone added after one was deleted; the deleted one returns to its place', () => {
    const plan = undoOf(
      (now) => removeItem(now, 'milestones', 'm1'),
      (now) => addItem(now, 'milestones', newItem('milestones', 'm3')),
    );
    expect(plan.milestones.map(({ id }) => id)).toEqual(['m1', 'm2', 'm3']);
  });

  test('a milestone deleted since; one deleted before it returns behind what is still there', () => {
    const [first, second, third, fourth] = ['a', 'b', 'c', 'd'].map((id) => newItem('milestones', id));
    const before = { ...fullPlan, milestones: [first, second, third, fourth].flatMap((one) => one ?? []) };
    const after = removeItem(before, 'milestones', 'c');
    const now = removeItem(after, 'milestones', 'b');
    expect(revert(now, before, after).milestones.map(({ id }) => id)).toEqual(['a', 'c', 'd']);
  });

  test('the order of milestones among which one was deleted in another tab', () => {
    const three = addItem(fullPlan, 'milestones', newItem('milestones', 'm3'));
    const after = moveItem(three, 'milestones', 'm1', 2);
    const plan = revert(removeItem(after, 'milestones', 'm2'), three, after);
    expect(plan.milestones.map(({ id }) => id)).toEqual(['m1', 'm3']);
  });

  test('where the one deleted stood: behind the one before it, or first where that is gone too', () => {
    const three = addItem(fullPlan, 'milestones', newItem('milestones', 'm3'));
    const after = removeItem(three, 'milestones', 'm2');
    const idsOf = (now: Plan) => revert(now, three, after).milestones.map(({ id }) => id);
    expect(idsOf(after)).toEqual(['m1', 'm2', 'm3']);
    expect(idsOf(moveItem(after, 'milestones', 'm1', 1))).toEqual(['m3', 'm1', 'm2']);
    expect(idsOf(removeItem(after, 'milestones', 'm1'))).toEqual(['m2', 'm3']);
  });

  test('a milestone that another tab brought back after it was deleted is there once', () => {
    const three = addItem(fullPlan, 'milestones', newItem('milestones', 'm3'));
    const after = removeItem(three, 'milestones', 'm3');
    const since = addItem(after, 'milestones', newItem('milestones', 'm3', { title: 'Back again' }));
    const { milestones } = revert(since, three, after);
    expect(milestones.map(({ id, title }) => [id, title]).slice(2)).toEqual([['m3', 'Back again']]);
  });

  test('a milestone added after two changed places', () => {
    const plan = undoOf(
      (now) => moveItem(now, 'milestones', 'm1', 1),
      (now) => addItem(now, 'milestones', newItem('milestones', 'm3')),
    );
    expect(plan.milestones.map(({ id }) => id)).toEqual(['m1', 'm2', 'm3']);
  });

  test('the same answer, written anew', () => {
    const after = setField(fullPlan, 'goal', 'something else');
    const since = setField(after, 'goal', 'what another tab made of it');
    expect(revert(since, fullPlan, after)).toBe(since);
  });

  test('the same field of the same milestone', () => {
    const plan = undoOf(
      (now) => changeItem(now, 'milestones', 'm2', { title: 'Oops', status: 'done' }),
      (now) => changeItem(now, 'milestones', 'm2', { title: 'What another tab made of it' }),
    );
    expect(plan.milestones[1]).toEqual({ ...fullPlan.milestones[1], title: 'What another tab made of it' });
  });

  test('what was written in a milestone after it was added', () => {
    const plan = undoOf(
      (now) => addItem(now, 'milestones', newItem('milestones', 'm3')),
      (now) => changeItem(now, 'milestones', 'm3', { title: 'Written in another tab' }),
    );
    expect(plan.milestones.at(-1)?.title).toBe('Written in another tab');
  });

  test('an order made after another', () => {
    const three = addItem(fullPlan, 'milestones', newItem('milestones', 'm3'));
    const after = moveItem(three, 'milestones', 'm1', 1);
    const since = moveItem(after, 'milestones', 'm3', 0);
    expect(revert(since, three, after)).toBe(since);
  });

  test('text written in a plan after an example was copied into it', () => {
    const plan = revertMaking({ ...fullPlan, planB: 'my own words' }, { ...fullPlan, planB: '' });
    expect(plan).toEqual({ ...emptyPlan, created: '2026-11-23', planB: 'my own words' });
  });
});
