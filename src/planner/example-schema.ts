import type { z } from 'astro/zod';
import { fields, line, list, oneOf, whole } from '../content-fields.ts';
import { type Role, rhythms, roles } from './plan.ts';

const roleIds = Object.keys(roles) as [Role, ...Role[]];
const rhythmIds = Object.keys(rhythms) as [keyof typeof rhythms, ...(keyof typeof rhythms)[]];
const weeks = (what: string) => whole(`the weeks from the start until ${what}`, 1, 104);

const milestone = fields({
  title: line('what the milestone is called', 90),
  weeks: weeks('the milestone is due'),
  doneWhen: line('how you will know it is done', 160),
});

const obstacle = fields({
  obstacle: line('what is likely to get in the way', 120),
  if: line('the situation, as a clause without the word "if"', 160),
  then: line('what you will do, as a clause', 160),
});

const person = fields({
  role: oneOf(roleIds, 'the part this person plays'),
  who: line('who it could be, a description and never an invented name', 120),
  ask: line('what to ask of them', 200),
  weeks: weeks('you ask'),
  offer: line('what you can offer in return', 200),
});

const plan = fields({
  goal: line('what completes "I will …"', 200),
  weeks: weeks('the goal is reached'),
  evidence: line('how you will know', 240),
  why: line('why it matters', 400),
  now: line('where you are now', 400),
  skills: list(line('a skill', 120), 1, 3, 'skills to grow'),
  milestones: list(milestone, 3, 6, 'milestones'),
  obstacles: list(obstacle, 1, 3, 'obstacles, each with its if–then plan'),
  people: list(person, 1, 7, 'people to ask'),
  rhythm: oneOf(rhythmIds, 'how often to look back'),
  planB: line('what to do if the goal moves out of reach', 400),
}).superRefine((value, context) => {
  value.milestones.forEach((one, index) => {
    if (one.weeks <= value.weeks) return;
    context.addIssue({
      code: 'custom',
      path: ['milestones', index, 'weeks'],
      message: `is after the goal’s date of ${value.weeks} weeks. Make it ${value.weeks} or less, or move the goal.`,
    });
  });
});

/** A worked example roadmap, dated in weeks from the start; `content/README.md` explains each field. */
export const exampleSchema = fields({
  title: line('what the example is called', 80),
  summary: line('one sentence on who the example is for', 200),
  plan,
});

export type ExampleRoadmap = z.infer<typeof exampleSchema>;
