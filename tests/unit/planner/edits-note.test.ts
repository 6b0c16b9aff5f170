import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { removeItem, setField } from '../../../src/planner/edits.ts';
import { packEdits, unpackEdits } from '../../../src/planner/edits-note.ts';
import type { Edit } from '../../../src/planner/history.ts';
import { emptyPlan, type Plan } from '../../../src/planner/plan.ts';
import { anyEdit, fullPlan } from './plans-for-tests.ts';

/** The edits of a plan, one after the other. */
function made(changes: ((plan: Plan) => Plan)[], from = fullPlan): Edit[] {
  let before = from;
  return changes.map((change) => {
    const edit = { planId: 'p', before, after: change(before), previous: undefined, field: '', at: 0 };
    before = edit.after;
    return edit;
  });
}

describe('edits noted for a reload', () => {
  test('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 50 }), (changes) => {
        const edits = made(changes);
        expect(unpackEdits(packEdits(edits))).toEqual(edits);
      }),
    );
  });

  test('share what they shared, so that fifty edits of a long plan take little more room than the plan', () => {
    const milestones = Array.from({ length: 40 }, (_, place) => ({
      ...fullPlan.milestones[0],
      id: `m${place}`,
      doneWhen: 'x'.repeat(200),
    })) as Plan['milestones'];
    const long = { ...fullPlan, milestones };
    const edits = made(
      Array.from({ length: 50 }, (_, place) => (plan: Plan) => setField(plan, 'goal', `goal ${place}`)),
      long,
    );
    expect(packEdits(edits).length).toBeLessThan(4 * JSON.stringify(long).length);
    const [first] = unpackEdits(packEdits(edits));
    expect(first?.before?.milestones).toBe(first?.after?.milestones);
  });

  test('take room for a fifth of what a tab may keep at most: the oldest are left out', () => {
    const edits = Array.from({ length: 50 }, (_, place): Edit => {
      const before = { ...fullPlan, why: `${place} `.padEnd(100_000, 'x') };
      return { planId: `p${place}`, before, after: undefined, previous: undefined, field: '', at: 0 };
    });
    const text = packEdits(edits);
    expect(text.length).toBeLessThan(1_000_100);
    expect(unpackEdits(text)).toEqual(edits.slice(-9));
    const huge = [{ ...(edits[0] as Edit), before: { ...fullPlan, why: 'x'.repeat(1_500_000) } }];
    expect(unpackEdits(packEdits(huge))).toEqual(huge);
  });

  test('with two items of one id are none, as no list may have', () => {
    const twice = { ...fullPlan, skills: [...fullPlan.skills, ...fullPlan.skills] };
    expect(unpackEdits(packEdits(made([(plan) => setField(plan, 'why', '')], twice)))).toEqual([]);
  });

  test.each([
    ['a field that is missing', { ...fullPlan, milestones: [{ id: 'm1' }] }],
    ['an item that is none', { ...fullPlan, people: ['somebody'] }],
    ['a list that is none', { ...fullPlan, checkIns: {} }],
    ['a status that is none', { ...fullPlan, milestones: [{ ...fullPlan.milestones[0], status: 'flying' }] }],
    ['no goal', { ...fullPlan, goal: undefined }],
  ])('of a plan with %s are none', (_, spoilt) => {
    expect(unpackEdits(packEdits(made([() => fullPlan], spoilt as Plan)))).toEqual([]);
  });

  test('of a plan that was made or deleted come back too', () => {
    const edits = [
      { planId: 'p', before: undefined, after: fullPlan, previous: 'q', field: '', at: 0 },
      { planId: 'p', before: fullPlan, after: undefined, previous: undefined, field: '', at: 0 },
    ];
    expect(unpackEdits(packEdits(edits))).toEqual(edits);
  });

  test.each([
    ['nothing', ''],
    ['of another version', '{"version":99,"parts":[],"edits":[]}'],
    ['with a part that is missing', '{"version":1,"parts":[],"edits":[[3]]}'],
    [
      'with a plan that is none',
      '{"version":1,"parts":[{"o":{}},{"o":{"planId":"p","before":[0]}}],"edits":[[1]]}',
    ],
  ])('that are %s are none', (_, text) => expect(unpackEdits(text)).toEqual([]));

  test('whatever the text, nothing is thrown', () => {
    const spoilt = packEdits(made([(plan) => removeItem(plan, 'milestones', 'm1')], emptyPlan));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.nat(spoilt.length).map((end) => spoilt.slice(0, end)),
        ),
        (text) => {
          expect(Array.isArray(unpackEdits(text))).toBe(true);
        },
      ),
    );
  });
});
