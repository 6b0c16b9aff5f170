import type { Page } from '@playwright/test';
import { painted } from './painted.ts';
import { expect } from './site.ts';

export const goal = (page: Page) => page.getByRole('textbox', { name: 'I will …' });
export const milestone = (page: Page, number: number) =>
  page.getByRole('group', { name: `Milestone ${number}` });
export const title = (page: Page, number: number) => milestone(page, number).getByLabel('What I will do');
/** What each milestone says one will do. */
export const titles = (page: Page) =>
  page
    .getByLabel('What I will do')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
/** The line of a section in the list of parts. */
export const section = (page: Page, name: string) =>
  page
    .getByRole('navigation', { name: 'Parts of your roadmap' })
    .getByRole('listitem')
    .filter({ hasText: name });
export const example = (page: Page, name: RegExp) => page.getByRole('button', { name });

/** Opens the planner and waits until it answers. */
export async function openPlanner(page: Page, address = './planner/') {
  await page.goto(address);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}

/** Opens the planner on a copy of a worked example. */
export async function copyExample(page: Page) {
  await openPlanner(page);
  await example(page, /Find a first mentor/).click();
  await expect(goal(page)).not.toHaveValue('');
}

/** What is kept of the plans in this browser. */
export async function kept(page: Page) {
  await painted(page);
  return page.evaluate(() =>
    Object.entries(localStorage)
      .filter(([key]) => key.startsWith('waymark/plan/'))
      .map(([, text]) => JSON.parse(text).data),
  );
}

/** Texts that pages get wrong: markup, writing from the right, letters of several parts, and very much of one. */
export const difficult = [
  '<img src=x onerror=alert(1)> & "quotes" \'too\'',
  'مرحبا (1) بالعالم',
  'Zoë 👩🏽‍🔬 e\u0301 ﷽',
  'x'.repeat(10_000),
];
