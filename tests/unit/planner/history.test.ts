import { expect, test } from 'vitest';
import { setField } from '../../../src/planner/edits.ts';
import { type Edit, remember } from '../../../src/planner/history.ts';
import { emptyPlan, type Plan } from '../../../src/planner/plan.ts';

/** Types a text letter by letter, one letter every so many milliseconds. */
function type(
  text: string,
  { field, pace, start = 0 }: { field: string; pace: number; start?: number },
): Edit[] {
  let edits: Edit[] = [];
  let before: Plan = emptyPlan;
  for (let length = 1; length <= text.length; length++) {
    const after = setField(before, 'goal', text.slice(0, length));
    edits = remember(edits, { planId: 'p', before, after, field, at: start + length * pace });
    before = after;
  }
  return edits;
}

test('typing in one field is one edit, from the first letter to the last', () => {
  const edits = type('find a mentor', { field: 'goal', pace: 200 });
  expect(edits).toHaveLength(1);
  expect(edits[0]).toMatchObject({ before: { goal: '' }, after: { goal: 'find a mentor' } });
});

test('a pause of more than three seconds begins another edit', () => {
  expect(type('abc', { field: 'goal', pace: 3001 })).toHaveLength(3);
});

test('edits that are not typing stand alone, however fast', () => {
  expect(type('abc', { field: '', pace: 1 })).toHaveLength(3);
});

test('another field, another plan, or a change made elsewhere in between begins another edit', () => {
  const [first] = type('a', { field: 'goal', pace: 1 });
  if (!first?.after) throw new Error('no edit');
  const next = { ...first, before: first.after, after: setField(first.after, 'goal', 'ab'), at: 2 };
  expect(remember([first], next)).toHaveLength(1);
  expect(remember([first], { ...next, field: 'why' })).toHaveLength(2);
  expect(remember([first], { ...next, planId: 'q' })).toHaveLength(2);
  expect(remember([first], { ...next, before: { ...first.after } })).toHaveLength(2);
});

test('the last fifty edits are kept', () => {
  const edits = type('x'.repeat(60), { field: '', pace: 1 });
  expect(edits).toHaveLength(50);
  expect(edits.at(-1)?.after?.goal).toHaveLength(60);
});
