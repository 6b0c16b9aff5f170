import fc from 'fast-check';
import { newItem } from '../../../src/planner/edits.ts';
import { emptyPlan, type Milestone, type Plan, type Status, statuses } from '../../../src/planner/plan.ts';
import type { TrailShape } from '../../../src/planner/roadmap/trail-plot.ts';

export const TODAY = '2027-03-10';

export const milestone = (id: string, due = '', given: Partial<Milestone> = {}): Milestone => ({
  id,
  title: `Milestone ${id}`,
  due,
  doneWhen: '',
  status: 'not-started',
  doneOn: '',
  from: '',
  ...given,
});
export const planOf = (milestones: Milestone[], given: Partial<Plan> = {}): Plan => ({
  ...emptyPlan,
  milestones,
  ...given,
});
export const ids = (all: { id: string }[]) => all.map(({ id }) => id);

const dueText = fc.oneof(
  fc
    .date({ min: new Date('1999-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  fc.constantFrom('', '2027-03-10', '2027-03-11', '2027-02-30', 'soon', '0001-01-01', '9999-12-31'),
);
export const anyPlan = fc
  .record({
    created: dueText,
    due: dueText,
    milestones: fc.array(
      fc.record({
        title: fc.string({ unit: 'grapheme', maxLength: 80 }),
        due: dueText,
        status: fc.constantFrom(...(Object.keys(statuses) as Status[])),
      }),
      { maxLength: 40 },
    ),
    checkIns: fc.array(dueText, { maxLength: 30 }),
    closed: fc.oneof({ arbitrary: fc.constant(''), weight: 3 }, dueText),
  })
  .map(({ created, due, milestones, checkIns, closed }) =>
    planOf(
      milestones.map((given, index) => milestone(`m${index}`, given.due, given)),
      {
        created,
        due,
        closed,
        checkIns: checkIns.map((date, index) => newItem('checkIns', `c${index}`, { date, done: 'a step' })),
      },
    ),
  );
export const shapes: TrailShape[] = ['wide', 'narrow'];
