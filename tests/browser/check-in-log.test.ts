import type { Page } from '@playwright/test';
import type { Plan } from '../../src/planner/plan.ts';
import { kept, plan, TODAY, undo, visitBefore } from './check-in-visits.ts';
import { goal, openPlanner } from './planner-visits.ts';
import { expect, test } from './site.ts';

const entry = (id: string, date: string, done: string): Plan['checkIns'][number] => ({
  id,
  date,
  done,
  learned: '',
  obstacle: '',
  ifThen: '',
  next: '',
  confidence: '',
});

/** The headings of the entries that are shown, top to bottom. */
const days = (page: Page) => page.locator('.check-in-log h3').allTextContents();

async function openLog(page: Page, checkIns: Plan['checkIns']) {
  await visitBefore(page, { ...plan, checkIns });
  await page.goto('./planner/');
  await page.getByRole('heading', { name: 'Check-ins', exact: true }).click();
}

test('the log is read newest first, and says how far it is', async ({ page }) => {
  await openLog(page, [...plan.checkIns, entry('c2', '2027-03-08', 'Sent both')]);
  await expect.poll(() => days(page)).toEqual(['8 March 2027', '8 February 2027']);
  await expect(page.locator('.check-in-log')).toContainText('It could go either way');
  const parts = page.getByRole('navigation', { name: 'Parts of your roadmap' });
  await expect(parts.getByRole('listitem').filter({ hasText: 'Check-ins' })).toContainText('Started');
});

test('an empty log says what comes there, and leads to a check-in', async ({ page }) => {
  await openLog(page, []);
  await expect(page.getByText('Nothing here yet.')).toBeVisible();
  await page.getByRole('link', { name: 'Check in now' }).click();
  await expect(page.getByRole('heading', { name: 'Check-in', level: 1 })).toBeFocused();
});

test('a check-in in which nothing was said counts on the sheet as it does in the planner', async ({
  page,
}) => {
  const [first] = plan.milestones;
  if (!first) throw new Error('The plan has a milestone that is done.');
  await visitBefore(page, {
    ...plan,
    milestones: [{ ...first, doneOn: '2027-03-05' }, ...plan.milestones.slice(1)],
    checkIns: [...plan.checkIns, entry('silent', '2027-03-01', '')],
  });
  for (const address of ['./planner/', './roadmap/']) {
    await page.goto(address);
    await expect(
      page.getByText('Since your check-in on 1 March 2027 you finished one milestone.'),
    ).toBeVisible();
  }
});

test('a plan begun in this visit has its first check-in from the log', async ({ page }) => {
  await openPlanner(page);
  await goal(page).fill('meet a mentor');
  await page.getByRole('heading', { name: 'Check-ins', exact: true }).click();
  await page.getByRole('link', { name: 'Check in now' }).click();
  await expect(page.getByRole('heading', { name: 'Check-in', level: 1 })).toBeFocused();
});

test('an entry is changed, also its day, and stays where it is until that is done', async ({ page }) => {
  await openLog(page, [...plan.checkIns, entry('c2', '2027-03-08', 'Sent both')]);
  const change = page.getByRole('button', { name: 'Change', description: '8 February 2027' });
  await change.press('Enter');
  const form = page.getByRole('group', { name: '8 February 2027' });
  await expect(form.getByLabel('What did you do?')).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type(' and sorted it');
  await page.getByLabel('Date', { exact: true }).fill('2027-03-09');
  await expect.poll(() => days(page)).toEqual(['8 March 2027', '9 March 2027']);
  await page.getByRole('button', { name: 'Done changing' }).press('Enter');
  await expect.poll(() => days(page)).toEqual(['9 March 2027', '8 March 2027']);
  await expect(page.getByRole('heading', { name: '9 March 2027' })).toBeFocused();
  expect((await kept(page)).checkIns[0]).toMatchObject({
    date: '2027-03-09',
    done: 'Made the list and sorted it',
  });
  await undo(page).click();
  await undo(page).click();
  expect((await kept(page)).checkIns[0]).toEqual(plan.checkIns[0]);
});

