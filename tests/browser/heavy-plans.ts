import { listNames, newItem } from '../../src/planner/edits.ts';
import { emptyPlan, type Plan, type Status } from '../../src/planner/plan.ts';
import { planRecord } from '../../src/planner/plan-record.ts';
import { seal } from '../../src/storage/envelope.ts';

/*
 * Plans as they are after years: 40 milestones and 200 check-ins, each with some 300 characters of notes. Every field
 * carries the moment it was changed, as if each had been typed by itself.
 */

const MILESTONES = 40;
const CHECK_INS = 200;

const sentences = [
  'Sent the note to two people, and one wrote back the same day with a question of her own.',
  'A short message gets an answer; a long one waits until somebody has an hour for it.',
  'The week filled up with other work, and on Thursday nothing of this had been begun.',
  'Ask for twenty minutes after the planning round, and bring one page instead of five.',
];
const sentence = (number: number) => `${sentences[number % sentences.length]} (${number})`;
const states: Status[] = ['done', 'doing', 'not-started', 'dropped'];
/** As long as the ids that the planner makes. */
const id = (kind: number, plan: number, number: number) =>
  [kind, plan, number]
    .map((part) => String(part).padStart(5, '0'))
    .join('x')
    .slice(-16);
const day = (number: number) => new Date(Date.UTC(2024, 0, 1 + number * 7)).toISOString().slice(0, 10);

/** One such plan, or one with fewer milestones; plans of other numbers share nothing with it. */
export function heavyPlan(number: number, milestones = MILESTONES): Plan {
  return {
    ...emptyPlan,
    created: day(number),
    goal: `lead the work that plan ${number} is about`,
    due: '2029-06-30',
    evidence: sentence(number),
    why: sentence(number + 1),
    now: sentence(number + 2),
    milestones: Array.from({ length: milestones }, (_, place) =>
      newItem('milestones', id(1, number, place), {
        title: `Write down what round ${place + 1} of ${number} has to show`,
        due: day(150 + place * 3),
        doneWhen: sentence(place),
        status: states[place % states.length] ?? 'doing',
      }),
    ),
    obstacles: Array.from({ length: 3 }, (_, place) =>
      newItem('obstacles', id(2, number, place), {
        obstacle: sentence(place),
        if: `it is noon on day ${place}`,
        then: sentence(place + 1),
      }),
    ),
    people: Array.from({ length: 4 }, (_, place) =>
      newItem('people', id(3, number, place), { name: `Guide ${place}`, ask: sentence(place) }),
    ),
    checkIns: Array.from({ length: CHECK_INS }, (_, place) =>
      newItem('checkIns', id(4, number, place), {
        date: day(place),
        done: sentence(place),
        learned: sentence(place + 1),
        obstacle: sentence(place + 2),
        ifThen: 'partly',
        next: sentence(place + 3),
        confidence: 'fairly',
      }),
    ),
    rhythm: 'weekly',
    review: '2029-07-07',
    planB: sentence(number),
  };
}

/** When each field of such a plan was changed, by the path under which that is kept. */
function stampsOf(plan: Plan): Map<string, number> {
  const paths = Object.keys(plan).filter((name) => !listNames.some((list) => list === name));
  for (const list of listNames)
    for (const item of plan[list]) {
      const path = `${list}/${item.id}`;
      const fields = Object.keys(item).filter((field) => field !== 'id');
      paths.push(path, ...fields.map((field) => `${path}/${field}`));
    }
  return new Map(paths.map((path, place) => [path, 1_790_000_000_000 + place]));
}

/** Such plans as they are stored: keys and texts, the first plan the open one. */
export function storedHeavyPlans(count: number, milestones = MILESTONES): [key: string, text: string][] {
  const plans = Array.from({ length: count }, (_, number): [string, string] => {
    const value = heavyPlan(number, milestones);
    return [`waymark/plan/plan-${number}`, seal(planRecord, { value, stamps: stampsOf(value) })];
  });
  return [...plans, ['waymark/current-plan', JSON.stringify({ version: 1, data: 'plan-0' })]];
}
