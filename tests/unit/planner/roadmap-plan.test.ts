import { describe, expect, it } from 'vitest';
import { type CheckIn, emptyPlan, type Plan } from '../../../src/planner/plan.ts';
import { goalSize, hasSheet, sheetDate, writtenPlan } from '../../../src/planner/roadmap/roadmap-plan.ts';
import { sheetLayout } from '../../../src/planner/roadmap/sheet-layout.ts';
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
    ['small', 'roomy', 0],
    ['typical', 'page', 0],
    ['full', 'tight', 0],
    ['walked', 'tight', 2],
    ['closed', 'page', 0],
    ['large', 'pages', 0],
    ['extreme', 'pages', 0],
  ] as const)('a %s plan is set as %s', (name, setting, inStrip) => {
    const layout = sheetLayout(plans[name], '2027-03-10');
    expect(layout.setting).toBe(setting);
    expect(layout.strip).toHaveLength(inStrip);
  });

  it('has the newest check-ins in the strip, oldest first, up to one too long for a box', () => {
    const [first, second] = plans.walked.checkIns;
    const entry = (id: string, date: string, done: string) => ({ ...first, id, date, done }) as CheckIn;
    const checkIns = [
      entry('c', '2027-03-01', 'third'),
      entry('a', '2027-01-01', 'first'),
      entry('d', '2027-04-01', 'fourth'),
      entry('b', '2027-02-01', 'second'),
      entry('x', 'one day', 'no date'),
    ];
    const strip = (all: CheckIn[]) =>
      sheetLayout({ ...plans.small, checkIns: all }, '2027-03-10').strip.map(({ done }) => done);
    expect(strip(checkIns)).toEqual(['second', 'third', 'fourth']);
    expect(strip([...checkIns, entry('e', '2027-03-20', 'long '.repeat(200))])).toEqual(['fourth']);
    expect(strip([second as CheckIn])).toEqual(['Sent one message']);
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