test('a deleted entry can be had back, and the focus is never lost', async ({ page }) => {
  await openLog(page, [...plan.checkIns, entry('c2', '2027-03-08', 'Sent both')]);
  await page.getByRole('button', { name: 'Delete', description: '8 March 2027' }).press('Enter');
  await expect(page.getByText('Deleted the check-in of 8 March 2027.')).toBeVisible();
  const back = page.getByRole('button', { name: 'Undo', description: /Deleted the check-in/ });
  await expect(back).toBeFocused();
  expect((await kept(page)).checkIns).toHaveLength(1);
  await back.press('Enter');
  await expect(page.getByRole('heading', { name: '8 March 2027' })).toBeFocused();

  await page.getByRole('button', { name: 'Delete', description: '8 February 2027' }).press('Enter');
  await page.getByRole('button', { name: 'Delete', description: '8 March 2027' }).press('Enter');
  await page.getByRole('button', { name: 'Dismiss' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Check-ins', exact: true })).toBeFocused();
  await expect(page.getByText('Nothing here yet.')).toBeVisible();
  await undo(page).click();
  await undo(page).click();
  await expect.poll(() => days(page)).toEqual(['8 March 2027', '8 February 2027']);
});

test('200 check-ins: a few are shown, the rest when asked for, and typing stays quick', async ({ page }) => {
  const many = Array.from({ length: 200 }, (_, place) => {
    const day = new Date(Date.UTC(2023, 4, 1 + place * 7)).toISOString().slice(0, 10);
    return entry(`c${place}`, day, `Week ${place + 1}`);
  });
  await openLog(page, many);
  await expect(page.locator('.check-in-log > li')).toHaveCount(3);
  await expect(page.locator('.check-in-log')).toContainText('Week 200');
  await expect(page.locator('.check-in-log textarea')).toHaveCount(0);
  await page.getByRole('button', { name: 'Show earlier ones (197 more)' }).press('Enter');
  await expect(page.locator('.check-in-log > li')).toHaveCount(23);
  await expect(page.locator('.check-in-log h3').nth(3)).toBeFocused();

  await page.goto('./planner/#check-in');
  const done = page.getByLabel('What did you do?');
  await done.fill('x');
  const usual = await done.evaluate(async (field: HTMLTextAreaElement) => {
    const times: number[] = [];
    for (const letters of ['xa', 'xab', 'xabc', 'xabcd', 'xabcde', 'xabcdef']) {
      const start = performance.now();
      field.value = letters;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise(requestAnimationFrame);
      times.push(performance.now() - start);
    }
    return times.sort((one, other) => one - other)[2] ?? 0;
  });
  console.log(`a letter among 200 check-ins takes ${usual.toFixed(1)} ms`);
  expect(usual).toBeLessThan(100);
  expect((await kept(page)).checkIns).toHaveLength(201);
});

const difficult = [
  '<img src=x onerror=alert(1)> & "quotes" \'too\'',
  'مرحبا (1) بالعالم',
  'Zoë 👩🏽‍🔬 e\u0301 ﷽',
  'x'.repeat(10_000),
];
for (const text of difficult) {
  test(`what is noted is read back as it was typed, at 320 px: ${text.slice(0, 12)}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const [first] = plan.checkIns;
    await openLog(page, [{ ...(first ?? entry('c1', TODAY, '')), done: text, next: text }]);
    await expect(page.locator('.check-in-log dd').first()).toHaveText(text);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
  });
}

test('two tabs: what is noted in one shows in the other, in one check-in', async ({ page, context }) => {
  await visitBefore(page);
  await page.goto('./planner/#check-in');
  await page.getByLabel('What did you do?').fill('Here');
  const other = await context.newPage();
  await other.clock.setFixedTime(new Date(`${TODAY}T12:00:00`));
  await other.goto('./planner/#check-in');
  await other.getByLabel('What did you learn?').fill('There');
  await expect(page.getByLabel('What did you learn?')).toHaveValue('There');
  expect((await kept(page)).checkIns.at(-1)).toMatchObject({ done: 'Here', learned: 'There' });
});
