import { addWeeks } from '../dates.ts';
import { newItem } from '../edits.ts';
import type { ExampleRoadmap } from '../example-schema.ts';
import { emptyPlan, type Plan } from '../plan.ts';

/**
 * A plan copied from a worked example, its dates counted from `start`, an ISO date. `newId` gives an unused id at
 * each call. The whole is reviewed on the day of its goal.
 */
export function fromExample(
  { plan: example }: Pick<ExampleRoadmap, 'plan'>,
  start: string,
  newId: () => string,
): Plan {
  const { goal, evidence, why, now, rhythm, planB } = example;
  const due = addWeeks(start, example.weeks);
  return {
    ...emptyPlan,
    goal,
    due,
    evidence,
    why,
    now,
    skills: example.skills.map((text) => newItem('skills', newId(), { text })),
    milestones: example.milestones.map(({ title, doneWhen, weeks }) =>
      newItem('milestones', newId(), { title, doneWhen, due: addWeeks(start, weeks) }),
    ),
    obstacles: example.obstacles.map((one) =>
      newItem('obstacles', newId(), { obstacle: one.obstacle, if: one.if, then: one.then }),
    ),
    people: example.people.map(({ role, who, ask, offer, weeks }) =>
      newItem('people', newId(), { role, name: who, ask, offer, due: addWeeks(start, weeks) }),
    ),
    rhythm,
    review: due,
    planB,
  };
}
