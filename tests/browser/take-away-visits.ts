import type { Page } from '@playwright/test';
import type { Plan } from '../../src/planner/plan.ts';
import { expect } from './site.ts';

/** Makes this browser one that has kept a plan. */
export const keepPlan = (page: Page, plan: Plan) =>
  page.addInitScript((data) => {
    if (localStorage.length > 0) return;
    localStorage.setItem('waymark/plan/p1', JSON.stringify({ version: 2, data }));
    localStorage.setItem('waymark/current-plan', JSON.stringify({ version: 1, data: 'p1' }));
  }, plan);

/** Opens the roadmap of somebody who has this plan, on 10 March 2027, with the ways to take it along unfolded. */
export async function openWays(page: Page, plan: Plan, address = './roadmap/') {
  await page.clock.setFixedTime(new Date('2027-03-10T12:00:00'));
  await keepPlan(page, plan);
  await page.goto(address);
  await page.getByRole('button', { name: 'Other ways to take it along' }).click();
  const ways = page.getByRole('list', { name: 'Ways to take your roadmap along' });
  await expect(ways).toBeVisible();
  return ways;
}

export const shareField = (page: Page) => page.getByRole('textbox', { name: 'Link to your roadmap' });

/** Makes a link with the open plan in it. */
export async function makeLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Share by link' }).click();
  await page.getByRole('button', { name: 'Make the link' }).click();
  await expect(shareField(page)).toBeFocused();
  return shareField(page).inputValue();
}
