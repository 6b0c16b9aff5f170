import type { Page } from '@playwright/test';
import { emptyPlan, type Plan } from '../../src/planner/plan.ts';
import { painted } from './painted.ts';
import { expect } from './site.ts';

/** The day of the visits, and the plan somebody made two months before it. */
export const TODAY = '2027-03-10';

export const plan: Plan = {
  ...emptyPlan,
  created: '2027-01-04',
  goal: 'have met three times with a mentor',
  due: '2027-06-30',
  milestones: [
    milestone('listed', 'List five people', '2027-01-20', { status: 'done', doneOn: '2027-01-18' }),
    milestone('sent', 'Send two messages', '2027-02-26', { status: 'doing' }),
    milestone('met', 'Meet for the first time', '2027-03-30'),
    milestone('tried', 'Try one piece of advice', '2027-05-14'),
  ],
  obstacles: [
    { id: 'o1', obstacle: 'I do not send it', if: 'it is Wednesday noon', then: 'I send it', from: '' },
    {
      id: 'o2',
      obstacle: 'A busy week',
      if: 'a deadline lands on the day',
      then: 'I offer two others',
      from: '',
    },
  ],
  rhythm: 'monthly',
  checkIns: [
    {
      id: 'c1',
      date: '2027-02-08',
      done: 'Made the list',
      learned: '',
      obstacle: '',
      ifThen: '',
      next: 'Write the first message',
      confidence: 'open',
    },
  ],
};

function milestone(id: string, title: string, due: string, given: Partial<Plan['milestones'][number]> = {}) {
  return { id, title, due, doneWhen: '', status: 'not-started' as const, doneOn: '', from: '', ...given };
}

/** Keeps a plan in this browser, as a visit before left it, and sets the clock to noon of a day. */
export async function visitBefore(page: Page, given: Plan = plan, day = TODAY): Promise<void> {
  await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
  await page.addInitScript((data) => {
    if (localStorage.length === 0)
      localStorage.setItem('waymark/plan/p1', JSON.stringify({ version: 2, data }));
  }, given);
}

/** Opens the check-in of a plan and waits for it. */
export async function openCheckIn(page: Page, given: Plan = plan): Promise<void> {
  await visitBefore(page, given);
  await page.goto('./planner/#check-in');
  await expect(page.getByRole('heading', { name: 'Check-in', level: 1 })).toBeFocused();
}

/** The plan as it is kept now. */
export async function kept(page: Page): Promise<Plan> {
  await painted(page);
  return page.evaluate(() => JSON.parse(localStorage.getItem('waymark/plan/p1') ?? '{}').data);
}

/** A milestone of the check-in. */
export const atHand = (page: Page, title: string) => page.getByRole('group', { name: title });

/** Takes back the last edit. */
export const undo = (page: Page) => page.locator('.planner-bar').getByRole('button', { name: 'Undo' });
