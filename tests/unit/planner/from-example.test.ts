import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fromExample } from '../../../src/planner/editing/from-example.ts';
import { exampleSchema } from '../../../src/planner/example-schema.ts';
import { planRecord } from '../../../src/planner/plan-record.ts';
import { gaps } from '../../../src/planner/progress.ts';
import { open, seal } from '../../../src/storage/envelope.ts';
import { countedIds } from './plans-for-tests.ts';

const example = {
  title: 'Find a first mentor',
  summary: 'For someone who has nobody to ask yet.',
  plan: {
    goal: 'have met three times with a mentor',
    weeks: 12,
    evidence: 'three pages of notes',
    why: 'I want it to be my job.',
    now: 'Four years in payroll.',
    skills: ['Ask a short question'],
    milestones: [
      { title: 'Write one page', weeks: 1, doneWhen: 'It has three questions' },
      { title: 'Message two people', weeks: 6, doneWhen: 'Both are sent' },
      { title: 'Meet three times', weeks: 12, doneWhen: 'We have reviewed' },
    ],
    obstacles: [{ obstacle: 'I do not send it', if: 'it is Wednesday', then: 'I send it' }],
    people: [
      { role: 'guide', who: 'someone two steps ahead', ask: 'half an hour', weeks: 4, offer: 'my notes' },
    ],
    rhythm: 'fortnightly',
    planB: 'Ask three people once.',
  },
} as const;

test('a copied example is a complete plan with real dates counted from the start', () => {
  const plan = fromExample(exampleSchema.parse(example), '2026-11-23', countedIds());
  expect(plan.due).toBe('2027-02-15');
  expect(plan.milestones.map(({ due }) => due)).toEqual(['2026-11-30', '2027-01-04', '2027-02-15']);
  expect(plan.people).toMatchObject([{ role: 'guide', name: 'someone two steps ahead', due: '2026-12-21' }]);
  expect(plan.milestones.every(({ status, from }) => status === 'not-started' && from === '')).toBe(true);
  expect(gaps(plan)).toEqual([]);
});

test('every item gets an id of its own, and the plan can be stored and read', () => {
  const plan = fromExample(exampleSchema.parse(example), '2026-11-23', countedIds());
  const ids = [plan.skills, plan.milestones, plan.obstacles, plan.people].flat().map(({ id }) => id);
  expect(new Set(ids).size).toBe(6);
  expect(open(planRecord, seal(planRecord, { value: plan, stamps: new Map() }))).toMatchObject({
    state: 'read',
    value: plan,
  });
});

describe.each(globSync('content/roadmaps/*.yaml'))('%s', (file) => {
  test('becomes a plan with nothing missing', () => {
    const plan = fromExample(
      exampleSchema.parse(parse(readFileSync(file, 'utf8'))),
      '2026-11-23',
      countedIds(),
    );
    expect(gaps(plan)).toEqual([]);
  });
});

describe('a mistake in an example is named with its remedy', () => {
  const messages = (plan: object) => {
    const read = exampleSchema.safeParse({ ...example, plan: { ...example.plan, ...plan } });
    return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
  };

  test.each<[string, object, RegExp]>([
    ['an unknown field', { why2: 'x' }, /^plan has an unknown field: why2\..*Known fields: goal,/],
    ['a missing field', { planB: undefined }, /^plan\.planB is missing\. Add it:/],
    ['too few milestones', { milestones: [] }, /^plan\.milestones has too few entries\. Give at least 3/],
    ['weeks in words', { weeks: 'ten' }, /^plan\.weeks is not a whole number\. Give the weeks/],
    ['an unknown rhythm', { rhythm: 'daily' }, /^plan\.rhythm is not one of: weekly, fortnightly, monthly/],
    [
      'an obstacle without its then',
      { obstacles: [{ obstacle: 'x', if: 'y' }] },
      /^plan\.obstacles\.0\.then is missing/,
    ],
    [
      'a goal before its milestones',
      { weeks: 10 },
      /^plan\.milestones\.2\.weeks is after the goal’s date of 10 weeks/,
    ],
  ])('%s', (_, plan, message) => {
    expect(messages(plan).join('\n')).toMatch(message);
  });
});
