import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listNames, newItem } from '../../../src/planner/edits.ts';
import { copyOf, leftOf, nextFrom } from '../../../src/planner/further-plans.ts';
import { emptyPlan, isEmpty, type Plan, type Status } from '../../../src/planner/plan.ts';
import { afterEdits, anyEdit, countedIds, fullPlan } from './plans-for-tests.ts';

/** A plan without its ids, to compare what it says. */
const said = (plan: Plan) =>
  JSON.parse(JSON.stringify(plan, (key, value) => (key === 'id' ? undefined : value)));
const ids = (plan: Plan) => listNames.flatMap((list) => plan[list].map(({ id }) => id));
const anyPlan = fc.array(anyEdit, { maxLength: 30 }).map((edits) => afterEdits(fullPlan, edits));

const milestone = (id: string, status: Status) =>
  newItem('milestones', id, { title: `do ${id}`, due: '2027-01-01', status, from: `quiz/q/${id}` });

describe('a copy', () => {
  test('says all that the plan says, but is open, dated anew and has ids of its own', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const copy = copyOf(plan, countedIds());
        expect(said(copy)).toEqual({ ...said(plan), created: '', closed: '' });
        expect(new Set(ids(copy)).size).toBe(ids(plan).length);
        expect(ids(copy).filter((id) => ids(plan).includes(id))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the next plan', () => {
  test('takes over what is still to do without its date, the people and the skills, and nothing else', () => {
    const plan: Plan = {
      ...fullPlan,
      milestones: [
        milestone('a', 'done'),
        milestone('b', 'doing'),
        milestone('c', 'dropped'),
        milestone('d', 'not-started'),
        newItem('milestones', 'blank'),
      ],
    };
    const next = nextFrom(plan, countedIds());
    expect(next).toEqual({
      ...emptyPlan,
      milestones: [
        { ...milestone('b', 'doing'), id: 'id-1', due: '' },
        { ...milestone('d', 'not-started'), id: 'id-2', due: '' },
      ],
      people: [{ ...fullPlan.people[0], id: 'id-3', due: '' }],
      skills: [{ ...fullPlan.skills[0], id: 'id-4' }],
    });
  });

  test('is empty where nothing is left', () => {
    const plan = { ...fullPlan, milestones: [milestone('a', 'done')], people: [], skills: [] };
    expect(leftOf(plan)).toEqual({ milestones: [], people: [], skills: [] });
    expect(isEmpty(nextFrom(plan, countedIds()))).toBe(true);
  });

  test('leaves the plan it comes from as it was, whatever that is', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const before = JSON.stringify(plan);
        const next = nextFrom(plan, countedIds());
        expect(JSON.stringify(plan)).toBe(before);
        expect(next.milestones.some(({ status }) => status === 'done' || status === 'dropped')).toBe(false);
        expect([...next.milestones, ...next.people].every(({ due }) => due === '')).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
