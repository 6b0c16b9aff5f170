import { describe, expect, it } from 'vitest';
import { emptyPlan, type Plan } from '../../../src/planner/plan.ts';
import {
  goalSize,
  hasSheet,
  sheetDate,
  sheetSetting,
  writtenPlan,
} from '../../../src/planner/roadmap/roadmap-plan.ts';
import { plans } from '../../browser/roadmap-plans.ts';

describe('what goes on a sheet', () => {
  it('is nothing while nothing is written, whatever was chosen or added blank', () => {
    const blank = plans.typical.people.map((person) => ({
      ...person,
      name: '',
      ask: '',
      due: '',
      offer: '',
    }));
    expect(hasSheet(emptyPlan)).toBe(false);
    expect(hasSheet({ ...emptyPlan, people: blank, rhythm: 'monthly', created: '2027-03-01' })).toBe(false);
    expect(hasSheet({ ...emptyPlan, planB: 'Ask again in the autumn' })).toBe(true);
  });

  it('leaves out items without a word and keeps every other', () => {
    const [first] = plans.typical.milestones;
    const milestones = [
      ...plans.typical.milestones,
      { ...first, id: 'blank', title: '', due: '', doneWhen: '' },
    ] as Plan['milestones'];
    expect(writtenPlan({ ...plans.typical, milestones })).toEqual(plans.typical);
  });
});

describe('how a sheet is set', () => {
  it.each([
    ['small', 'roomy'],
    ['typical', 'page'],
    ['full', 'tight'],
    ['large', 'pages'],
    ['extreme', 'pages'],
  ] as const)('a %s plan is set as %s', (name, setting) => {
    expect(sheetSetting(plans[name])).toBe(setting);
  });

  it('sets long goals in smaller type', () => {
    const sizes = [10, 100, 1000].map((length) => goalSize({ ...emptyPlan, goal: 'x'.repeat(length) }));
    expect(sizes).toEqual(['short', 'middle', 'long']);
  });

  it('shortens dates and leaves alone what is none', () => {
    expect(['2027-06-30', '2027-02-30', 'after Easter', ''].map(sheetDate)).toEqual([
      '30 Jun 2027',
      '2027-02-30',
      'after Easter',
      '',
    ]);
  });
});
