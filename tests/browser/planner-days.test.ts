import type { Page } from '@playwright/test';
import { newItem } from '../../src/planner/edits.ts';
import { emptyPlan, type Plan } from '../../src/planner/plan.ts';
import { kept } from './planner-visits.ts';
import { expect, test } from './site.ts';

/*
 * The visitor's own calendar day, at both ends of the world and where clocks change. Each moment is given in UTC, with the
 * day it is there.
 */
const places = [
  {
    zone: 'Pacific/Pago_Pago',
    moment: '2026-12-31T10:59:00Z',
    day: '2026-12-30',
    next: '2026-12-31',
    later: '2027-03-30',
  },
  { zone: 'UTC', moment: '2028-02-28T23:59:00Z', day: '2028-02-28', next: '2028-02-29', later: '2028-05-28' },
  {
    zone: 'Pacific/Kiritimati',
    moment: '2026-11-30T09:59:00Z',
    day: '2026-11-30',
    next: '2026-12-01',
    later: '2027-02-28',
  },
  // The hour from two to three is left out on 28 March, and comes twice on 31 October.
  {
    zone: 'Europe/Berlin',
    moment: '2027-03-27T22:59:00Z',
    day: '2027-03-27',
    next: '2027-03-28',
    later: '2027-06-27',
  },
  {
    zone: 'America/New_York',
    moment: '2027-11-07T03:59:00Z',
    day: '2027-11-06',
    next: '2027-11-07',
    later: '2028-02-06',
  },
];

const MINUTE = 60_000;

/** The day some days after another, counted at noon in UTC, where nothing shifts. */
const after = (date: string, days: number) =>
  new Date(Date.parse(`${date}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

async function keptPlan(page: Page): Promise<Plan> {
  const [plan] = await kept(page);
  return plan;
}

async function openPlanner(page: Page) {
  await page.goto('./planner/');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}

for (const { zone, moment, day, next, later } of places) {
  test.describe(`in ${zone}, a minute before midnight${zone === 'Pacific/Kiritimati' ? ' @engines' : ''}`, () => {
    test.use({ timezoneId: zone });

    test('an example is counted from that day, and after midnight from the next', async ({ page }) => {
      await page.clock.install({ time: new Date(moment) });
      await openPlanner(page);
      await page.getByRole('button', { name: /Find a first mentor/ }).click();
      const plan = await keptPlan(page);
      expect(plan.created).toBe(day);
      expect(plan.milestones[0]?.due).toBe(after(day, 7));
      const weeks = plan.milestones.map(({ due }) => (Date.parse(due) - Date.parse(day)) / 86_400_000 / 7);
      expect(weeks.every(Number.isInteger)).toBe(true);

      await page.locator('.planner-bar').getByRole('button', { name: 'Undo' }).click();
      await page.clock.runFor(2 * MINUTE);
      await page.getByText('Start from a worked example').click();
      await page.getByRole('button', { name: /Find a first mentor/ }).click();
      await expect.poll(async () => (await keptPlan(page)).milestones[0]?.due).toBe(after(next, 7));
    });

    test('ready-made dates are counted from that day, and a page left open has the new one', async ({
      page,
    }) => {
      await page.clock.install({ time: new Date(moment) });
      await openPlanner(page);
      const due = page.locator('#goal-due');
      await page.getByRole('button', { name: 'In 3 months' }).click();
      await expect(due).toHaveValue(later);
      const note = page.locator('.planner-section').first().getByText('This day has passed.');
      await due.fill(day);
      await due.blur();
      await expect(note).toHaveCount(0);
      await page.clock.runFor(2 * MINUTE);
      await expect(note).toBeVisible();
      await due.fill(next);
      await due.blur();
      await expect(note).toHaveCount(0);
    });

    test('the walker stands on that day, and what was due on it slips with the next', async ({ page }) => {
      const plan: Plan = {
        ...emptyPlan,
        created: after(day, -10),
        goal: 'lead a meeting',
        due: after(day, 10),
        milestones: [
          newItem('milestones', 'm1', { title: 'Due today', due: day }),
          newItem('milestones', 'm2', { title: 'Due tomorrow', due: next }),
        ],
      };
      await page.clock.install({ time: new Date(moment) });
      await page.addInitScript((data) => {
        localStorage.setItem('waymark/plan/p1', JSON.stringify({ version: 2, data }));
      }, plan);
      await page.goto('./roadmap/');
      const line = (text: string) => page.getByRole('row').filter({ hasText: text });
      await expect(line('Due today')).toContainText('next');
      await expect(page.getByText('slipped')).toHaveCount(0);
      const walker = () => page.locator('.trail-walker > g[transform]').first().getAttribute('transform');
      const before = await walker();
      await page.clock.runFor(2 * MINUTE);
      await expect(line('Due today')).toContainText('slipped');
      await expect(line('Due tomorrow')).toContainText('next');
      expect(await walker()).not.toBe(before);
    });
  });
}
