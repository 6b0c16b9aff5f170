import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newItem } from '../../../src/planner/edits.ts';
import { emptyPlan, type Plan } from '../../../src/planner/plan.ts';
import { planAsText } from '../../../src/planner/plan-as-text.ts';
import { closingFields } from '../../../src/planner/progress.ts';
import { fullPlan } from './plans-for-tests.ts';

test('a full plan reads from goal to closing', () => {
  const text = planAsText(fullPlan);
  expect(text.match(/^#+ .*/gm)).toEqual([
    '# My roadmap',
    '## My goal',
    '## Why it matters',
    '## Where I am now',
    '## Skills to grow',
    '## Milestones',
    '## If–then plans',
    '## People and asks',
    '## Looking back',
    '## Plan B',
    '## Review and close',
  ]);
  expect(text).toContain(
    'By 30 June 2027 I will have met three times with a mentor. I will know by three pages of notes.',
  );
  expect(text).toContain(
    '- [x] Message two people\n  - Due: 14 December 2026\n  - Done when: Both are sent\n  - Status: Done\n',
  );
  expect(text).toContain('- [ ] Have two first talks');
  expect(text).toContain(
    '- Honest critic: a friend\n  - I will ask: ten minutes\n  - By: 10 January 2027\n  - I can offer: the same\n  - Why this person: you speak plainly',
  );
  expect(text).toContain('Closed on: 1 July 2027\n\nWhat I keep: One hour a month');
});

test('an empty plan, and blank forms in it, leave only the title', () => {
  expect(planAsText(emptyPlan)).toBe('# My roadmap\n');
  expect(planAsText({ ...emptyPlan, milestones: [newItem('milestones', 'm')] })).toBe('# My roadmap\n');
});

test('everything typed is in it, letter for letter', () => {
  // Anything a person can type, emoji, marks and markup included; line breaks are a test of their own.
  const typed = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((text) => text.trim() !== '' && !text.includes('\n'));
  const field = fc.constantFrom<(text: string) => Plan>(
    (goal) => ({ ...emptyPlan, goal }),
    (due) => ({ ...emptyPlan, due }),
    (evidence) => ({ ...emptyPlan, evidence }),
    (why) => ({ ...emptyPlan, why }),
    (now) => ({ ...emptyPlan, now }),
    (planB) => ({ ...emptyPlan, planB }),
    (review) => ({ ...emptyPlan, review }),
    ...closingFields.map((name) => (text: string) => ({ ...emptyPlan, [name]: text })),
    (text) => ({ ...emptyPlan, skills: [newItem('skills', 's', { text })] }),
    ...(['title', 'due', 'doneWhen'] as const).map((name) => (text: string) => ({
      ...emptyPlan,
      milestones: [newItem('milestones', 'm', { [name]: text })],
    })),
    ...(['obstacle', 'if', 'then'] as const).map((name) => (text: string) => ({
      ...emptyPlan,
      obstacles: [newItem('obstacles', 'o', { [name]: text })],
    })),
    ...(['name', 'ask', 'due', 'offer', 'why', 'easyNo', 'followUp'] as const).map(
      (name) => (text: string) => ({
        ...emptyPlan,
        people: [newItem('people', 'p', { [name]: text })],
      }),
    ),
  );
  fc.assert(
    fc.property(field, typed, (planOf, text) => {
      expect(planAsText(planOf(text))).toContain(text);
    }),
    { numRuns: 500 },
  );
});

test.each([
  'one\ntwo\n\nthree',
  '<script>alert(1)</script>',
  '# not a heading',
  'مرحبا بالعالم',
  'Zoë 👩🏽‍🔬 ﷽',
  'x'.repeat(10_000),
])('text typed on one or more lines is all there: %.20s', (typed) => {
  expect(planAsText({ ...emptyPlan, why: typed })).toContain(typed);
  const milestones = [newItem('milestones', 'm', { title: 'a', doneWhen: typed })];
  const text = planAsText({ ...emptyPlan, milestones });
  for (const line of typed.split('\n')) expect(text).toContain(line);
});
