import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newItem } from '../../../../src/planner/edits.ts';
import { emptyPlan } from '../../../../src/planner/plan.ts';
import { planAsText } from '../../../../src/planner/take-away/plan-as-text.ts';
import { anyTyped, everyField, hardTexts } from '../every-field.ts';
import { fullPlan } from '../plans-for-tests.ts';

test('a full plan reads from goal to closing', () => {
  const text = planAsText(fullPlan);
  expect(text.match(/^[A-ZÄ–\- ]{4,}$/gmu)).toEqual([
    'MY ROADMAP',
    'MY GOAL',
    'WHY IT MATTERS',
    'WHERE I AM NOW',
    'SKILLS TO GROW',
    'MILESTONES',
    'IF–THEN PLANS',
    'PEOPLE AND ASKS',
    'WHEN TO LOOK BACK',
    'PLAN B',
    'CHECK-INS',
    'REVIEW AND CLOSE',
  ]);
  expect(text).toContain(
    'By 30 June 2027 I will have met three times with a mentor. I will know by three pages of notes.\nBegun on: 23 November 2026\n',
  );
  expect(text).toContain(
    '[x] Message two people\n    Due: 14 December 2026\n    Done when: Both are sent\n    Status: Done\n    Done on: 12 December 2026\n\n[ ] Have two first talks\n',
  );
  expect(text).toContain('- Honest critic: a friend\n  I will ask: ten minutes\n  By: 10 January 2027\n');
  expect(text).toContain('  If–then plan: I kept it in part\n  Next step: Set a date\n');
  expect(text).toContain('I keep: One hour a month\nI change: Two mentors, not one\n');
});

test('an empty plan, and blank forms in it, leave only the title', () => {
  expect(planAsText(emptyPlan)).toBe('MY ROADMAP\n');
  expect(planAsText({ ...emptyPlan, milestones: [newItem('milestones', 'm')] })).toBe('MY ROADMAP\n');
});

test('an item without its first line begins with what there is', () => {
  const milestones = [newItem('milestones', 'm', { doneWhen: 'Both are sent' })];
  expect(planAsText({ ...emptyPlan, milestones })).toContain('[ ] Done when: Both are sent\n');
});

describe.each(everyField)('what is typed as $name', ({ name, planWith }) => {
  test('leaves no label and no mark with nothing after it where it is white space alone', () => {
    const lines = planAsText(planWith(' \n\t ')).split('\n');
    expect(lines.filter((line) => /:\s*$|^\s*(-|\[.\])\s*$/.test(line))).toEqual([]);
  });

  /** Further lines are set in, as deep as their item is; nothing else may change. */
  const contains = (typed: string) => {
    const text = planAsText(planWith(typed));
    return ['', '  ', '    '].some((indent) => text.includes(typed.replaceAll('\n', `\n${indent}`)));
  };

  test.each(hardTexts)('is there, letter for letter: %.20s', (typed) => {
    expect(contains(typed), `take-away/outline.ts gives “${name}” to the text`).toBe(true);
  });

  test('is there whatever it is', () => {
    fc.assert(
      fc.property(anyTyped, (typed) => contains(typed)),
      { numRuns: 60 },
    );
  });
});
